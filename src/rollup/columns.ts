import { knownKinds } from '../layout/amount-kind';
import type { YearColumn } from '../layout/kinds';
import { groupBy } from '../model/grouping';

/** Two kinds of one year are two columns, and never summed. */
export const isSameColumn = (one: YearColumn, other: YearColumn): boolean =>
  one.year === other.year && one.kind === other.kind;

/** -1 where the column is not among them. */
export const indexOfColumn = (columns: readonly YearColumn[], wanted: YearColumn): number =>
  columns.findIndex((column) => isSameColumn(column, wanted));

/** Every column once, by year, then kind. */
export function uniqueColumns(columns: readonly YearColumn[]): YearColumn[] {
  const unique: YearColumn[] = [];
  columns.forEach((column) => {
    if (indexOfColumn(unique, column) < 0) unique.push(column);
  });
  return unique.sort((a, b) => a.year - b.year || rankOf(a.kind) - rankOf(b.kind));
}

/** Known kinds first, then others as they are met, then what names none. */
function rankOf(kind: string): number {
  if (kind === '') return knownKinds.length + 1;
  const known = knownKinds.indexOf(kind);
  return known < 0 ? knownKinds.length : known;
}

/** The indices of the two columns that a change is computed between. */
export interface Comparison {
  readonly from: number;
  readonly to: number;
}

/** The two columns that stand side by side on most cards; null where no card bears two. `places`: a card's, as `Project` has them. */
export function comparedColumns(places: readonly (readonly number[])[]): Comparison | null {
  const pairs = places
    .map((own): Comparison => ({ from: Math.min(...own), to: Math.max(...own) }))
    .filter(({ from, to }) => from >= 0 && from < to);
  const groups = [...groupBy(pairs, ({ from, to }) => `${String(from)} ${String(to)}`).values()];
  return groups.sort((a, b) => b.length - a.length)[0]?.[0] ?? null;
}
