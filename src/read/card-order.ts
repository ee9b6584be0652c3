import { groupBy } from '../model/grouping';
import type { BusinessCard } from '../model/evaluation';

/**
 * Cards by 施策, each in the order of its sheet. Sheets may stand in any order, so those of one 施策 follow each other
 * by the smallest card number on them.
 */
export function inCardOrder(cards: readonly BusinessCard[], measures: readonly (number | null)[]): BusinessCard[] {
  const rank = (measure: number | null) => {
    const index = measures.indexOf(measure);
    return index >= 0 ? index : measures.length + (measure ?? Number.MAX_SAFE_INTEGER);
  };
  const byMeasure = [...groupBy(cards, ({ measure }) => measure)].sort(([a], [b]) => rank(a) - rank(b));
  return byMeasure.flatMap(([, own]) => {
    const bySheet = [...groupBy(own, ({ name }) => name.place.sheet).values()];
    return bySheet.sort((a, b) => smallestNumber(a) - smallestNumber(b)).flat();
  });
}

const smallestNumber = (cards: readonly BusinessCard[]): number =>
  Math.min(...cards.map(({ number }) => number.value ?? Number.MAX_SAFE_INTEGER));
