import type { BusinessList } from '../../../src/model/evaluation';
import { doubledHeadings } from '../../../src/rules/facts/doubled-headings';

const list = (...numbers: (number | null)[]) =>
  ({ headings: numbers.map((number) => ({ number })) }) as unknown as BusinessList;

it('headings of the list that stand twice are told', () => {
  expect(doubledHeadings(list(1, 2, 1, 3, 2, 1))).toEqual(new Set([1, 2]));
  expect(doubledHeadings(list(1, 2, null))).toEqual(new Set());
  expect(doubledHeadings(list(null, null))).toEqual(new Set([null]));
  expect(doubledHeadings(null)).toEqual(new Set());
});
