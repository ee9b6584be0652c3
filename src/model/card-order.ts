import type { BusinessCard } from './evaluation';
import { groupBy } from './grouping';

/**
 * A 施策's cards as staff read them. On one sheet, from top to bottom; the sheets themselves may stand in any order,
 * so of that order, its reverse and the order of their numbers the one is taken that leaves most cards at their number.
 */
export function cardsInOrder(cards: readonly BusinessCard[], measure: number): BusinessCard[] {
  const own = cards.filter((card) => card.measure === measure);
  const sheets = [...groupBy(own, (card) => card.name.place.sheet).values()];
  const byNumber = [...sheets].sort((a, b) => leastNumber(a) - leastNumber(b));
  return [sheets, [...sheets].reverse(), byNumber]
    .map((order) => order.flat())
    .reduce((best, order) => (inPlace(order) > inPlace(best) ? order : best));
}

const leastNumber = (cards: readonly BusinessCard[]) =>
  Math.min(...cards.map((card) => card.number.value ?? Number.POSITIVE_INFINITY));

const inPlace = (cards: readonly BusinessCard[]) =>
  cards.filter((card, index) => card.number.value === index + 1).length;
