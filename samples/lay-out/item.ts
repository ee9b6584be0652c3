/** What a cell of a form holds; a null value keeps its place, and stays empty. */
export interface Content {
  readonly value: string | number | null;
  readonly format: string;
  readonly formula: boolean;
}

/** What an item is to the eye. Labels and sections' titles are spelt as the office spells them. */
export type Look =
  'title' | 'section' | 'heading' | 'label' | 'year' | 'text' | 'center' | 'amount' | 'note' | 'remark';

/** A rectangle of cells with one content. Rows and columns count from 0, from the form's or the sheet's corner. */
export interface Item {
  /** Names what stands here, whatever its place: `card/1-3/cost/0`. */
  readonly key: string;
  readonly look: Look;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  readonly content: Content;
}

/** Items that move together. */
export interface Form {
  readonly items: readonly Item[];
  readonly rows: number;
  readonly columns: number;
}

/** Row and column, and how many of each: one where left out. */
export type Span = readonly [row: number, column: number, rows?: number, columns?: number];

export function item(key: string, look: Look, span: Span, content: Content | string | number | null): Item {
  const [row, column, rows = 1, columns = 1] = span;
  const whole =
    typeof content === 'object' && content !== null ? content : { value: content, format: '', formula: false };
  return { key, look, row, column, rows, columns, content: whole };
}

/** The items as a form that ends where the last of them ends. */
export function form(items: readonly Item[]): Form {
  let rows = 0;
  let columns = 0;
  for (const { row, column, rows: high, columns: wide } of items) {
    rows = Math.max(rows, row + high);
    columns = Math.max(columns, column + wide);
  }
  return { items, rows, columns };
}

export function moveItem(moved: Item, rows: number, columns: number): Item {
  return { ...moved, row: moved.row + rows, column: moved.column + columns };
}
