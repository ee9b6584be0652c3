import { read } from '../../src/read/read';
import { builtInLayout } from '../../src/layout/layout';
import { columnPairs } from '../../src/compare/columns';
import type { BusinessCard } from '../../src/model/evaluation';
import { aSheet } from '../read/a-sheet';

/** A card with such year columns. */
function card(...headings: readonly string[]): BusinessCard {
  const sheet = aSheet([
    ['事業名', '花壇の手入れ'],
    ['財務内容', ...headings],
    ['事業費', ...headings.map((_, at) => at + 1)],
    ['所要一般財源', ...headings.map(() => 1)],
    ['概算人件費', ...headings.map(() => 1)],
  ]);
  const [found] = read({ name: 'a.xlsx', sheets: [sheet] }, builtInLayout).cards;
  if (!found) throw new RangeError('no card');
  return found;
}

const pairs = (last: BusinessCard, now: BusinessCard) =>
  columnPairs(last, now).map(({ year, kind, lastKind }) => `${String(year)} ${lastKind}→${kind}`);

test('a budget is held against the forecast, 決算 against the budget, each once', () => {
  const last = card('令和5年度(予算)', '令和6年度(見込み)');
  expect(pairs(last, card('令和6年度(予算)', '令和7年度(見込み)'))).toEqual(['2024 見込み→予算']);
  expect(pairs(last, card('令和5年度(決算)', '令和6年度(予算)', '令和7年度(見込み)'))).toEqual([
    '2023 予算→決算',
    '2024 見込み→予算',
  ]);
  expect(pairs(last, card('令和6年度(予算)', '令和6年度(補正後)'))).toEqual(['2024 見込み→予算']);
});

test('columns of one 区分 are held against each other first', () => {
  const now = card('令和5年度(決算)', '令和6年度(予算)');
  expect(pairs(card('令和5年度(予算)', '令和5年度(決算)', '令和6年度(予算)'), now)).toEqual([
    '2023 決算→決算',
    '2024 予算→予算',
  ]);
});

test('決算 is not held against a forecast of no budget, nor against nothing', () => {
  expect(pairs(card('令和5年度(決算)'), card('令和5年度(予算)'))).toEqual(['2023 決算→予算']);
  expect(pairs(card('令和3年度(決算)'), card('令和5年度(決算)'))).toEqual([]);
});
