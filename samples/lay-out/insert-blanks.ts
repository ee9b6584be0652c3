import type { Layout } from '../layout';
import type { Item } from './item';

/** Inserts blank rows and columns as Excel does: what stands behind moves, and a merged area that they cut grows. */
export function insertBlanks(items: readonly Item[], layout: Layout): Item[] {
  const row = shift(layout.insertedRows, layout.rowsAbove);
  const column = shift(layout.insertedColumns, layout.columnsLeft);
  return items.map((one) => {
    const top = row(one.row);
    const left = column(one.column);
    return {
      ...one,
      row: top,
      column: left,
      rows: row(one.row + one.rows - 1) - top + 1,
      columns: column(one.column + one.columns - 1) - left + 1,
    };
  });
}

function shift(inserted: readonly number[], before: number): (index: number) => number {
  return (index) => inserted.reduce((moved, at) => (at <= index ? moved + 1 : moved), index + before);
}
