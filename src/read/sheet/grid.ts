import { areaFinder, type AreaFinder } from '../../workbook/area-finder';
import { isCellError, type Area, type Cell, type CellError, type Place } from '../../workbook/cell';
import type { SheetSnapshot } from '../../workbook/snapshot';
import { partitionPoint } from '../../model/partition-point';
import { builtInLayout } from '../../layout/layout';
import { measureWordOf, type MeasureWord } from './measure-word';

/** A sheet's cells and merges, ready to be looked up. */
export interface Grid {
  readonly sheet: SheetSnapshot;
  /** What 施策 is called on it. */
  readonly measureWord: MeasureWord;
  /** The cells that are shown, row by row: what a merged area covers is not. */
  readonly cells: readonly Cell[];
  /** The cells that hold a short text, row by row: labels, headings, titles are among these. */
  readonly shortTexts: readonly TextCell[];
  /** The cells that show an error. */
  readonly errors: readonly ErrorCell[];
  /** The rows that hold something, from top to bottom. */
  readonly rowNumbers: readonly number[];
  /** The filled rows below one row and above another. */
  rowsBetween(above: number, below: number): readonly number[];
  /** The filled rows below one, given as long as they are asked for. */
  rowsBelow(above: number): Iterable<number>;
  /** A row's filled cells, from left to right. */
  row(row: number): readonly Cell[];
  /** The filled cell that is shown here: a merged area shows its top-left cell. */
  at(row: number, column: number): Cell | null;
  /** How far right the merged area that covers a cell reaches; the cell's own column where none does. */
  lastColumn(row: number, column: number): number;
  /** The merged area that covers a cell, or the cell alone. */
  extent(row: number, column: number): Area;
  place(row: number, column: number): Place;
}

export type TextCell = Cell & { readonly value: string };
export type ErrorCell = Cell & { readonly value: CellError };

/** The most characters of a text that heads or names something. */
const longestShort = 80;
const noCells: readonly Cell[] = [];

/** `measureWord`: what 施策 is called there. */
export function gridOf(sheet: SheetSnapshot, measureWord = measureWordOf(builtInLayout)): Grid {
  const merged = areaFinder(sheet.merges);
  const cells = sheet.merges.length === 0 ? sheet.cells : sheet.cells.filter((cell) => isShown(cell, merged));
  const { rows, shortTexts, errors } = sorted(cells);

  const filled = (row: number, column: number): Cell | null => {
    const cells = rows.get(row) ?? noCells;
    const cell = cells[firstFrom(cells, column)];
    return cell?.column === column ? cell : null;
  };

  const rowNumbers = [...rows.keys()];

  return {
    sheet,
    measureWord,
    cells,
    shortTexts,
    errors,
    rowNumbers,
    rowsBetween: (above, below) =>
      rowNumbers.slice(
        partitionPoint(rowNumbers, (row) => row <= above),
        partitionPoint(rowNumbers, (row) => row < below),
      ),
    *rowsBelow(above) {
      for (let at = partitionPoint(rowNumbers, (row) => row <= above); at < rowNumbers.length; at += 1)
        yield rowNumbers[at] ?? 0;
    },
    row: (row) => rows.get(row) ?? noCells,
    at(row, column) {
      const area = merged(row, column);
      return area ? filled(area.top, area.left) : filled(row, column);
    },
    lastColumn: (row, column) => merged(row, column)?.right ?? column,
    extent: (row, column) => merged(row, column) ?? { top: row, left: column, bottom: row, right: column },
    place(row, column) {
      const area = merged(row, column);
      return { sheet: sheet.name, row: area?.top ?? row, column: area?.left ?? column };
    },
  };
}

/** Excel shows a merged area's first cell, and hides what stands in the others. */
function isShown({ row, column }: Cell, merged: AreaFinder<Area>): boolean {
  const area = merged(row, column);
  return area === undefined || (area.top === row && area.left === column);
}

/** Sorts a sheet's cells out by row and by what they hold, in one pass over them. */
function sorted(cells: readonly Cell[]) {
  const rows = new Map<number, readonly Cell[]>();
  const shortTexts: TextCell[] = [];
  const errors: ErrorCell[] = [];
  let start = 0;
  for (let index = 0; index < cells.length; index += 1) {
    const cell = cells[index];
    if (!cell) continue;
    if (isShortText(cell)) shortTexts.push(cell);
    else if (isError(cell)) errors.push(cell);
    if (cells[index + 1]?.row === cell.row) continue;
    rows.set(cell.row, cells.slice(start, index + 1));
    start = index + 1;
  }
  return { rows, shortTexts, errors };
}

export const isShortText = (cell: Cell): cell is TextCell =>
  typeof cell.value === 'string' && cell.value.length <= longestShort;
const isError = (cell: Cell): cell is ErrorCell => isCellError(cell.value);

/** Index of the first cell of a row at or right of a column. Asked for every value, so it allocates nothing. */
export function firstFrom(cells: readonly Cell[], column: number): number {
  let low = 0;
  let high = cells.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const cell = cells[middle];
    if (cell && cell.column < column) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A row's first cell that stands in some columns, or reaches into them. */
export function firstWithin(grid: Grid, row: number, columns: Area): Cell | null {
  const cells = grid.row(row);
  let index = firstFrom(cells, columns.left);
  for (
    let before = cells[index - 1];
    before && grid.lastColumn(row, before.column) >= columns.left;
    before = cells[index - 1]
  ) {
    index -= 1;
  }
  const cell = cells[index];
  return cell && cell.column <= columns.right ? cell : null;
}

/** Whether two areas share a column. */
export const sharesColumn = (a: Area, b: Area): boolean => a.left <= b.right && b.left <= a.right;

/** Whether a filled cell, as wide as it is shown, stands over some columns. */
export const standsIn = (grid: Grid, cell: Cell, columns: Area): boolean =>
  cell.column <= columns.right && columns.left <= grid.lastColumn(cell.row, cell.column);
