import { groupBy } from '../model/grouping';
import type { BusinessCard } from '../model/evaluation';

/**
 * Cards by 施策, each in the order of its sheet. Sheets may stand in any order: of the workbook's order, its reverse and
 * the order of the smallest card numbers, that one is taken that leaves most cards of the 施策 at their number, or behind a
 * smaller one.
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
      .reduce((best, order) => (inOrder(order) > inOrder(best) ? order : best));
  });
}

const smallestNumber = (cards: readonly BusinessCard[]): number =>
  Math.min(...cards.map(({ number }) => number.value ?? Number.MAX_SAFE_INTEGER));

const inOrder = (cards: readonly BusinessCard[]): number => {
  const numbers = cards.map(({ number }) => number.value ?? 0);
  const atTheirNumber = numbers.filter((number, index) => number === index + 1);
  const rising = numbers.filter((number, index) => number > (numbers[index - 1] ?? number));
  return atTheirNumber.length + rising.length;
};
