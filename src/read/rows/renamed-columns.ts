import type { CardKey } from '../../layout/card';
import type { Layout } from '../../layout/layout';
import { append } from '../../model/grouping';
import type { Place } from '../../workbook/cell';
import type { CardTable } from './card-table';
import { fits } from './fitting-columns';
import { lackingIn } from './table-labels';
import { placeOf, unknownColumnsOf, type UnknownColumns } from './unknown-columns';

/** A label that the tables of most projects lack, and the one column that holds such values in its stead. */
export interface RenamedColumn {
  readonly name: CardKey;
  readonly printed: string;
  /** Of its spelling. */
  readonly key: string;
  readonly places: readonly Place[];
  /** How many projects' rows it is filled in for. */
  readonly bearing: number;
}

/** Of one project alone it cannot be told whether its form changed, or a heading was typed over. */
const fewest = 2;

export function renamedColumns(tables: readonly CardTable[], layout: Layout): RenamedColumn[] {
  const all = rowsOf(tables);
  const without = new Map<CardKey, CardTable[]>();
  for (const table of tables) for (const key of lackingIn(table)) append(without, key, table);
  const claims = [...without].flatMap(([name, own]) => {
    const lacking = rowsOf(own);
    return lacking < fewest || lacking * 2 <= all ? [] : claimsOf(name, own, layout);
  });
  return claims.filter(
    ({ name, key }) => claims.filter((other) => other.name === name || other.key === key).length === 1,
  );
}

/** The names that stand on nearly all tables which lack a label, over such values. */
function claimsOf(name: CardKey, without: readonly CardTable[], layout: Layout): RenamedColumn[] {
  const found = new Map<string, UnknownColumns[]>();
  for (const table of without)
    for (const [key, own] of unknownColumnsOf(table)) if (fits(name, own, layout)) append(found, key, own);
  const lacking = rowsOf(without);
  return [...found].flatMap(([key, own]): RenamedColumn[] => {
    const [first] = own;
    const bearing = own.reduce((sum, { rows }) => sum + rows, 0);
    if (!first || rowsOf(own.map(({ table }) => table)) * 10 < lacking * 9 || bearing * 2 < lacking) return [];
    const places = own.flatMap(({ table, columns }) => columns.map((column) => placeOf(table, column)));
    return [{ name, printed: first.columns[0]?.name.text ?? '', key, places, bearing }];
  });
}

const rowsOf = (tables: readonly CardTable[]): number => tables.reduce((sum, { rows }) => sum + rows.length, 0);
