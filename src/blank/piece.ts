import type { Look } from './looks';
import type { HintId } from './hints';

/** A label of the blank form, or a place to fill in. Rows and columns count from the corner of its form, or sheet. */
export interface Piece {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  readonly look: Look;
  readonly value: string | number | null;
  /** Without `=`; `value` is its result as long as nobody has filled anything in. */
  readonly formula?: string;
  /** What is to be filled in here. */
  readonly hint?: HintId;
}

/** Pieces that move together, with the height of each of their rows in points. */
export interface Form {
  readonly pieces: readonly Piece[];
  readonly heights: readonly number[];
}

/** Row and column, and how many of each: one where left out. */
export type Span = readonly [row: number, column: number, rows?: number, columns?: number];

type Content = Pick<Piece, 'value'> & Partial<Pick<Piece, 'formula' | 'hint'>>;

function piece([row, column, rows = 1, columns = 1]: Span, look: Look, content: Content): Piece {
  return { row, column, rows, columns, look, ...content };
}

/** What the form prints. */
export const printed = (span: Span, look: Look, value: string | number): Piece => piece(span, look, { value });

/** What staff fill in, blank unless it is known. */
export const blank = (span: Span, look: Look, hint: HintId, value: string | number | null = null): Piece =>
  piece(span, look, { value, hint });

/** What follows from other cells. */
export const derived = (span: Span, look: Look, formula: string, value: string): Piece =>
  piece(span, look, { formula, value });

/** Pieces as many rows further down. */
export const lower = (pieces: readonly Piece[], rows: number): Piece[] =>
  pieces.map((one) => ({ ...one, row: one.row + rows }));
