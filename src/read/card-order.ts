import { groupBy } from '../model/grouping';
import type { BusinessCard } from '../model/evaluation';

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
    const sheets = [...groupBy(own, ({ name }) => name.place.sheet).values()];
    const byNumber = [...sheets].sort((a, b) => smallestNumber(a) - smallestNumber(b));
    return [sheets, [...sheets].reverse(), byNumber]
      .map((order) => order.flat())
      .reduce((best, order) => (followers(order) > followers(best) ? order : best));
  });
}

const smallestNumber = (cards: readonly BusinessCard[]): number =>
  Math.min(...cards.map(({ number }) => number.value ?? Number.MAX_SAFE_INTEGER));

const followers = (cards: readonly BusinessCard[]): number => {
  const numbers = cards.map(({ number }) => number.value);
  return numbers.filter((number, index) => number === (index === 0 ? 0 : (numbers[index - 1] ?? Number.NaN)) + 1).length;
};
