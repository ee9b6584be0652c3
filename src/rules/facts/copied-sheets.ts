import type { BusinessCard } from '../../model/evaluation';
import { groupBy } from '../../model/grouping';
import { once } from '../../model/once';
import { duplicateCards } from './duplicate-cards';
import type { Subject } from '../rule';

/** Sheets whose cards, two at least, all stand on other sheets before: by name, those cards. `project-duplicate` speaks, once each. */
export const copiedSheets = once((subject: Subject): ReadonlyMap<string, readonly BusinessCard[]> => {
  const duplicates = duplicateCards(subject);
  const bySheet = groupBy(subject.evaluation.cards, ({ name }) => name.place.sheet);
  const isCopy = (cards: readonly BusinessCard[], sheet: string) =>
    cards.length >= 2 && cards.every((card) => (duplicates.get(card)?.name.place.sheet ?? sheet) !== sheet);
  return new Map([...bySheet].filter(([sheet, cards]) => isCopy(cards, sheet)));
});
