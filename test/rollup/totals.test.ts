import { sumGaps } from '../../src/rollup/gaps';
import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { layOut } from '../../samples/lay-out';
import type { Layout } from '../../samples/layout';
import { policyArea12 } from '../../samples/policy-area-12';
import { readXlsx } from '../../src/hosts/xlsx/read-xlsx';
import type { AreaRollup } from '../../src/rollup/roll-up';
import { realWorkbook } from '../real-workbook';
import { rolledUp, rolledUpIn } from './rolled-up';

const complete = sumGaps([], 2);

/** The published totals, in 千円: 事業費, 所要一般財源, 概算人件費. */
function expectPublishedTotals(rollup: AreaRollup) {
  expect(rollup.columns).toEqual([
    { year: 2024, kind: '予算' },
    { year: 2025, kind: '見込み' },
  ]);
  expect(rollup.compared).toEqual({ from: 0, to: 1 });
  expect(rollup.measures).toMatchObject([
    { number: 1, name: '地場産業の振興', ...group(14, [40289, 40235], [8449, 8449]) },
    { number: 2, name: '経済循環の推進', ...group(5, [15783, 15521], [11482, 11482]) },
    { number: 3, name: '経済基盤の強化', ...group(8, [647729, 647091], [5911, 5911]) },
  ]);
  expect(rollup.total).toEqual({ ...group(27, [703801, 702847], [25842, 25842]), own: new Map(), gaps: complete });
  expect(rollup.withoutDeposits).toEqual({
    ...group(25, [93801, 92847], [25690, 25690]),
    own: new Map(),
    gaps: complete,
  });
  expect(rollup.by.direction.get('継続')).toMatchObject(group(26, [703212, 702520], [25500, 25500]));
  expect([...rollup.by.kind.keys()]).toEqual(['法定', '自主']);
  expect(rollup.by.kind.get('法定')).toMatchObject(group(1, [5038, 4400], [225, 225]));
  expect([...rollup.by.division.keys()]).toEqual(['観光商工部']);
  expect([...rollup.by.department.keys()]).toEqual(['観光商工部・商工課']);
  expect([...rollup.by.priority].map(([mark, { projects }]) => [mark, projects])).toEqual([
    ['◎', 2],
    ['', 25],
  ]);
  expect([...rollup.by.populationGoal.keys()]).toEqual(['基本目標1', '基本目標4', '']);
  expect([...rollup.by.sdgGoal.keys()]).toEqual(['8', '11', '']);
  expect([...rollup.by.sdgTarget].map(([target, { projects }]) => [target, projects])).toEqual([
    ['8.1', 6],
    ['8.3', 6],
    ['11.4', 6],
    ['', 9],
  ]);
  expect(rollup.coverage).toEqual({ cards: 27, counted: 27, asText: 0, excluded: [] });
}

const group = (projects: number, cost: number[], labour: number[]) => ({ projects, cost, generalFunds: cost, labour });

describe('the published totals', () => {
  test('come out of the sample', () => expectPublishedTotals(rolledUp(layOut(policyArea12).snapshot)));

  const layouts: Record<string, Partial<Layout>> = {
    'all on one sheet': { sections: 'with-everything', cardSheets: 'one-sheet' },
    '円 shown as 千円': { amounts: 'yenShownAsThousands' },
    'sheets in reversed order': { sheetOrder: 'reversed' },
    'cards shifted one column': { shiftedCards: ['1-13', '2-1'] },
  };
  test.each(Object.entries(layouts))('come out whatever the layout: %s', (_, layout) => {
    expectPublishedTotals(rolledUpIn(layout));
  });

  const describeReal = realWorkbook === null ? describe.skip : describe;
  describeReal('as published', () => {
    test('come out of the published workbook', () => {
      expectPublishedTotals(rolledUp(readXlsx(readFileSync(realWorkbook ?? ''), 'policy-area-12.xlsx')));
    });
  });
});
