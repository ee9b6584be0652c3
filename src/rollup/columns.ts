import { amountKinds, type YearColumn } from '../layout/kinds';
import type { BusinessCard } from '../model/evaluation';
import { groupBy } from '../model/grouping';

/** Two kinds of one year are two columns, and never summed. */
export const isSameColumn = (one: YearColumn, other: YearColumn): boolean => one.year === other.year && one.kind === other.kind;

/** -1 where the column is not among them. */
export const indexOfColumn = (columns: readonly YearColumn[], wanted: YearColumn): number =>
  columns.findIndex((column) => isSameColumn(column, wanted));

/** Every column once, by year, then kind. */
export function uniqueColumns(columns: readonly YearColumn[]): YearColumn[] {
  const unique: YearColumn[] = [];
  columns.forEach((column) => {
    if (indexOfColumn(unique, column) < 0) unique.push(column);
  });
  return unique.sort(
    (a, b) => a.year - b.year || amountKinds.indexOf(a.kind) - amountKinds.indexOf(b.kind),
  );
}

/** Two columns, by their index, whose difference is what changed. */
export interface Comparison {
  readonly from: number;
  readonly to: number;
}

/** The two columns that stand side by side on most cards; null where no card bears two. */
export function comparedColumns(cards: readonly BusinessCard[], columns: readonly YearColumn[]): Comparison | null {
  const pairs = cards.flatMap((card) => {
    const own = uniqueColumns(card.columns.flatMap(({ value }) => value ?? []));
    const [from = -1, to = -1] = own.map((column) => indexOfColumn(columns, column));
    return from < 0 || to < 0 ? [] : { from, to };
  });
  const groups = [...groupBy(pairs, ({ from, to }) => from * columns.length + to).values()];
  return groups.sort((a, b) => b.length - a.length)[0]?.[0] ?? null;
}
