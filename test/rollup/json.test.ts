import { expect, test } from '@jest/globals';
import { layOut } from '../../samples/lay-out';
import { policyArea12 } from '../../samples/policy-area-12';
import { toRollupJson } from '../../src/rollup/json';
import { rolledUp, withCard } from './rolled-up';

const sample = () => rolledUp(layOut(policyArea12).snapshot);

test('the JSON of the sample is as documented', () => {
  const json = toRollupJson([sample()], []);
  const [area] = json.areas;
  expect(json.columns).toEqual([
    { year: '令和6年度', kind: '予算' },
    { year: '令和7年度', kind: '見込み' },
  ]);
  expect(json.total).toEqual({
    projects: 27,
    cost: [703801, 702847],
    generalFunds: [703801, 702847],
    labour: [25842, 25842],
    gaps: { cost: [0, 0], generalFunds: [0, 0], labour: [0, 0] },
  });
  expect(area).toMatchObject({ number: '12', name: '中小企業', year: '令和6年度' });
  expect(area?.measures[0]).toEqual({
    number: 1,
    name: '地場産業の振興',
    projects: 14,
    cost: [40289, 40235],
    generalFunds: [40289, 40235],
    labour: [8449, 8449],
    gaps: { cost: [0, 0], generalFunds: [0, 0], labour: [0, 0] },
  });
  expect(area?.kpis[0]).toEqual({
    number: 1,
    name: '製造業出荷額（年間）',
    unit: '百万円',
    better: 'higher',
    years: [
      {
        year: '令和5年度',
        target: 223680,
        actual: 266061,
        actualYear: '令和3年度',
        ratio: 1.18947,
        status: 'achieved',
      },
      {
        year: '令和6年度',
        target: 224960,
        actual: 284839,
        actualYear: '令和4年度',
        ratio: 1.26618,
        status: 'achieved',
      },
      { year: '令和7年度', target: 226230, actual: null, actualYear: null, ratio: null, status: 'notDue' },
    ],
    final: { target: 227500, ratio: 1.25204 },
    rating: null,
  });
  expect(area?.kpis[1]?.years.map(({ ratio, status }) => [ratio, status])).toEqual([
    [0.9451, 'near'],
    [null, 'unpublished'],
    [null, 'notDue'],
  ]);
  expect(area?.kpiSummary).toEqual({ judged: 2, achieved: 1, near: 1, missed: 0, otherYear: 2 });
  expect(area?.coverage).toEqual({ cards: 27, counted: 27, asText: 0, excluded: [] });
  expect(Object.keys(area?.by ?? {})).toEqual([
    'direction',
    'kind',
    'division',
    'department',
    'priority',
    'populationGoal',
    'sdgGoal',
    'sdgTarget',
  ]);
});

test('areas of different columns are aligned, null where one has nothing of a column', () => {
  const column = (year: number, kind: string, cost: number) => ({ year, kind, cost, generalFunds: cost, labour: cost });
  const columns = [column(2023, '決算', 10), column(2025, '見込み', 20)];
  const other = rolledUp(layOut(withCard(1, 1, { columns })).snapshot);
  const json = toRollupJson([sample(), other], []);
  expect(json.columns.map(({ kind }) => kind)).toEqual(['決算', '予算', '見込み']);
  expect(json.areas[0]?.total.cost).toEqual([null, 703801, 702847]);
  expect(json.areas[1]?.measures[1]?.cost).toEqual([null, 15783, 15521]);
  expect(json.total.cost).toEqual([10, 703801 * 2 - 2500, 702847 * 2 - 2480]);
});

test('an excluded value stands with its cell, and files that failed with their reason', () => {
  const columns = [
    { year: 2024, kind: '予算', cost: '未定', generalFunds: 1, labour: 1 },
    { year: 2025, kind: '見込み', cost: 1, generalFunds: 1, labour: 1 },
  ];
  const json = toRollupJson(
    [rolledUp(layOut(withCard(1, 1, { columns })).snapshot)],
    [{ file: 'b.xlsx', code: 'encrypted', message: '…' }],
  );
  expect(json.areas[0]?.coverage.excluded).toEqual([
    { sheet: '個票_施策1', cell: 'E6', field: '事業費 令和6年度(予算)', why: '「未定」は金額として読み取れません。' },
  ]);
  expect(json.failed).toEqual([{ file: 'b.xlsx', code: 'encrypted', message: '…' }]);
});

test('nothing at all is an empty roll-up', () => {
  expect(toRollupJson([], [])).toEqual({
    columns: [],
    areas: [],
    total: {
      projects: 0,
      cost: [],
      generalFunds: [],
      labour: [],
      gaps: { cost: [], generalFunds: [], labour: [] },
    },
    failed: [],
  });
});
