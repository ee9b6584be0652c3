import type { AmountRow } from '../layout/card';

/** Amounts in 千円, in the order of the roll-up's columns; null: nothing of that column. */
export type Amounts = readonly (number | null)[];

/** 事業費, 所要一般財源 and 概算人件費. */
export type AmountsByRow = Readonly<Record<AmountRow, Amounts>>;

/** What a number of projects come to. */
export interface Group extends AmountsByRow {
  readonly projects: number;
}

/** The sum of what is not null, exact to the yen: 0.1 and 0.2 are 0.3. Null where all is null. */
export const sum = (amounts: readonly (number | null)[]): number | null => sumOf(amounts, (amount) => amount);

/** The sum over items, as `sum` sums. */
export function sumOf<T>(items: readonly T[], amountOf: (item: T) => number | null): number | null {
  const total = items.reduce<number | null>((before, item) => {
    const amount = amountOf(item);
    return amount === null ? before : (before ?? 0) + amount;
  }, null);
  return total === null ? null : toYen(total);
}

/** 千円 without what floating point adds below the yen. */
export const toYen = (thousandYen: number): number => Math.round(thousandYen * 1000) / 1000;

/** Sums projects (or groups) column by column. `columns`: how many there are. */
export function sumByRow(parts: readonly AmountsByRow[], columns: number): AmountsByRow {
  return byRow((row) =>
    Array.from({ length: columns }, (_, column) => sumOf(parts, (part) => part[row][column] ?? null)),
  );
}

export const byRow = <T>(of: (row: AmountRow) => T): Record<AmountRow, T> => ({
  cost: of('cost'),
  generalFunds: of('generalFunds'),
  labour: of('labour'),
});
