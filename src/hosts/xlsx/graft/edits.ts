import { address } from '../../../workbook/address';
import { HostError } from '../../../workbook/host';
import type { Edit } from '../../../workbook/plan';
import type { SheetContent } from '../cell-collector';
import { outlineSheet, type RowOutline, type SheetOutline } from '../sheet-outline';
import { openLarge } from './dialect';
import type { Draft } from './draft';
import { cellXml } from './plan-cells';
import { append, splice, type Change } from './splice';

/**
 * Carries out the edits of one sheet: only their cells change, and keep their style.
 * Throws `changed-meanwhile` where a cell does not show what it did when the edit was planned, or is of a formula.
 */
export function editSheet(draft: Draft, part: string, edits: readonly Edit[], sheet: SheetContent): void {
  const xml = openLarge(draft, part, 'worksheet');
  const outline = outlineSheet(xml, part);
  const shown = new Map(sheet.cells.map((cell) => [address(cell), cell]));
  const rows = new Map(outline.rows.map((one) => [one.row, one]));
  for (const edit of edits) {
    const cell = rows.get(edit.row)?.cells.find(({ column }) => column === edit.column);
    const before = shown.get(address(edit));
    if (cell?.formula || before?.formula || (before?.value ?? null) !== edit.expected) {
      throw new HostError('changed-meanwhile', `${edit.sheet}!${address(edit)}`);
    }
  }
  draft.put(part, splice(xml, changesOf(xml, outline, rows, edits)));
}

/** Row by row, so that a row or sheet written as `<row/>` is opened once. */
function changesOf(
  xml: string,
  outline: SheetOutline,
  rows: ReadonlyMap<number, RowOutline>,
  edits: readonly Edit[],
): Change[] {
  const byRow = new Map<number, Edit[]>();
  for (const edit of [...edits].sort((a, b) => a.row - b.row || a.column - b.column)) {
    byRow.set(edit.row, [...(byRow.get(edit.row) ?? []), edit]);
  }
  const data = outline.children.find(({ local }) => local === 'sheetData');
  if (!data) throw new HostError('damaged', 'sheetData');
  const newRows: { row: number; text: string }[] = [];
  const changes: Change[] = [];
  for (const [row, own] of byRow) {
    const there = rows.get(row);
    const cells = own.map((edit) => ({
      edit,
      text: cellXml(address(edit), styleFor(outline, there, edit.column), edit),
    }));
    const joined = cells.map(({ text }) => text).join('');
    if (!there) newRows.push({ row, text: `<row r="${String(row + 1)}">${joined}</row>` });
    else if (there.cells.length === 0) changes.push(append(xml, there, joined));
    else changes.push(...cells.map(({ edit, text }) => changeInRow(there, edit.column, text)));
  }
  if (outline.rows.length === 0) return [append(xml, data, newRows.map(({ text }) => text).join(''))];
  return [
    ...changes,
    ...newRows.map(({ row, text }) => {
      const at = outline.rows.find((candidate) => candidate.row > row)?.start ?? data.closeStart;
      return { start: at, end: at, text };
    }),
  ];
}

function changeInRow(row: RowOutline, column: number, text: string): Change {
  const cell = row.cells.find((candidate) => candidate.column === column);
  if (cell) return { start: cell.start, end: cell.end, text };
  const at = row.cells.find((candidate) => candidate.column > column)?.start ?? row.closeStart;
  return { start: at, end: at, text };
}

/** A cell's style; a blank one looks as its row does, else as its column. */
function styleFor(outline: SheetOutline, row: RowOutline | undefined, column: number): number {
  const cell = row?.cells.find((candidate) => candidate.column === column);
  if (cell) return Number(cell.style ?? 0);
  if (row?.style !== undefined) return Number(row.style);
  const own = outline.items.find(
    ({ list, attributes }) =>
      list === 'cols' && Number(attributes['min']?.value) <= column + 1 && Number(attributes['max']?.value) > column,
  );
  return Number(own?.attributes['style']?.value ?? 0);
}
