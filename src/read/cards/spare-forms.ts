import type { BusinessCard, ListRow } from '../../model/evaluation';
import { isEmpty, isUnfilled } from '../../model/unfilled';

/**
 * The cards without spare forms, on which nothing is filled in, not even a name. Empty cards are kept for listed
 * projects of their 施策 that have no card yet, one for each.
 */
export function withoutSpareForms(cards: readonly BusinessCard[], rows: readonly ListRow[]): BusinessCard[] {
  const owed = new Map<number | null, number>();
  const owe = (measure: number | null, count: number) => owed.set(measure, (owed.get(measure) ?? 0) + count);
  for (const row of rows) if (row.name.state === 'read' && !row.relisted) owe(row.measure, 1);
  for (const card of cards) if (!isEmptyForm(card) && !card.relisted) owe(card.measure, -1);
  return cards.filter((card) => {
    if (!isEmptyForm(card)) return true;
    const isOwed = (owed.get(card.measure) ?? 0) > 0;
    owe(card.measure, -1);
    return isOwed;
  });
}

const isEmptyForm = (card: BusinessCard): boolean => isEmpty(card.name) && isUnfilled(card);
