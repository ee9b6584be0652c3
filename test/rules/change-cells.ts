import type { Cell, Place } from '../../src/workbook/cell';
import type { Snapshot } from '../../src/workbook/snapshot';

/** The workbook with something said otherwise of one cell. */
export function changedAt(snapshot: Snapshot, { sheet, row, column }: Place, changes: Partial<Cell>): Snapshot {
  const isThere = (cell: Cell) => cell.row === row && cell.column === column;
  return {
    ...snapshot,
    sheets: snapshot.sheets.map((one) =>
      one.name === sheet
        ? { ...one, cells: one.cells.map((cell) => (isThere(cell) ? { ...cell, ...changes } : cell)) }
        : one,
    ),
  };
}

/** The workbook with more cells on a sheet. */
export const addedTo = (snapshot: Snapshot, sheet: string, cells: readonly Cell[]): Snapshot => ({
  ...snapshot,
  sheets: snapshot.sheets.map((one) =>
    one.name === sheet
      ? { ...one, cells: [...one.cells, ...cells].sort((a, b) => a.row - b.row || a.column - b.column) }
      : one,
  ),
});
