import { clean } from '../../../samples/clean';
import { amountMagnitude } from '../../../src/rules/overlooked/amount-magnitude';
import { withCards } from '../clean-but';
import { lastYearOf } from '../../workbooks/last-year';
import { testRule } from '../test-rule';

const few = {
  ...clean,
  cardGroups: clean.cardGroups.map((group) => ({ ...group, cards: group.cards.slice(0, 2) })),
};
/** Nine cards: the first costs this much in both years, the others these. */
const nine = (first: number, others: readonly number[] = [300, 400, 1000, 1000, 1000, 1000, 1100, 1200]) => ({
  data: {
    ...clean,
    cardGroups: clean.cardGroups.slice(0, 1).map((group) => ({
      ...group,
      cards: group.cards.slice(0, others.length + 1).map((card, at) => ({
        ...card,
        columns: card.columns.map((column) => ({ ...column, cost: at === 0 ? first : (others[at - 1] ?? 0) })),
      })),
    })),
  },
});
/** The first card with a column of last year before the others. */
const withLastYear = (before: number | string, now: number, next = 2500) => ({
  data: withCards(1, ([first, ...others]) => {
    const [own, ahead] = first?.columns ?? [];
    if (!first || !own || !ahead) throw new RangeError('no card');
    const last = { ...own, year: Number(own.year) - 1, kind: '決算', cost: before };
    return [{ ...first, columns: [last, { ...own, cost: now }, { ...ahead, cost: next }] }, ...others];
  }),
});
/** Last year's workbook, whose first card has such a budget and such a forecast. */
const lastYear = (budget: number, forecast: number) => ({
  last: withCards(
    1,
    ([first, ...others]) =>
      first
        ? [
            {
              ...first,
              columns: first.columns.map((column, at) => ({ ...column, cost: at === 0 ? budget : forecast })),
            },
            ...others,
          ]
        : others,
    lastYearOf(clean),
  ),
});
const costs = (first: number, second: number) => ({ 'card/1-1/cost/0': first, 'card/1-1/cost/1': second });

testRule(amountMagnitude, {
  clean: {
    'usual costs': {},
    'a large one that is no multiple of 1,000': { put: costs(2_500_001, 2_500_000) },
    'one that is not so far from the others': { put: costs(300_000, 300_000) },
    'one that would be too small': { put: costs(1_000_000_000, 1_000_000_000) },
    'a deposit': { put: { ...costs(2_500_000, 2_500_000), 'card/1-1/name': '会津漆器預託金' } },
    'a project that is shown again': { put: { ...costs(2_500_000, 2_500_000), 'card/1-1/name': '会津漆器（再掲）' } },
    'a card in a unit of its own': {
      put: { ...costs(2_500_000_000, 2_500_000_000), 'card/1-1/label/moneyUnit': '財務内容 単位(円)' },
    },
    'seven others': nine(500_000, [300, 400, 1000, 1000, 1000, 1100, 1200]),
    'not quite 500 times the median': nine(499_000),
    'more than any other, in 円 too': nine(1_201_000),
    'less than any other, in 円 too': nine(500_000, [501, 600, 1000, 1000, 1000, 1000, 1100, 1200]),
    'no cost at all': { put: costs(0, 0) },
    'last year’s with a usual change': withLastYear(2000, 2500),
    'not quite 1,000 times last year’s': withLastYear(2500, 2_374_000, 2_374_001),
    'a little more than 1,000 times': withLastYear(2500, 2_626_000, 2_626_001),
    'nothing last year': withLastYear(0, 2500),
    'last year’s that cannot be read': withLastYear('不明', 2500),
    'the budget and the forecast of last year’s workbook with a usual change': { ...lastYear(2000, 2600) },
    'few cards': { data: few, put: costs(2_500_000, 2_500_000) },
  },
  broken: {
    'both years': {
      put: costs(2_500_000, 2_400_000),
      at: 'card/1-1/cost/0',
      says: '事業費2,500,000千円は、ほかの事業に比べて桁違いに大きく、円単位の金額を入力した疑いがあります（千円単位なら2,500千円）',
      related: ['card/1-1/cost/1'],
      reads: ['card/1-1/cost/1'],
    },
    'exactly 500 times the median of eight others': { ...nine(500_000), at: 'card/1-1/cost/0' },
    'as much as the largest other, in 円': { ...nine(1_200_000), at: 'card/1-1/cost/0' },
    'as much as the least other, in 円': {
      ...nine(500_000, [500, 600, 1000, 1000, 1000, 1000, 1100, 1200]),
      at: 'card/1-1/cost/0',
    },
    '1,000 times last year’s': {
      ...withLastYear(2500, 2_625_000),
      at: 'card/1-1/cost/1',
      says: '令和6年度(予算)の事業費2,625,000千円は、令和5年度(決算)の2,500千円のおよそ1,000倍で、単位を取り違えた疑いがあります',
      related: ['card/1-1/cost/0'],
      reads: ['card/1-1/cost/0'],
      owner: '施策1-1 会津漆器産業従事者支援補助金',
    },
    'nearly 1,000 times, next year too, said once': {
      ...withLastYear(2500, 2_375_000, 2_375_000),
      at: 'card/1-1/cost/1',
    },
    'a thousandth of last year’s': {
      ...withLastYear(2500, 2.5),
      at: 'card/1-1/cost/1',
      says: '2,500千円のおよそ1,000分の1で',
    },
    '1,000 times the budget of last year’s workbook': {
      ...lastYear(2500, 9000),
      put: { 'card/1-1/cost/0': 2_500_001 },
      at: 'card/1-1/cost/0',
      says: '令和6年度(予算)の事業費2,500,001千円は、前年度のブックの令和5年度(予算)の2,500千円のおよそ1,000倍で',
    },
    'a thousandth of its forecast': {
      ...lastYear(9000, 2500),
      put: { 'card/1-1/cost/0': 2.5 },
      at: 'card/1-1/cost/0',
      says: '前年度のブックの令和6年度(見込み)の2,500千円のおよそ1,000分の1で',
    },
    'the year that has any': { put: costs(2_500_000, 0), at: 'card/1-1/cost/0', related: [] },
    'the other year': { put: costs(0, 2_500_000), at: 'card/1-1/cost/1' },
  },
});
