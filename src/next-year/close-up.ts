import { groupBy } from '../model/grouping';
import type { Place } from '../workbook/cell';
import { placeKey } from '../workbook/place-key';
import type { Draft } from './draft';
import { isAlike, moveBetween, placeIn, type Move } from './move-form';
import type { ProjectForm } from './project-form';
import type { WholeForm } from './with-others';

/** What became of a project's form. */
export type Closed =
  | { readonly type: 'left-out'; readonly form: ProjectForm }
  | { readonly type: 'moved'; readonly form: ProjectForm; readonly to: ProjectForm };

/**
 * Takes projects out of a workbook: their forms are emptied, and the later ones of the 施策 say what stood on the next, so
 * that the last are spare. Where a form cannot take over what the next says, and where each stands on a sheet of its own,
 * forms are emptied where they are. Numbers that run on are closed up either way; fixed ones go along. `groups`: the forms
 * of a 施策 each, in their order.
 */
export function closeUp(
  draft: Draft,
  groups: readonly (readonly WholeForm[])[],
  isLeftOut: (form: ProjectForm) => boolean,
  numbering: 'running' | 'fixed',
): Closed[] {
  const isShared = sharedPlaces(groups.flat());
  return groups.flatMap((forms) => {
    const staying = forms.filter((form) => !isLeftOut(form));
    if (staying.length === forms.length) return [];
    const moves = movesUp(draft, forms, staying, isShared, numbering);
    const occupied = moves ? forms.slice(0, staying.length) : staying;
    for (const { place, value } of moves?.flat() ?? []) draft.put(place, value);
    for (const form of forms) if (!occupied.includes(form)) empty(draft, form, forms, isShared);
    if (numbering === 'running' && !moves) renumber(draft, forms, occupied);
    return forms.map((form): Closed => {
      const at = staying.indexOf(form);
      return at < 0 ? { type: 'left-out', form } : { type: 'moved', form, to: occupied[at] ?? form };
    });
  });
}

function movesUp(
  draft: Draft,
  forms: readonly WholeForm[],
  staying: readonly WholeForm[],
  isShared: (place: Place) => boolean,
  numbering: 'running' | 'fixed',
): Move[] | null {
  const sheets = groupBy(forms, ({ sheet }) => sheet);
  if (forms.length > 1 && [...sheets.values()].every(({ length }) => length === 1)) return null;
  const moves: Move[] = [];
  for (const [at, from] of staying.entries()) {
    const to = forms[at];
    if (!to || to === from) continue;
    const move = moveBetween(draft, from, to, isShared);
    if (!move) return null;
    moves.push(numbering === 'fixed' ? [...move, ...numberOf(draft, from, to)] : move);
  }
  return moves;
}

function numberOf(draft: Draft, from: ProjectForm, to: ProjectForm): Move {
  const value = draft.first(from.entry.number.place)?.value ?? null;
  return typeof value === 'object' || typeof value === 'boolean'
    ? [{ place: to.entry.number.place, value: null }]
    : [{ place: to.entry.number.place, value }];
}

/** The forms that are in use bear the first of the numbers, in their order. */
function renumber(draft: Draft, forms: readonly WholeForm[], occupied: readonly WholeForm[]): void {
  occupied.forEach((form, at) => {
    const number = forms[at]?.entry.number;
    const value = number && draft.first(number.place)?.value;
    if (typeof value === 'string' || typeof value === 'number') draft.put(form.entry.number.place, value);
  });
}

/** Empties a form: its values, and what stands on it and on no other that is laid out alike. */
function empty(draft: Draft, form: WholeForm, forms: readonly WholeForm[], isShared: (place: Place) => boolean): void {
  const places = [form.entry.number, ...form.fields.values()].flatMap(({ state, place }) =>
    state === 'missing' || isShared(place) ? [] : place,
  );
  const alike = forms.filter((other) => other !== form && isAlike(form, other));
  const others = [...form.others].flatMap(([key, { value }]) => {
    const isPrinted =
      typeof value === 'string' &&
      (alike.length === 0 || alike.some((other) => other.others.get(key)?.value === value));
    return isPrinted ? [] : placeIn(form, key);
  });
  for (const place of [...places, ...others]) draft.put(place, null);
}

/** Whether a value stands for several forms: a cell that is merged over rows. */
function sharedPlaces(forms: readonly ProjectForm[]): (place: Place) => boolean {
  const counts = new Map<string, number>();
  for (const { fields } of forms)
    for (const key of new Set([...fields.values()].map(({ place }) => placeKey(place))))
      counts.set(key, (counts.get(key) ?? 0) + 1);
  return (place) => (counts.get(placeKey(place)) ?? 0) > 1;
}
