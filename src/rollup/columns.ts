import { amountKinds, type YearColumn } from '../layout/kinds';
import type { BusinessCard } from '../model/evaluation';
import { groupBy } from '../model/grouping';

/** Tells columns apart: two kinds of one year are two columns, and never summed. */
export const columnKey = ({ year, kind }: YearColumn): string => `${String(year)} ${kind}`;

/** Every column once, by year, then kind. */
export function uniqueColumns(columns: Iterable<YearColumn>): YearColumn[] {
  const unique = new Map([...columns].map((column) => [columnKey(column), column]));
  return [...unique.values()].sort(
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
  const indexOf = new Map(columns.map((column, index) => [columnKey(column), index]));
  const pairs = cards.flatMap((card) => {
    const own = uniqueColumns(card.columns.flatMap(({ value }) => value ?? []));
    const [from, to] = own.map((column) => indexOf.get(columnKey(column)));
    return from === undefined || to === undefined ? [] : [{ from, to }];
  });
  const groups = [...groupBy(pairs, ({ from, to }) => `${String(from)} ${String(to)}`).values()];
  return groups.sort((a, b) => b.length - a.length)[0]?.[0] ?? null;
}
