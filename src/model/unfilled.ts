import { cardForm, cardKeys, isAmountRow } from '../layout/card';
import type { BusinessCard } from './evaluation';
import type { Field } from './field';

/** What a department fills in on a card: all required items but number, name and years, which are on the blank form. */
export function writtenFields(card: BusinessCard): Field<unknown>[] {
  return writtenKeys.flatMap((key): readonly Field<unknown>[] =>
    isAmountRow(key) ? card.years.map((year) => year[key]) : [card[key]],
  );
}

const writtenKeys = cardKeys.filter((key) => cardForm[key].required && key !== 'name');

/** Whether nobody has begun to fill a card in. */
export const isUnfilled = (card: BusinessCard): boolean => isEmpty(card.summary) && writtenFields(card).every(isEmpty);

export const isEmpty = ({ state }: Field<unknown>): boolean => state === 'blank' || state === 'missing';
