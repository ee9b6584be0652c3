/** The room that a long text has on paper, where it may break into lines. In points. */
export interface Room {
  /** Of the cell, or of the area that was merged from it, without hidden columns and rows. */
  readonly width: number;
  readonly height: number;
  /** Its last row, which can grow. */
  readonly last: { readonly row: number; readonly height: number };
  /** How many steps it is indented by. */
  readonly indent: number;
  readonly font: Font;
}

export interface Font {
  readonly name: string;
  /** In points. */
  readonly size: number;
}

/** A text of fewer characters is not asked for its room. */
const long = 10;

/** Whether a text is long enough to be cut off. */
export const isLong = (text: string): boolean => text.length >= long || text.includes('\n');
