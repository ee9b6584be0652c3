import type { Layout } from '../../src/layout/layout';
import { layoutIn } from '../../src/read/own-tabs/layout-in';
import type { SheetSnapshot, Snapshot } from '../../src/workbook/snapshot';
import { aSheet, type Row } from '../read/a-sheet';

/** The columns of the item table that a row of `items` fills. */
const columns = [
  '欄',
  '標準の項目',
  'この様式での項目名',
  '別の表記',
  '種類',
  '記入',
  '選択肢',
  '集計',
  '記入段階',
  '公表',
  '採用',
] as const;
/** A row of the item table. */
export type Item = Partial<Record<(typeof columns)[number], string>>;

/** The rows of the item table, its heading row first. */
export const items = (...rows: readonly Item[]): Row[] => [
  [...columns],
  ...rows.map((row) => columns.map((column) => row[column] ?? null)),
];

/** A sheet 様式定義 of some tables below each other, an empty row between them. */
export const formSheet = (...tables: readonly (readonly Row[])[]): SheetSnapshot =>
  aSheet(
    tables.flatMap((rows) => [...rows, []]),
    [],
    '様式定義',
  );

export const withForm = (snapshot: Snapshot, ...tables: readonly (readonly Row[])[]): Snapshot => ({
  ...snapshot,
  sheets: [...snapshot.sheets, formSheet(...tables)],
});

/** The layout that such a sheet makes, given for all workbooks. */
export function layoutOfTables(tables: readonly (readonly Row[])[], source: 'workbook' | 'given' = 'given'): Layout {
  const layout = layoutIn({ name: '様式.xlsx', sheets: [formSheet(...tables)] }, source);
  if (!layout) throw new Error('no 様式定義');
  return layout;
}
