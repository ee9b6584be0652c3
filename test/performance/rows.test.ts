import { expect, it } from '@jest/globals';
import { review } from '../../src/review';
import { plan } from '../../src/tabs/plan';
import type { Snapshot } from '../../src/workbook/snapshot';
import { cpuTime } from '../cpu-time';
import { withForm } from '../workbooks/form-sheet';
import { fundedForm, fundedTable } from '../workbooks/row-table';

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

it('4,070 rows take what ten tables of 407 take together', () => {
  const [small, large] = [workbook(few), workbook(few * times)];
  expect(review(large).evaluation.cards).toHaveLength(few * times);
  expect(review(large).findings).toEqual([]);
  cpuOf(small, 2); // until V8 has compiled what runs
  const linear = cpuOf(small, times);
  expect(Math.min(cpuOf(large, 1), cpuOf(large, 1)) / linear).toBeLessThan(2);
});
