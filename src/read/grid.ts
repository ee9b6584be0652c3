import type { Area, Cell, Place } from '../workbook/cell';
import type { SheetSnapshot } from '../workbook/snapshot';
import { mergedAreas } from './merged-areas';
import { partitionPoint } from './partition-point';

/** A sheet's cells and merges, ready to be looked up. */
export interface Grid {
  readonly sheet: SheetSnapshot;
  /** The rows that hold something, from top to bottom. */
  readonly rowNumbers: readonly number[];
  /** A row's filled cells, from left to right. */
  row(row: number): readonly Cell[];
  /** The filled cell that is shown here: a merged area shows its top-left cell. */
  at(row: number, column: number): Cell | null;
  /** The merged area that covers a cell, or the cell alone. */
  extent(row: number, column: number): Area;
  place(row: number, column: number): Place;
}

const noCells: readonly Cell[] = [];

export function gridOf(sheet: SheetSnapshot): Grid {
  const rows = new Map<number, Cell[]>();
  let current: Cell[] = [];
  for (const cell of sheet.cells) {
    if (current[0]?.row !== cell.row) {
      current = [];
      rows.set(cell.row, current);
    }
    current.push(cell);
  }
  const merged = mergedAreas(sheet.merges);

  return {
    sheet,
    rowNumbers: [...rows.keys()],
    row: (row) => rows.get(row) ?? noCells,
    at(row, column) {
      const area = merged(row, column);
      const left = area?.left ?? column;
      const cells = rows.get(area?.top ?? row) ?? noCells;
      const cell = cells[firstFrom(cells, left)];
      return cell?.column === left ? cell : null;
    },
    extent: (row, column) => merged(row, column) ?? { top: row, left: column, bottom: row, right: column },
    place(row, column) {
      const area = merged(row, column);
      return { sheet: sheet.name, row: area?.top ?? row, column: area?.left ?? column };
    },
  };
}

/** Index of the first cell of a row at or right of a column. */
export function firstFrom(cells: readonly Cell[], column: number): number {
  return partitionPoint(cells, (cell) => cell.column < column);
}

/** A row's first cell that stands in some columns, or reaches into them. */
export function firstWithin(grid: Grid, row: number, columns: Area): Cell | null {
  const cells = grid.row(row);
  let index = firstFrom(cells, columns.left);
  for (let before = cells[index - 1]; before && grid.extent(row, before.column).right >= columns.left; before = cells[index - 1]) {
    index -= 1;
  }
  const cell = cells[index];
  return cell && cell.column <= columns.right ? cell : null;
}

/** Whether two areas share a column. */
export const sharesColumn = (a: Area, b: Area): boolean => a.left <= b.right && b.left <= a.right;
