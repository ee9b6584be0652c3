import { plan } from '../../src/tabs/plan';
import { acceptancePlan } from '../../src/tabs/acceptances/plan';
import { sameTabs } from '../../src/tabs/same-tabs';
import { unbuilt } from '../../src/tabs/unbuilt';
import { review, type Review } from '../../src/review';
import type { WritePlan } from '../../src/workbook/plan';
import type { Snapshot } from '../../src/workbook/snapshot';
import { acceptance } from '../taskpane/a-finding';
import { sampleReview } from '../taskpane/sample-review';

const stamp = '令和7年6月1日 10:00';
const build = (now: Review): WritePlan => plan(now, stamp);

/** Whether what was built of `before` is right as the workbook stands now. */
function isRight(before: Review, now: Snapshot): boolean {
  return sameTabs(build(before), build(review(unbuilt(before.snapshot, build(before), now))));
}

test.each([
  ['a list that staff made is set aside', []],
  ['the tabs stand already', [build]],
])('what was built stays right where nothing else has changed: %s', (_, plans) => {
  expect(isRight(sampleReview(...plans), sampleReview(...plans, build).snapshot)).toBe(true);
});

const accept = (now: Review): WritePlan => {
  const finding = now.findings.find(({ rule }) => rule === 'ended-project-budgeted');
  if (!finding) throw new Error('the sample has nothing to accept');
  return acceptancePlan(now, new Set([finding.fingerprint]), acceptance);
};

test('it is overtaken where somebody has accepted a finding meanwhile, which 点検結果 then shows as open', () => {
  const before = sampleReview();
  const built = (): WritePlan => build(before);
  expect(isRight(before, sampleReview(accept, built).snapshot)).toBe(false);
});

test.each([
  ['only 点検結果 shows it', 'summary', ''],
  ['the list shows it', 'name', '別の事業'],
] as const)('it is overtaken where somebody has typed into a card meanwhile: %s', (_, field, value) => {
  const before = sampleReview();
  const type = ({ evaluation: { cards } }: Review): WritePlan => {
    const typed = cards[0]?.[field];
    if (!typed) throw new Error('the sample has no card');
    const { place, value: expected } = typed;
    return { renames: [], tabs: [], edits: [{ ...place, value, expected }] };
  };
  const built = (): WritePlan => build(before);
  expect(isRight(before, sampleReview(type, built).snapshot)).toBe(false);
});
