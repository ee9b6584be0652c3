import { amountRows } from '../../layout/card';
import type { Amount, YearColumn } from '../../layout/kinds';
import type { BusinessCard } from '../../model/evaluation';
import type { Field } from '../../model/field';
import { yearColumnName } from '../../model/fiscal-year';
import { projectName } from '../../model/names';
import type { OwnValueOf } from './own-values';

/** One of a card's amounts. */
export interface CardAmount {
  readonly card: BusinessCard;
  readonly field: Field<Amount>;
  /** The year heading over it. */
  readonly heading: Field<YearColumn>;
}

/** An amount, of a card by year, or of an item of the office's own that stands by itself, wherever that is. */
export type NotableAmount =
  CardAmount | (Pick<OwnValueOf, 'owner'> & { readonly field: Field<Amount>; readonly heading: null });

/** The amounts that some rule may speak of, few of all: empty, typed as text, below zero, no whole 千円. */
export function notableAmounts(cards: readonly BusinessCard[], ownValues: readonly OwnValueOf[]): NotableAmount[] {
  const found: NotableAmount[] = [];
  for (const card of cards)
    for (const row of amountRows)
      for (const { heading, [row]: field } of card.years) if (isNotable(field)) found.push({ card, field, heading });
  for (const { item, field, owner, year } of ownValues) {
    if (item.kind !== 'amount') continue;
    const amount = field as Field<Amount>;
    if (isNotable(amount)) found.push({ ...(year ?? { owner, heading: null }), field: amount });
  }
  return found;
}

const isNotable = ({ state, asText, value }: Field<Amount>): boolean =>
  state === 'blank' || asText || (value !== null && (value.thousandYen < 0 || !Number.isInteger(value.thousandYen)));

/** As staff name it: `令和6年度(予算)の事業費`. */
export const amountName = ({ field, heading }: Pick<NotableAmount, 'field' | 'heading'>): string =>
  heading?.value ? `${yearColumnName(heading.value)}の${field.label}` : field.label;

/** Whom it is about. */
export const ownerOf = (amount: NotableAmount): string =>
  amount.heading === null ? amount.owner() : projectName(amount.card);
