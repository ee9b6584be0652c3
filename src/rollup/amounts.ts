import { amountRows, type AmountRow } from '../layout/card';
import type { OwnItem } from '../layout/own-item';
import { recordsOf } from '../model/record';
import { toYen } from '../model/rounding';
import type { GapsOfSums } from './gaps';

/** Amounts in 千円, in the order of the roll-up's columns; null where a column has none. */
export type Amounts = readonly (number | null)[];

/** The amounts of each row of 財務内容. */
export type AmountsByRow = Readonly<Record<AmountRow, Amounts>>;

/** The sums of some projects. */
export interface Group extends AmountsByRow {
  readonly projects: number;
  /** The amounts of the office's own items. */
  readonly own: ReadonlyMap<OwnItem, Amounts>;
  /** What each of the sums lacks. */
  readonly gaps: GapsOfSums;
}

/** Sums lists of equal length, place by place. */
export const sumLists = (lists: readonly Amounts[]): Amounts =>
  (lists[0] ?? []).map((_, index) => sum(lists.map((list) => list[index] ?? null)));

/** The sum of what is not null, exact to the yen: 0.1 and 0.2 are 0.3. Null where all is null. */
export const sum = (amounts: readonly (number | null)[]): number | null => toYenIfAny(amounts.reduce(plus, null));

/** Sums projects (or groups) column by column. `columns`: how many there are. */
export const sumByRow = (parts: readonly AmountsByRow[], columns: number): AmountsByRow =>
  byRow((row) => {
    const totals = noAmounts(columns);
    parts.forEach((part) => {
      const own = part[row];
      for (let column = 0; column < columns; column += 1)
        totals[column] = plus(totals[column] ?? null, own[column] ?? null);
    });
    return totals.map(toYenIfAny);
  });

/** Running sums, one a column. */
export const noAmounts = (columns: number): (number | null)[] => new Array<number | null>(columns).fill(null);

export const plus = (total: number | null, amount: number | null): number | null =>
  amount === null ? total : (total ?? 0) + amount;

export const toYenIfAny = (thousandYen: number | null): number | null =>
  thousandYen === null ? null : toYen(thousandYen);

/** Makes a value for each row of 財務内容. */
export const byRow: <T>(of: (row: AmountRow) => T) => Record<AmountRow, T> = recordsOf(amountRows);
