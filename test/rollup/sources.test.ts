import { review } from '../../src/review';
import { rollUp } from '../../src/rollup/roll-up';
import { amountsFrom, sourceGroups, sumOfSources } from '../../src/rollup/sources';
import type { Item } from '../workbooks/form-sheet';
import { withOwnItems } from '../workbooks/own-items';

const source = (label: string, more: Item = {}): Item => ({
  欄: '個票',
  この様式での項目名: `財源内訳 > ${label}`,
  種類: '金額',
  ...more,
});
const rolledUp = (...own: Item[]) =>
  rollUp(
    review(
      withOwnItems(own, (_, at) => [
        { label: '財源内訳' },
        { label: '国庫支出金', byYear: [at, at * 2] },
        { label: '基金', beside: at * 3 },
      ]),
    ),
  );
const told = (...own: Item[]) => {
  const rollup = rolledUp(...own);
  return sourceGroups(rollup).map((group) => ({
    yearly: group.yearly,
    internal: group.internal,
    sources: group.sources.map((one) => [one.name, amountsFrom(one, rollup.total)]),
    sum: sumOfSources(group, rollup.total),
  }));
};

test('what stands by year goes with 所要一般財源; what stands by itself adds up apart', () => {
  expect(told(source('国庫支出金'), source('基金'))).toEqual([
    {
      yearly: true,
      internal: false,
      sources: [
        ['国庫支出金', [351, 702]],
        ['所要一般財源', [703801, 702847]],
      ],
      sum: [704152, 703549],
    },
    { yearly: false, internal: false, sources: [['基金', [1053]]], sum: [1053] },
  ]);
});

test('one that no card bears is none, and one that is not published marks its like', () => {
  expect(told(source('県支出金'))).toEqual([]);
  expect(told(source('国庫支出金', { 公表: 'しない' }), source('基金')).map(({ internal }) => internal)).toEqual([
    true,
    false,
  ]);
});

test('所要一般財源 is none where the form has no such row, and told by its own 公表', () => {
  const general = { 欄: '個票', 標準の項目: '所要一般財源' };
  const [without] = told(source('国庫支出金'), { ...general, この様式での項目名: 'なし' });
  expect(without?.sources.map(([name]) => name)).toEqual(['国庫支出金']);
  const [hidden] = told(source('国庫支出金'), { ...general, 公表: 'しない' });
  expect(hidden?.internal).toBe(true);
});
