import { readFileSync } from 'node:fs';
import { settledOn, settledRows } from '../../src/model/settled';
import { review } from '../../src/review';
import { rollUp } from '../../src/rollup/roll-up';
import { outcomeOf } from '../../src/tabs/outcome';
import { plan } from '../../src/tabs/plan';
import { excelDriver, fileDriver } from './drivers';

const sample = new Uint8Array(readFileSync('samples/policy-area-12.xlsx'));

describe.each([
  ['file', fileDriver],
  ['Excel', excelDriver],
] as const)('a build by the %s host', (_, driver) => {
  it('finds afterwards what it foresaw, and keeps what it settled, built however often', async () => {
    const before = review(await driver.read(sample));
    const foreseen = outcomeOf(before, rollUp(before));
    let file = await driver.write(sample, plan(before, '令和7年6月1日'));
    for (let times = 1; times <= 2; times += 1) {
      const after = review(await driver.read(file));
      expect(after.findings).toEqual(foreseen.after.findings);
      expect(after.evaluation.list).toEqual(foreseen.after.evaluation.list);
      expect(settledRows(after).map(settledOn)).toEqual(foreseen.settled.map(settledOn));
      file = await driver.write(file, plan(after, '令和7年6月2日'));
    }
  });
});
