import { readFileSync } from 'node:fs';
import { fileDriver } from '../contract/drivers';
import { review } from '../../src/review';
import { plan } from '../../src/tabs/plan';
import { sameTabs } from '../../src/tabs/same-tabs';

const stamp = '令和7年6月1日 10:00';

test.each(['clean', 'policy-area-12'])('what was built of %s is what would be built again', async (name) => {
  const file = new Uint8Array(readFileSync(`samples/${name}.xlsx`));
  const built = plan(review(await fileDriver.read(file)), stamp);
  const again = plan(review(await fileDriver.read(await fileDriver.write(file, built))), stamp);
  expect(sameTabs(built, again)).toBe(true);
});

test('an amount that has changed since is seen', async () => {
  const file = new Uint8Array(readFileSync('samples/clean.xlsx'));
  const built = plan(review(await fileDriver.read(file)), stamp);
  const [first, ...others] = built.tabs;
  if (!first) throw new Error('nothing was built');
  const [row, ...rows] = first.rows;
  const changed = { ...first, rows: [{ ...row, cells: [{ value: 1, role: 'amount' as const }] }, ...rows] };
  expect(sameTabs(built, { ...built, tabs: [changed, ...others] })).toBe(false);
});
