import type { Cell, Place } from '../../src/workbook/cell';
import type { Snapshot } from '../../src/workbook/snapshot';
import { changeSheet } from './sheets';

/** The workbook with a row inserted at a place, as in Excel, and values typed from there to the right. */
export function insertRow(
  snapshot: Snapshot,
  { sheet: name, row: at, column }: Place,
  values: readonly (string | number)[],
): Snapshot {
  const moved = (row: number) => (row >= at ? row + 1 : row);
  const typed = values.map((value, index): Cell => ({
    row: at,
    column: column + index,
    value,
    format: '',
    formula: false,
  }));
  return changeSheet(snapshot, name, (sheet) => [
    {
      ...sheet,
      cells: [...sheet.cells.map((cell) => ({ ...cell, row: moved(cell.row) })), ...typed].sort(
        (a, b) => a.row - b.row || a.column - b.column,
      ),
      merges: sheet.merges.map((area) => ({ ...area, top: moved(area.top), bottom: moved(area.bottom) })),
    },
  ]);
}
