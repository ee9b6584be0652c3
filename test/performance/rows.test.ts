import { expect, it } from '@jest/globals';
import { review, type Review } from '../../src/review';
import { typedTotalDiffers } from '../../src/rules/agreement/typed-total-differs';
import { runRules } from '../../src/rules/run';
import { plan } from '../../src/tabs/plan';
import type { Snapshot } from '../../src/workbook/snapshot';
import { cpuTime } from '../cpu-time';
import { withForm } from '../workbooks/form-sheet';
import { aSheet, type Row } from '../read/a-sheet';
import { fundedForm, fundedHeadings, fundedMerges, fundedRows, fundedTable } from '../workbooks/row-table';

const few = 407;
const times = 10;
const workbook = (projects: number): Snapshot =>
  withForm({ name: '一覧.xlsx', sheets: [fundedTable(projects)] }, ...fundedForm);

/** CPU milliseconds from snapshot to plans, so many times over. */
function cpuOf(snapshot: Snapshot, runs: number): number {
  const start = cpuTime();
  for (let run = 0; run < runs; run += 1) plan(review(snapshot), '');
  return cpuTime() - start;
}

/** A table whose every fifth row is a total, which is wrong: all sums that it may be are looked at. */
const withTotals = (projects: number): Snapshot => {
  const total: Row = ['小計', null, null, null, null, null, null, null, null, 7];
  const rows = fundedRows(projects).flatMap((row, at) => (at % 5 === 4 ? [row, total] : [row]));
  return withForm({ name: '一覧.xlsx', sheets: [aSheet([...fundedHeadings, ...rows], fundedMerges)] }, ...fundedForm);
};

it('typed totals are added up in linear time', () => {
  const [small, large] = [withTotals(few), withTotals(few * times)].map((one) => review(one));
  if (!small || !large) throw new Error('two workbooks');
  const found = [...runRules([typedTotalDiffers], large)];
  expect(found).toHaveLength(Math.floor((few * times) / 5));
  const cpu = (looked: Review, runs: number): number => {
    const start = cpuTime();
    for (let run = 0; run < runs; run += 1) runRules([typedTotalDiffers], looked);
    return cpuTime() - start;
  };
  cpu(small, 2);
  const linear = cpu(small, times);
  expect(Math.min(cpu(large, 1), cpu(large, 1)) / linear).toBeLessThan(2);
});

it('4,070 rows take what ten tables of 407 take together', () => {
  const [small, large] = [workbook(few), workbook(few * times)];
  expect(review(large).evaluation.cards).toHaveLength(few * times);
  expect(review(large).findings).toEqual([]);
  cpuOf(small, 2); // until V8 has compiled what runs
  const linear = cpuOf(small, times);
  expect(Math.min(cpuOf(large, 1), cpuOf(large, 1)) / linear).toBeLessThan(2);
});
