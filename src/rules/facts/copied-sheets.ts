import type { BusinessCard } from '../../model/evaluation';
import { groupBy } from '../../model/grouping';

/** Sheets whose cards, two at least, all stand on other sheets before: by name, with those cards. */
export function copiedSheets(
  all: readonly BusinessCard[],
  duplicates: ReadonlyMap<BusinessCard, BusinessCard>,
): ReadonlyMap<string, readonly BusinessCard[]> {
  const bySheet = groupBy(all, ({ name }) => name.place.sheet);
  const isCopy = (cards: readonly BusinessCard[], sheet: string) =>
    cards.length >= 2 && cards.every((card) => (duplicates.get(card)?.name.place.sheet ?? sheet) !== sheet);
  return new Map([...bySheet].filter(([sheet, cards]) => isCopy(cards, sheet)));
}
