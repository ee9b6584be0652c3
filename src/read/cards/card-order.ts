import { groupBy } from '../../model/grouping';
import type { BusinessCard } from '../../model/evaluation';

/**
 * Cards by 施策, each in the order of its sheet. Sheets may stand in any order: of the workbook's order, its reverse and
 * the order of the smallest card numbers, the first is taken in which most cards follow the one before them by 1.
 */
export function inCardOrder(cards: readonly BusinessCard[], measures: readonly (number | null)[]): BusinessCard[] {
  const rank = (measure: number | null) => {
    const index = measures.indexOf(measure);
    return index >= 0 ? index : measures.length + (measure ?? Number.MAX_SAFE_INTEGER);
  };
  const byMeasure = [...groupBy(cards, ({ measure }) => measure)].sort(([a], [b]) => rank(a) - rank(b));
  return byMeasure.flatMap(([, own]) => {
    const numberOf = likelyNumbers(own);
    const sheets = [...groupBy(own, ({ name }) => name.place.sheet).values()];
    const byNumber = [...sheets].sort((a, b) => smallest(a.map(numberOf)) - smallest(b.map(numberOf)));
    return [sheets, [...sheets].reverse(), byNumber]
      .map((order) => order.flat())
      .reduce((best, order) => (followers(order.map(numberOf)) > followers(best.map(numberOf)) ? order : best));
  });
}

/** The cards' numbers; one that is blank or cannot be read is taken for the first that no other card bears. */
function likelyNumbers(cards: readonly BusinessCard[]): (card: BusinessCard) => number {
  const stated = new Set(cards.map(({ number }) => number.value));
  const numbers = new Map<BusinessCard, number>();
  let free = 1;
  for (const card of cards) {
    while (stated.has(free)) free += 1;
    numbers.set(card, card.number.value ?? free);
    if (card.number.value === null) free += 1;
  }
  return (card) => numbers.get(card) ?? 0;
}

const smallest = (numbers: readonly number[]): number => Math.min(...numbers);

const followers = (numbers: readonly number[]): number =>
  numbers.filter((number, index) => number === (numbers[index - 1] ?? 0) + 1).length;
