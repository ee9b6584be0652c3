import { adoptedMark } from '../layout/form-sheet/built-in-lines';
import type { FormLine, FormLines } from '../layout/form-sheet/lines';
import type { FormRow } from '../layout/form-sheet/rows';
import { splitWords } from '../layout/form-sheet/split-words';
import { keysOf } from '../layout/kinds';
import { labelKey } from '../layout/spelling';
import { itemTableIn, type ItemTable } from '../read/own-tabs/form';
import type { Edit, WritePlan } from '../workbook/plan';
import type { Snapshot } from '../workbook/snapshot';

type Line = FormLine<'items'>;
type Column = Exclude<keyof Line, 'evidence'>;

/**
 * The lines with further ones written in: those of a built-in item into its own line, those of an own item behind all.
 */
export function withLines(lines: FormLines, added: readonly Line[]): FormLines {
  const items = added.reduce<readonly Line[]>((all, line) => {
    const at = all.findIndex((one) => isSame(one.place, one.standard, line));
    return at < 0 ? [...all, line] : all.map((one, index) => (index === at ? { ...one, ...line } : one));
  }, lines.items);
  return { ...lines, items };
}

/**
 * The edits that write such lines on the sheet 様式定義 of a workbook; null where it has no room for them, since a column
 * or a free row between its tables is lacking.
 */
export const formEdits = (snapshot: Snapshot, added: readonly Line[]): readonly Edit[] | null =>
  editsFor(snapshot, added, ({ place, standard }, line) => isSame(place.text, standard.text, line));

/** The plan that adds each line as a row of its own, behind all others: no row of the sheet changes. */
export function addingPlan(snapshot: Snapshot, added: readonly Line[]): WritePlan | null {
  const edits = editsFor(snapshot, added, () => false);
  return edits && { renames: [], tabs: [], edits };
}

function editsFor(
  snapshot: Snapshot,
  added: readonly Line[],
  isOf: (row: FormRow<'items'>, line: Line) => boolean,
): readonly Edit[] | null {
  const table = itemTableIn(snapshot);
  if (!table) return null;
  let free = table.free.from;
  const edits: Edit[] = [];
  for (const line of added) {
    const standing = table.rows.find((one) => isOf(one, line));
    const row = standing ? standing.name.place.row : free;
    if (!standing) free += 1;
    if (row >= table.free.to) return null;
    const own = rowEdits(table, row, line, standing !== undefined);
    if (own === null) return null;
    edits.push(...own);
  }
  return edits;
}

function rowEdits({ grid, columns }: ItemTable, row: number, line: Line, stands: boolean): readonly Edit[] | null {
  const edits: Edit[] = [];
  for (const name of keysOf(line)) {
    if (name === 'evidence') continue;
    const text = line[name];
    if (text === undefined) continue;
    const column = columns.get(name);
    // Where the table has no 採用, what is written is in force.
    if (column === undefined && name === 'adopted' && text === adoptedMark) continue;
    if (column === undefined) return null;
    const expected = grid.at(row, column)?.value ?? null;
    if (typeof expected === 'object' && expected !== null) return null;
    const value = stands ? joined(name, String(expected ?? ''), text) : text;
    if (value !== expected) edits.push({ ...grid.place(row, column), value, expected });
  }
  return edits;
}

/** Further spellings join those that are there; anything else takes their place. */
function joined(name: Column, there: string, text: string): string {
  if (name === 'place' || name === 'standard') return there;
  return name === 'also' ? [...new Set([...splitWords(there), ...splitWords(text)])].join('、') : text;
}

/** Whether a row speaks of the built-in item that a line speaks of. */
const isSame = (place: string | undefined, standard: string | undefined, line: Line): boolean =>
  line.standard !== undefined &&
  standard !== undefined &&
  labelKey(standard) === labelKey(line.standard) &&
  splitWords(place ?? '').includes(line.place ?? '');
