import { clean } from '../../samples/clean';
import { layOut } from '../../samples/lay-out';
import { kpiLagOffer, kpiLagPlan } from '../../src/offers/kpi-lag';
import { review, type Review } from '../../src/review';
import { rules } from '../../src/rules';
import { applyEdits } from '../rules/apply-edits';
import { putAll } from '../rules/put';
import { standingTab } from '../../src/workbook/standing-tab';

const laidOut = layOut(clean);
const late = review(
  putAll(laidOut, { 'kpi/1/actual/0': '224,100\n(令和3年度)', 'kpi/1/actual/1': '225,300\n(令和4年度)' }),
);
const offerIn = (now: Review) => {
  const finding = now.findings.find(({ rule }) => rule === 'kpi-actual-other-year');
  return finding ? kpiLagOffer(finding, now) : null;
};
const planIn = (now: Review) => {
  const offer = offerIn(now);
  return offer && kpiLagPlan(offer, now, rules);
};
/** With the sheet 設定 as the plan makes it. */
const withSettings = (now: Review) =>
  review({
    ...now.snapshot,
    sheets: [...now.snapshot.sheets, ...(planIn(now)?.tabs ?? []).map((tab) => standingTab(tab))],
  });

test('actuals that all come as late are offered as a setting', () => {
  expect(offerIn(late)).toEqual({ number: 1, lag: 2 });
});

test('actuals of one late year and one of its own are none', () => {
  const mixed = review(putAll(laidOut, { 'kpi/1/actual/0': '224,100\n(令和3年度)' }));
  expect(mixed.findings.map(({ rule }) => rule)).toEqual(['kpi-actual-other-year']);
  expect(offerIn(mixed)).toBeNull();
});

test('where no 設定 stands it is made, and the finding is gone', () => {
  const after = withSettings(late);
  expect(after.settings.kpis.get(1)).toEqual({ better: null, lag: 2 });
  expect(after.findings).toEqual([]);
});

test('where 設定 stands, one cell of it is typed over', () => {
  const standing = withSettings(late);
  const later = review(
    putAll(
      { ...laidOut, snapshot: standing.snapshot },
      {
        'kpi/1/actual/0': '224,100\n(令和2年度)',
        'kpi/1/actual/1': '225,300\n(令和3年度)',
      },
    ),
  );
  const plan = planIn(later);
  expect(plan?.tabs).toEqual([]);
  expect(plan?.edits.map(({ sheet, expected, value }) => [sheet, expected, value])).toEqual([['設定', 2, 3]]);
  expect(review(applyEdits(later.snapshot, plan?.edits ?? [])).findings).toEqual([]);
});
