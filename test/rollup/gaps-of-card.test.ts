import { expect, test } from '@jest/globals';
import { layOut } from '../../samples/lay-out';
import { policyArea12 } from '../../samples/policy-area-12';
import { expectedPlaces } from '../../src/rollup/gaps-of-card';
import { countOf } from '../../src/rollup/gaps';
import { rollUp } from '../../src/rollup/roll-up';
import { subjectOf } from '../rules/subject-of';
import { withOwnItems, type OwnRow } from '../workbooks/own-items';
import { rolledUp, withCard } from './rolled-up';

const column = (year: number, kind: string, amounts: Partial<Record<'cost' | 'generalFunds' | 'labour', unknown>>) => ({
  year,
  kind,
  ...{ cost: 10, generalFunds: 10, labour: 1 },
  ...amounts,
});
type Columns = NonNullable<Parameters<typeof withCard>[2]['columns']>;
const reduced = (columns: readonly object[], change: Parameters<typeof withCard>[2] = {}) =>
  rolledUp(layOut(withCard(1, 1, { ...change, columns: columns as unknown as Columns })).snapshot);
const [now, next] = [column(2024, '予算', {}), column(2025, '見込み', {})];
const lackingIn = (columns: readonly object[], change = {}) => {
  const { total } = reduced(columns, change);
  return [total.gaps.rows.cost, total.gaps.rows.labour].map((gaps) => gaps.map(countOf));
};

test('a sum lacks what is blank or cannot be read, in its own row and column', () => {
  expect(lackingIn([now, next])).toEqual([
    [0, 0],
    [0, 0],
  ]);
  expect(lackingIn([now, column(2025, '見込み', { cost: null, labour: '調整中' })])).toEqual([
    [0, 1],
    [0, 1],
  ]);
  const { gaps } = reduced([now, column(2025, '見込み', { cost: null, labour: '調整中' })]).total;
  expect([gaps.rows.cost[1], gaps.rows.labour[1]]).toEqual([
    { blank: 1, unreadable: 0 },
    { blank: 0, unreadable: 1 },
  ]);
});

test('nothing where the project has nothing to state', () => {
  const blank = { cost: null, generalFunds: null, labour: null };
  expect(lackingIn([now, column(2025, '見込み', blank)], { direction: '終了' })[0]).toEqual([0, 0]);
  expect(lackingIn([column(2024, '予算', blank), next], { direction: '終了' })[0]).toEqual([1, 0]);
  expect(lackingIn([column(2024, '予算', blank), next], { direction: '新規' })[0]).toEqual([0, 0]);
});

test('a year that cannot be read is lacking where the other cards have it', () => {
  const { total } = rolledUp(layOut(policyArea12).snapshot);
  expect(total.gaps.rows.cost.map(countOf)).toEqual([0, 0]);
  const unread = reduced([now, { ...next, year: '来年', kind: '' }]);
  expect(unread.columns).toHaveLength(2);
  expect(unread.total.gaps.rows.cost).toEqual([
    { blank: 0, unreadable: 0 },
    { blank: 0, unreadable: 1 },
  ]);
});

test('each sum lacks what its own projects lack', () => {
  const { measures, by, total, withoutDeposits } = reduced([now, column(2025, '見込み', { cost: null })]);
  const costs = (group: typeof total) => group.gaps.rows.cost.map(countOf);
  expect(measures.map(costs)).toEqual([
    [0, 1],
    [0, 0],
    [0, 0],
  ]);
  expect([costs(total), costs(withoutDeposits)]).toEqual([
    [0, 1],
    [0, 1],
  ]);
  expect([...by.direction].map(([value, group]) => [value, costs(group)])).toEqual([
    ['継続', [0, 1]],
    ['終了', [0, 0]],
  ]);
});

test('a heading that cannot be read is taken for what most cards have there, but for none twice', () => {
  const expected = expectedPlaces([
    [0, 1],
    [0, 1],
    [0, 2],
    [-1, 1],
  ]);
  expect(
    [
      [0, -1],
      [-1, 1],
      [-1, -1],
      [1, -1],
      [0, 1],
    ].map(expected),
  ).toEqual([
    [0, 1],
    [0, 1],
    [0, 1],
    [1, -1],
    [0, 1],
  ]);
});

test('an item of the office’s own lacks what is required, unreadable, or stands another way than on most cards', () => {
  const lacking = (required: boolean, first: OwnRow, others: OwnRow) => {
    const item = { 欄: '個票', この様式での項目名: '国庫支出金', 種類: '金額', 集計: '合計' };
    const area = rollUp(
      subjectOf(
        withOwnItems([{ ...item, ...(required ? { 記入: '必須' } : {}) }], (_, at) => [at === 0 ? first : others]),
      ),
    );
    return area.own.flatMap((own) => ('gaps' in own ? own.gaps.total.map(countOf) : []));
  };
  const byYear: OwnRow = { label: '国庫支出金', byYear: [10, 20] };
  const alone: OwnRow = { label: '国庫支出金', beside: 7 };
  expect(lacking(false, byYear, byYear)).toEqual([0, 0]);
  expect(lacking(false, { ...byYear, byYear: ['調整中', 20] }, byYear)).toEqual([1, 0]);
  expect(lacking(false, { ...byYear, byYear: [null, 20] }, byYear)).toEqual([0, 0]);
  expect(lacking(true, { ...byYear, byYear: [null, 20] }, byYear)).toEqual([1, 0]);
  expect(lacking(false, alone, byYear)).toEqual([1, 1]);
  expect(lacking(false, { ...alone, beside: '未定' }, alone)).toEqual([1]);
  expect(lacking(false, byYear, alone)).toEqual([2]);
});
