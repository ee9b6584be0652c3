import { layOut } from '../../samples/lay-out';
import { compare } from '../../src/compare/comparison';
import { readOnly, review } from '../../src/review';
import { comparisonPlan } from '../../src/tabs/comparison/plan';
import { cpuTime } from '../cpu-time';
import { bigEvaluation } from '../workbooks/big';
import { lastYearOf } from '../workbooks/last-year';

const data = bigEvaluation(1100);
const [now, last] = [layOut(data).snapshot, layOut(lastYearOf(data)).snapshot];

function cpuOf(work: () => void): number {
  const start = cpuTime();
  work();
  return cpuTime() - start;
}

/** From snapshots: reading the two files costs each of them the same. */
test('1,100 cards are compared, and the tab planned, in less than 2.5 times what their check takes', () => {
  const check = (): void => {
    review(now);
  };
  const compared = (): void => {
    const one = review(now);
    comparisonPlan(one, compare(readOnly(last), one.evaluation), '');
  };
  check();
  compared();
  const rounds = [1, 2, 3].map(() => cpuOf(compared) / cpuOf(check)).sort((a, b) => a - b);
  expect(rounds[1]).toBeLessThan(2.5);
});
