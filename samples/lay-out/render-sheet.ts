import type { Area, Cell } from '../../src/workbook/cell';
import type { SheetSnapshot } from '../../src/workbook/snapshot';
import type { SheetDraft } from './arrange-sheets';

/** A sheet as a host would have read it. */
export function renderSheet({ name, items }: SheetDraft): SheetSnapshot {
  const cells: Cell[] = [];
  const merges: Area[] = [];
  for (const { row, column, rows, columns, content } of items) {
    const { value, format, formula } = content;
    if (value !== null && value !== '') cells.push({ row, column, value, format, formula });
    if (rows * columns > 1)
      merges.push({ top: row, left: column, bottom: row + rows - 1, right: column + columns - 1 });
  }
  cells.sort((a, b) => a.row - b.row || a.column - b.column);
  return { name, visibility: 'visible', type: 'worksheet', mark: null, cells, merges };
}
