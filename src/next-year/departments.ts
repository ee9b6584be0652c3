import { parseDepartments } from '../layout/departments';
import type { Department } from '../layout/kinds';
import { departmentName, relatedName } from '../model/names';
import type { Field } from '../model/field';
import { write, type Carrying } from './carrying';
import { ownerNow, type Staying } from './projects';

type Move = { readonly before: Department; readonly after: Department };

/** Names departments as they are called since the reorganisation that 様式定義 tells of. */
export function renameDepartments(carrying: Carrying, { cards, rows }: Staying): void {
  const { evaluation } = carrying.review;
  const moves = evaluation.layout.reorganised.flatMap(({ before, after }): Move[] => {
    const [one] = parseDepartments(before);
    const [other] = parseDepartments(after);
    return one && other ? [{ before: one, after: other }] : [];
  });
  if (moves.length === 0) return;
  const rename = (field: Field<unknown>, owner: string): void => {
    const text = carrying.draft.now(field.place);
    if (field.state === 'missing' || typeof text !== 'string') return;
    write(carrying, field.place, renamed(text, moves), { what: 'department', owner, field: field.label });
  };
  for (const entry of [...cards, ...rows]) rename(entry.department, ownerNow(carrying.draft, entry));
  for (const related of evaluation.relatedProjects) rename(related.department, relatedName(related));
}

/** A cell's departments by their new names; what parts 部 and 課 stays as it is written where there is one. */
export function renamed(text: string, moves: readonly Move[]): string {
  const departments = parseDepartments(text);
  const now = departments.map((one) => movedTo(one, moves));
  if (now.every((one, at) => one === departments[at])) return text;
  const [only, ...others] = departments;
  const [after] = now;
  if (only && after && others.length === 0) {
    const written = replacedIn(text, only, after);
    if (written !== null) return written;
  }
  return now.map(departmentName).join('、');
}

/** A move of a 部 moves its 課, too; of a 課, that one alone. */
function movedTo(one: Department, moves: readonly Move[]): Department {
  const move =
    moves.find(({ before }) => before.division === one.division && before.section === one.section) ??
    moves.find(({ before }) => before.section === '' && before.division === one.division) ??
    moves.find(({ before }) => before.division === '' && before.section === one.section);
  if (!move) return one;
  const { before, after } = move;
  return {
    division: after.division === '' && before.division === '' ? one.division : after.division,
    section: before.section === '' && after.section === '' ? one.section : after.section,
  };
}

function replacedIn(text: string, before: Department, after: Department): string | null {
  const parts = [
    [before.division, after.division],
    [before.section, after.section],
  ] as const;
  if (parts.some(([old, now]) => (old === '') !== (now === '') || !text.includes(old))) return null;
  return parts.reduce((written, [old, now]) => (old === '' ? written : written.replace(old, now)), text);
}
