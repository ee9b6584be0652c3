import { amountRows } from '../layout/card';
import type { Amount, YearColumn } from '../layout/kinds';
import type { BusinessCard } from '../model/evaluation';
import type { Field } from '../model/field';
import { columnName } from '../model/fiscal-year';
import { once } from '../model/once';

/** One of a card's six amounts. */
export interface CardAmount {
  readonly card: BusinessCard;
  readonly field: Field<Amount>;
  /** The year heading over it. */
  readonly heading: Field<YearColumn> | null;
  /** As staff name it: `令和6年度(予算)の事業費`. */
  readonly name: string;
}

export const everyAmount = once((cards: readonly BusinessCard[]): readonly CardAmount[] => [...amountsOf(cards)]);

function* amountsOf(cards: readonly BusinessCard[]): Iterable<CardAmount> {
  for (const card of cards) {
    for (const row of amountRows) {
      for (const [index, field] of card[row].entries()) {
        const heading = card.columns[index] ?? null;
        const name = heading?.value ? `${columnName(heading.value)}の${field.label}` : field.label;
        yield { card, field, heading, name };
      }
    }
  }
}
