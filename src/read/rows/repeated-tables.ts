import { append } from '../../model/grouping';
import type { RepeatedProjects } from '../../model/evaluation';
import { comparableName } from '../../model/names';
import { shownText } from '../sheet/shown';
import { cellAt } from '../values/fields';
import { slotIn } from '../values/slot-in';
import type { CardTable } from './card-table';
import type { ColumnMeaning } from './column-meaning';
import { placeOf } from './unknown-columns';

/** A table whose projects all stand in another, fuller one: a copy, or a list that staff drew up from it. */
export interface RepeatedTable {
  readonly table: CardTable;
  readonly original: CardTable;
  /** Whether it says all that the other says. */
  readonly isWhole: boolean;
}

/**
 * The tables whose projects all stand in another one and would be counted twice. Projects are the same by name, and by
 * number and department where both tables have these. Of two tables that are equally full, the first is the original. A
 * table of one project repeats another only if all that both say of it is the same: two offices may have projects of
 * one name.
 */
export function repeatedTables(tables: readonly CardTable[]): RepeatedTable[] {
  if (tables.length < 2) return [];
  const sayings = tables.map(sayingOf);
  const byName = new Map<string, Saying[]>();
  for (const saying of sayings) for (const name of saying.rows.keys()) append(byName, name, saying);
  return sayings.flatMap((own) => {
    const [name] = own.rows.keys();
    const others = name === undefined ? [] : (byName.get(name) ?? []);
    const original = others.find((other) => isFuller(other, own) && isWithin(own, other));
    return original
      ? [{ table: own.table, original: original.table, isWhole: own.columns.size === original.columns.size }]
      : [];
  });
}

/** What is kept of a table that is not read. */
export const repeatedProjects = ({ table, original, isWhole }: RepeatedTable): RepeatedProjects => ({
  place: placeOf(table, table.columns[0]),
  projects: table.rows.length,
  original: placeOf(original, original.columns[0]),
  isWhole,
});

/** What a table says, column by column, and its rows by the names of their projects. */
interface Saying {
  readonly table: CardTable;
  /** Its place among the tables. */
  readonly at: number;
  readonly columns: ReadonlyMap<unknown, ColumnMeaning>;
  readonly rows: ReadonlyMap<string, readonly number[]>;
}

function sayingOf(table: CardTable, at: number): Saying {
  const columns = new Map<unknown, ColumnMeaning>();
  for (const column of table.columns) {
    const key =
      column.tells ?? (column.year === null ? column.item : `${column.name.key} ${column.year.text} ${column.kind}`);
    if (key !== null && !columns.has(key)) columns.set(key, column);
  }
  const rows = new Map<string, number[]>();
  const name = columns.get('name');
  if (name) for (const { row } of table.rows) append(rows, comparableName(said(table, name, row)), row);
  return { table, at, columns, rows };
}

const isFuller = (one: Saying, than: Saying): boolean =>
  one.columns.size > than.columns.size || (one.columns.size === than.columns.size && one.at < than.at);

function isWithin(own: Saying, other: Saying): boolean {
  const isAlone = own.table.rows.length === 1;
  const shared = [...own.columns.keys()].filter((key) => other.columns.has(key) && key !== 'name');
  const telling = isAlone ? shared : shared.filter((key) => key === 'number' || key === 'department');
  if (isAlone && telling.length === 0) return false;
  const [here, there] = [own, other].map((saying) => textsOf(saying, telling));
  return [...own.rows].every(([name, rows]) =>
    rows.every((row) => other.rows.get(name)?.some((one) => isAlike(here?.get(row), there?.get(one)))),
  );
}

/** What the rows of a table say in some columns. */
function textsOf({ table, columns }: Saying, keys: readonly unknown[]): ReadonlyMap<number, readonly string[]> {
  const wanted = keys.flatMap((key) => columns.get(key) ?? []);
  return new Map(table.rows.map(({ row }) => [row, wanted.map((column) => said(table, column, row))]));
}

/** Whether two rows say the same, as far as both say anything. */
const isAlike = (one: readonly string[] = [], other: readonly string[] = []): boolean =>
  one.every((text, index) => text === '' || !other[index] || text === other[index]);

function said({ sheet: { grid } }: CardTable, { column }: ColumnMeaning, row: number): string {
  const cell = cellAt(grid, slotIn(grid, row, column.area));
  return cell ? comparableName(shownText(cell) ?? '') : '';
}
