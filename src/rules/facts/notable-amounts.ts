import { amountRows } from '../../layout/card';
import type { Amount, YearColumn } from '../../layout/kinds';
import type { BusinessCard } from '../../model/evaluation';
import type { Field } from '../../model/field';
import { yearColumnName } from '../../model/fiscal-year';
import { isMoney } from '../../model/year-figure';

/** One of a card's amounts. */
export interface CardAmount {
  readonly card: BusinessCard;
  readonly field: Field<Amount>;
  /** The year heading over it; null: it stands by itself. */
  readonly heading: Field<YearColumn> | null;
}

/** The amounts that some rule may speak of, few of all: empty, typed as text, below zero, no whole 千円. */
export function notableAmounts(cards: readonly BusinessCard[]): readonly CardAmount[] {
  const found: CardAmount[] = [];
  for (const card of cards) {
    amountRows.forEach((row) => {
      card.years.forEach((year) => {
        const field = year[row];
        if (isNotable(field)) found.push({ card, field, heading: year.heading });
      });
    });
    found.push(...ownAmounts(card));
  }
  return found;
}

function ownAmounts(card: BusinessCard): CardAmount[] {
  const found: CardAmount[] = [];
  for (const { heading, own } of card.years)
    for (const [item, field] of own) if (isMoney(item, field) && isNotable(field)) found.push({ card, field, heading });
  for (const [{ kind }, field] of card.own) {
    const amount = field as Field<Amount>;
    if (kind === 'amount' && isNotable(amount)) found.push({ card, field: amount, heading: null });
  }
  return found;
}

const isNotable = ({ state, asText, value }: Field<Amount>): boolean =>
  state === 'blank' || asText || (value !== null && (value.thousandYen < 0 || !Number.isInteger(value.thousandYen)));

/** As staff name it: `令和6年度(予算)の事業費`. */
export const amountName = ({ field, heading }: CardAmount): string =>
  heading?.value ? `${yearColumnName(heading.value)}の${field.label}` : field.label;
