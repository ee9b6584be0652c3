import { ownItemName } from '../../src/layout/own-item';
import { rollUp } from '../../src/rollup/roll-up';
import { toRollupJson } from '../../src/rollup/json';
import { subjectOf } from '../rules/subject-of';
import { withOwnItems, type OwnRow } from '../workbooks/own-items';
import type { Item } from '../workbooks/form-sheet';

const amount: Item = { 欄: '個票', この様式での項目名: '国庫支出金', 種類: '金額', 集計: '合計' };
const number: Item = { ...amount, この様式での項目名: '利用者数', 種類: '数値' };
const byYear: OwnRow = { label: '国庫支出金', byYear: [10, 20] };
const alone: OwnRow = { label: '国庫支出金', beside: 7 };

/** What is summed, and what is said to be left out, where the first card bears one row and all others another. */
function rolled(item: Item, first: OwnRow, others: OwnRow) {
  const area = rollUp(subjectOf(withOwnItems([item], (_, at) => [at === 0 ? first : others])));
  return {
    area,
    total: area.total.own.get(area.figures[0]!.item),
    leftOut: area.coverage.excluded.map(({ project, field, why }) => [project, field, why]),
  };
}
const card = '施策1-1 会津漆器産業従事者支援補助金';

it('nothing is left out where all cards bear it alike', () => {
  expect(rolled(amount, byYear, byYear)).toMatchObject({ total: [270, 540], leftOut: [] });
  expect(rolled(amount, alone, alone)).toMatchObject({ total: [189], leftOut: [] });
});

it('a card that bears it elsewhere than most is left out, and said to be', () => {
  expect(rolled(amount, alone, byYear)).toMatchObject({
    total: [260, 520],
    leftOut: [[card, '国庫支出金', '年度の欄にないため、どの年度の金額か分かりません。']],
  });
  const why = 'ほかの個票では年度の欄にない項目のため、1つの金額として数えられません。';
  expect(rolled(amount, byYear, alone)).toMatchObject({
    total: [182],
    leftOut: [
      [card, '国庫支出金 令和6年度(予算)', why],
      [card, '国庫支出金 令和7年度(見込み)', why],
    ],
  });
});

it('not where it is blank there', () => {
  expect(rolled(amount, { label: '国庫支出金', beside: null }, byYear).leftOut).toEqual([]);
});

it('what cannot be read is left out, and said to be', () => {
  expect(rolled(amount, { ...byYear, byYear: ['未定', 20] }, byYear)).toMatchObject({
    total: [260, 540],
    leftOut: [[card, '国庫支出金 令和6年度(予算)', '「未定」は金額として読み取れません。']],
  });
  expect(rolled(number, { label: '利用者数', beside: '多数' }, { label: '利用者数', beside: 3 })).toMatchObject({
    total: [78],
    leftOut: [[card, '利用者数', '「多数」は数値として読み取れません。']],
  });
});

it('nothing is said of what nobody sums, and nothing in public of what is not published', () => {
  const { 集計: _, ...unsummed } = amount;
  expect(rolled(unsummed, alone, byYear).leftOut).toEqual([]);
  const { area, leftOut } = rolled({ ...amount, 公表: 'しない' }, alone, byYear);
  expect(leftOut).toHaveLength(1);
  expect(area.figures.map(({ item }) => ownItemName(item))).toEqual(['国庫支出金']);
  expect(toRollupJson([area], []).areas[0]).toMatchObject({ own: {}, coverage: { excluded: [] } });
});
