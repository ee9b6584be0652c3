import { describe, expect, test } from '@jest/globals';
import { clean } from '../../samples/clean';
import { layOut } from '../../samples/lay-out';
import { policyArea12 } from '../../samples/policy-area-12';
import type { Row } from '../../src/export/columns';
import { tablesOf } from '../../src/export/tables';
import { toRollupJson } from '../../src/rollup/json';
import { withAddedCard, withCard } from '../rollup/rolled-up';
import { putAll } from '../rules/put';
import { everyKindWorkbook, fourYears } from '../workbooks/own-items';
import { rowsOf, sourceOf, tablesIn } from './table-of';

const first = policyArea12.cardGroups[0]?.cards[0];
if (!first) throw new Error('the sample has no card');
const sample = layOut(policyArea12);
const [marked, again] = [`${String(first.name)}（再掲）`, '2024-12-1-1'];

/** Sums of 事業費 by year and kind, as the roll-up has them. */
function sumsOf(rows: readonly Row[], item: string): Record<string, number> {
  const sums: Record<string, number> = {};
  for (const { era, kind, item: own, thousand_yen: amount } of rows)
    if (own === item && amount !== null) {
      const column = `${String(era)}${String(kind)}`;
      sums[column] = Math.round(((sums[column] ?? 0) + Number(amount)) * 1000) / 1000;
    }
  return sums;
}

describe('projects', () => {
  test('are a row a card, each with a code of its own', () => {
    const rows = rowsOf(tablesIn(sample.snapshot), 'projects');
    expect(rows).toHaveLength(27);
    expect(new Set(rows.map(({ project }) => project)).size).toBe(27);
    expect(rows[0]).toEqual({
      project: '2024-12-1-1',
      evaluation_year: 2024,
      evaluation_era: '令和6年度',
      area: '12',
      area_name: '中小企業',
      measure: '1',
      measure_name: '地場産業の振興',
      number: 1,
      name: '会津漆器産業従事者支援補助金',
      counted_as: null,
      deposit: false,
      obligation: '自主',
      direction: '継続',
      priority: null,
      summary: expect.stringMatching(/^\S.*\S$/su),
      progress: expect.stringMatching(/^\S.*\S$/su),
      review: expect.stringMatching(/^\S.*\S$/su),
    });
  });

  test('that bear one number are told apart, and unknown parts are said', () => {
    const rows = rowsOf(tablesIn(putAll(sample, { 'card/1-2/number': 1, 'card/1-3/number': null })), 'projects');
    expect(rows.slice(0, 3).map(({ project }) => project)).toEqual(['2024-12-1-1', '2024-12-1-1~2', '2024-12-1-x']);
  });
});

describe('amounts', () => {
  test('a blank amount is none, a 0 and a dash are 0', () => {
    const rows = rowsOf(
      tablesIn(putAll(sample, { 'card/1-1/cost/0': null, 'card/1-2/cost/0': 0, 'card/1-3/cost/0': '－' })),
      'amounts',
    );
    const costs = rows.filter(({ item, year }) => item === '事業費' && year === 2024);
    expect(costs).toHaveLength(27);
    expect(costs.slice(0, 3).map((row) => row['thousand_yen'])).toEqual([null, 0, 0]);
    expect(costs[0]).toMatchObject({
      area: '12',
      measure: '1',
      project: '2024-12-1-1',
      era: '令和6年度',
      kind: '予算',
    });
  });

  test('a year that nobody has filled in still stands', () => {
    const rows = rowsOf(
      tablesIn(
        layOut(
          withCard(1, 1, { columns: [{ year: 2030, kind: '計画', cost: null, generalFunds: null, labour: null }] }),
        ).snapshot,
      ),
      'amounts',
    );
    expect(rows.filter(({ year }) => year === 2030).map((row) => row['thousand_yen'])).toEqual([null, null, null]);
  });

  test.each([
    ['of an area', [sample.snapshot]],
    ['of a project that is shown once more', [layOut(withAddedCard(3, { ...first, name: marked })).snapshot]],
    [
      'of two areas, one of which shows a project of the other',
      [
        sample.snapshot,
        layOut({ ...withAddedCard(3, { ...first, name: marked }, clean), area: { number: '13', name: '観光' } })
          .snapshot,
      ],
    ],
    ['of four years', [layOut(fourYears).snapshot]],
  ])('sum up to the roll-up’s totals: %s', (_, snapshots) => {
    const sources = snapshots.map(sourceOf);
    const rows = rowsOf(tablesOf(sources), 'amounts');
    const { columns, total } = toRollupJson(
      sources.map(({ sums }) => sums),
      [],
    );
    for (const [item, row] of [
      ['事業費', 'cost'],
      ['所要一般財源', 'generalFunds'],
      ['概算人件費', 'labour'],
    ] as const)
      expect(sumsOf(rows, item)).toEqual(
        Object.fromEntries(columns.map(({ year, kind }, at) => [year + kind, total[row][at]])),
      );
    const counted = rowsOf(tablesOf(sources), 'projects').filter((row) => row['counted_as'] === null);
    expect(counted).toHaveLength(total.projects);
  });

  test('of a project that is shown once more stand with the one that is counted', () => {
    const tables = tablesIn(layOut(withAddedCard(3, { ...first, name: marked })).snapshot);
    const shown = rowsOf(tables, 'projects').find((row) => row['counted_as'] !== null);
    expect(shown).toMatchObject({ name: first.name, measure: '3', counted_as: again });
    expect(rowsOf(tables, 'amounts').some(({ project }) => project === shown?.project)).toBe(false);
  });
});

describe('items of the office’s own', () => {
  const tables = tablesIn(everyKindWorkbook());

  test('are amounts where they are money, by year or without one', () => {
    const rows = rowsOf(tables, 'amounts').filter(({ project }) => project === '2024-12-1-2');
    expect(rows.filter(({ item }) => item === '財源内訳 国庫支出金')).toMatchObject([
      { year: 2024, kind: '予算', thousand_yen: 10 },
      { year: 2025, kind: '見込み', thousand_yen: 20 },
    ]);
    expect(rows.filter(({ item }) => item === '補助上限額')).toMatchObject([
      { year: null, era: null, kind: null, thousand_yen: 5 },
    ]);
  });

  test('else attributes: numbers as numbers, choices and marks as texts', () => {
    const rows = rowsOf(tables, 'attributes').filter(({ project }) => project === '2024-12-1-4');
    expect(rows.map(({ item, value, number }) => [item, value, number])).toEqual([
      ['担当部', '観光商工部', null],
      ['担当部・課', '観光商工部・商工課', null],
      ['人口減少対策', '基本目標1', null],
      ['SDGsターゲット', '11.4', null],
      ['延べ利用者数', null, 300],
      ['満足度', null, 3.5],
      ['公約', '◎', null],
    ]);
  });

  test('are left out where they are not to be published, with what is found of them', () => {
    expect(JSON.stringify(tables)).not.toMatch(/査定額|庁内評価/u);
    const found = sourceOf(everyKindWorkbook()).findings.map(({ field }) => field);
    expect(found).not.toContain('査定額');
  });
});

test('a project with two departments has a row for each', () => {
  const both = '観光商工部・商工課\n農政部・農林課';
  const rows = rowsOf(tablesIn(putAll(sample, { 'card/1-1/department': both })), 'attributes');
  const own = rows.filter(({ project, item }) => project === '2024-12-1-1' && item === '担当部・課');
  expect(own.map(({ value }) => value)).toEqual(['観光商工部・商工課', '農政部・農林課']);
});

test('a KPI has a row a year; words are no numbers', () => {
  const rows = rowsOf(tablesIn(putAll(sample, { 'kpi/1/actual/0': '実施済み' })), 'kpis');
  expect(rows).toHaveLength(6);
  expect(rows[0]).toMatchObject({
    kpi: 1,
    year: 2023,
    era: '令和5年度',
    target: 223680,
    actual: null,
    actual_text: '実施済み',
    status: null,
    final_target: 227500,
  });
});

test('a finding names its cell and its project, and not who accepted it', () => {
  const rows = rowsOf(tablesIn(sample.snapshot), 'findings');
  expect(rows.find(({ rule }) => rule === 'project-renamed')).toMatchObject({
    file: '政策分野12.xlsx',
    severity: 'error',
    sheet: '個票_施策1',
    project: '2024-12-1-2',
    accepted: false,
  });
  expect(rows.find(({ rule }) => rule === 'measure-name-differs')).toMatchObject({ project: null });
});
