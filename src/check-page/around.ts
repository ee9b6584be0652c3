import { displayText } from '../workbook/format/display-text';
import { isCellError, type Area, type Cell, type Place } from '../workbook/cell';
import { isWithin } from '../workbook/is-within';
import type { SheetSnapshot } from '../workbook/snapshot';

/** How many rows and columns are shown before and behind a cell. */
const reach = { above: 4, below: 8, left: 3, right: 7 };

/** What stands around a cell, as a table. */
export interface Around {
  /** From the left, counted from 0. */
  readonly columns: readonly number[];
  readonly rows: readonly { readonly row: number; readonly cells: readonly ShownCell[] }[];
}

export interface ShownCell {
  readonly column: number;
  readonly text: string;
  readonly isNumber: boolean;
  readonly isFormula: boolean;
  /** Whether it is the cell that was asked for. */
  readonly isWanted: boolean;
  /** How many rows and columns of those that are shown it covers. */
  readonly rows: number;
  readonly columns: number;
}

export function around({ cells, merges }: SheetSnapshot, { row, column }: Pick<Place, 'row' | 'column'>): Around {
  const window: Area = {
    top: Math.max(0, row - reach.above),
    left: Math.max(0, column - reach.left),
    bottom: row + reach.below,
    right: column + reach.right,
  };
  const known = new Map(
    cells.filter((cell) => isWithin(window, cell)).map((cell) => [key(cell.row, cell.column), cell]),
  );
  const merged = merges.filter((area) => meets(window, area));
  // A merged area that begins outside is shown from where it comes in.
  const origins = new Map(merged.map((area) => [key(area.top, area.left), cellAt(cells, area)]));
  const rows = range(window.top, window.bottom).map((at) => ({
    row: at,
    cells: range(window.left, window.right).flatMap((on): ShownCell[] => {
      const area = merged.find((one) => isWithin(one, { row: at, column: on }));
      const shown = area ? overlap(window, area) : { top: at, left: on, bottom: at, right: on };
      if (shown.top !== at || shown.left !== on) return [];
      const cell = area ? origins.get(key(area.top, area.left)) : known.get(key(at, on));
      return [
        {
          column: on,
          text: cell ? textOf(cell) : '',
          isNumber: typeof cell?.value === 'number',
          isFormula: cell?.formula ?? false,
          isWanted: isWithin(area ?? shown, { row, column }),
          rows: shown.bottom - shown.top + 1,
          columns: shown.right - shown.left + 1,
        },
      ];
    }),
  }));
  return { columns: range(window.left, window.right), rows };
}

const cellAt = (cells: readonly Cell[], { top, left }: Area): Cell | undefined =>
  cells.find(({ row, column }) => row === top && column === left);

function textOf({ value, format }: Cell): string {
  if (isCellError(value)) return value.error;
  if (typeof value === 'boolean') return String(value).toUpperCase();
  return typeof value === 'number' ? displayText(value, format) : value;
}

const key = (row: number, column: number): string => `${String(row)},${String(column)}`;
const range = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, at) => from + at);
const meets = (one: Area, other: Area): boolean =>
  one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right;
const overlap = (one: Area, other: Area): Area => ({
  top: Math.max(one.top, other.top),
  left: Math.max(one.left, other.left),
  bottom: Math.min(one.bottom, other.bottom),
  right: Math.min(one.right, other.right),
});
