import type { BusinessCard, CardYear, YearValue } from '../model/evaluation';
import { figureIn } from '../model/year-figure';
import { noAmounts, plus, toYenIfAny, type Amounts } from './amounts';

/**
 * A card's amounts of one row in the roll-up's columns. `places`: the roll-up's column for each of the card's columns.
 */
export function inColumns(
  { years }: BusinessCard,
  places: readonly number[],
  columns: number,
  amountOf: (year: CardYear) => YearValue | undefined,
): Amounts {
  const totals = noAmounts(columns);
  years.forEach((year, index) => {
    const column = places[index] ?? -1;
    const figure = amountOf(year);
    if (column >= 0) totals[column] = plus(totals[column] ?? null, figure ? figureIn(figure) : null);
  });
  return totals.map(toYenIfAny);
}
