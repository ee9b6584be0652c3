import type { Room } from './room';

/** An error value as a spreadsheet shows it: `#REF!`, `#N/A`, `#VALUE!` … */
export interface CellError {
  readonly error: string;
}

/** What stands for a formula that was saved without its result. */
export const noStoredResult: CellError = { error: '未計算' };

/** What a cell holds: a formula's cached result, where the cell is one. `null` is an empty cell. */
export type CellValue = string | number | boolean | CellError | null;

/** A filled cell of a sheet. Rows and columns count from 0. */
export interface Cell {
  readonly row: number;
  readonly column: number;
  readonly value: Exclude<CellValue, null>;
  /** The number format code; `''` for General. Part of the value: `#,##0,` shows 円 as 千円. */
  readonly format: string;
  /** Whether the value is a formula's result, and so must not be typed over. */
  readonly formula: boolean;
  /** Set where characters are struck out or raised. */
  readonly marked?: Marked;
  /** The room that a long text has on paper, where a host was to tell; left out where Excel fits the row to the text. */
  readonly room?: Room;
}

/** Looks that change what a cell says. */
export interface Marked {
  /** Whether all that a person sees in the cell is struck out, or some of it. */
  readonly struck: 'whole' | 'part' | null;
  /** Whether some of it, not all, is raised or lowered: a footnote's mark behind a number is none of its digits. */
  readonly raised: boolean;
}

/** A rectangle of cells, both ends inclusive, counted from 0. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Where a value stands: the top-left cell of a merged area. */
export interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

export function isCellError(value: CellValue): value is CellError {
  return typeof value === 'object' && value !== null;
}
