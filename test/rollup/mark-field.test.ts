import type { BusinessCard, ListRow } from '../../src/model/evaluation';
import { markField } from '../../src/rollup/mark-field';

const card = (raw: string | null) => ({ priority: { raw } }) as BusinessCard;
const row = (raw: string | null) => ({ priority: { raw } }) as ListRow;
const mark = (one: BusinessCard | undefined, listed: ListRow | undefined) => markField('priority', one, listed)?.raw;

it("a project's mark is its card's, else its row's, where one is filled in", () => {
  expect(mark(card('○'), row('◎'))).toBe('○');
  expect(mark(card(null), row('◎'))).toBe('◎');
  expect(mark(undefined, row('◎'))).toBe('◎');
  expect(mark(card('○'), undefined)).toBe('○');
  expect([mark(card(null), row(null)), mark(card(null), undefined), mark(undefined, undefined)]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});
