import { knownKinds } from '../layout/amount-kind';
import type { FiscalYear, YearColumn } from '../layout/kinds';
import { groupBy } from '../model/grouping';

/** Whether two columns are of the same year and kind. Two kinds of one year are two columns, and never summed. */
export const isSameColumn = (one: YearColumn, other: YearColumn): boolean =>
  one.year === other.year && one.kind === other.kind;

/** The place of a column among others; -1 where it is not among them. */
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

/** A kind's rank within its year: known kinds come first, then others as they are met, then columns without a kind. */
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

/**
 * The two columns that stand side by side on most cards; null where no card bears two. `places`: a card's, as `Project`
 * has them. `evaluated`: the year that is compared with the one after it, where a card has more than two.
 */
export function comparedColumns(
  places: readonly (readonly number[])[],
  columns: readonly YearColumn[],
  evaluated: FiscalYear | null,
): Comparison | null {
  const pairs = places
    .map((own) => (own.length > 2 && evaluated !== null ? fromYear(own, columns, evaluated) : outermost(own)))
    .filter(({ from, to }) => from >= 0 && from < to);
  const groups = [...groupBy(pairs, ({ from, to }) => `${String(from)} ${String(to)}`).values()];
  return groups.sort((a, b) => b.length - a.length)[0]?.[0] ?? null;
}

const outermost = (own: readonly number[]): Comparison => ({ from: Math.min(...own), to: Math.max(...own) });

/**
 * The columns that one card compares: the evaluated year's last and the next year's first; where it lacks either, its
 * first and its last.
 */
function fromYear(own: readonly number[], columns: readonly YearColumn[], year: FiscalYear): Comparison {
  const of = (wanted: FiscalYear) => own.filter((index) => columns[index]?.year === wanted);
  const [now, next] = [of(year), of(year + 1)];
  return now.length > 0 && next.length > 0 ? { from: Math.max(...now), to: Math.min(...next) } : outermost(own);
}
