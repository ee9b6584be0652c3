import { readSheet, type ReadSheet } from '../sheet/sheet';
import type { CardTable } from './card-table';

/**
 * The sheet from which the other sections are read: without its tables of cards, whose headings are spelt like theirs,
 * and without the title 事務事業一覧 over such a table.
 */
export function withoutTables(sheet: ReadSheet, tables: readonly CardTable[]): ReadSheet {
  if (tables.length === 0) return sheet;
  const { labels, grid, layout } = sheet;
  const isOverTable = (row: number) => {
    const next = labels.boundaryFrom(row + 1);
    return tables.some(({ headings: { top, bottom } }) => top <= next && next <= bottom);
  };
  const titles = labels.titles('list').map(({ row }) => row);
  const rows = new Set([...tables.flatMap(rowsOf), ...titles.filter(isOverTable)]);
  return readSheet({ ...grid.sheet, cells: grid.sheet.cells.filter(({ row }) => !rows.has(row)) }, layout);
}

/** The rows of a table's headings and cards. */
function rowsOf({ headings: { top, bottom }, rows }: CardTable): number[] {
  const heads = Array.from({ length: bottom - top + 1 }, (_, index) => top + index);
  return [...heads, ...rows.map(({ row }) => row)];
}
