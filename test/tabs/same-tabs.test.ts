import { plan } from '../../src/tabs/plan';
import { sameTabs } from '../../src/tabs/same-tabs';
import { sampleReview } from '../taskpane/sample-review';

const built = plan(sampleReview(), '令和7年6月1日 10:00');

test('what would be written again is the same', () => {
  expect(sameTabs(built, plan(sampleReview(), '令和7年6月1日 10:00'))).toBe(true);
});

test.each(['summary', 'results'])('a cell of %s that has changed since is seen', (kind) => {
  const tabs = built.tabs.map((tab) => {
    if (tab.kind !== kind) return tab;
    const [row, ...rows] = tab.rows;
    return { ...tab, rows: [{ ...row, cells: [{ value: 1, role: 'amount' as const }] }, ...rows] };
  });
  expect(sameTabs(built, { ...built, tabs })).toBe(false);
});
