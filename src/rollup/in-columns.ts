import type { Amount } from '../layout/kinds';
import type { BusinessCard, CardYear } from '../model/evaluation';
import type { Field } from '../model/field';
import { noAmounts, plus, toYenIfAny, type Amounts } from './amounts';

/** A card's amounts of one row in the roll-up's columns. `places`: which of them each of the card's stands for. */
export function inColumns(
  { years }: BusinessCard,
  places: readonly number[],
  columns: number,
  amountOf: (year: CardYear) => Field<Amount> | undefined,
): Amounts {
  const totals = noAmounts(columns);
  years.forEach((year, index) => {
    const column = places[index] ?? -1;
    if (column >= 0) totals[column] = plus(totals[column] ?? null, amountOf(year)?.value?.thousandYen ?? null);
  });
  return totals.map(toYenIfAny);
}
