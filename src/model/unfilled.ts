import type { BusinessCard } from './evaluation';
import type { Field } from './field';

/** What a department writes on a card: all that has to be there but number, name and years, which forms come with. */
export function writtenFields(card: BusinessCard): Field<unknown>[] {
  const { obligation, department, direction, summary, cost, generalFunds, labour, progress, review } = card;
  return [obligation, department, direction, summary, ...cost, ...generalFunds, ...labour, progress, review];
}

/** Whether nobody has begun to fill a card in. */
export const isUnfilled = (card: BusinessCard): boolean => isEmpty(card.summary) && writtenFields(card).every(isEmpty);

export const isEmpty = ({ state }: Field<unknown>): boolean => state === 'blank' || state === 'missing';
