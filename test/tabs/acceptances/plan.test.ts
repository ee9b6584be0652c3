import { acceptancePlan, recordsStand, revocationPlan } from '../../../src/tabs/acceptances/plan';
import type { Finding } from '../../../src/model/finding';
import { acceptance } from '../../taskpane/a-finding';
import { plan } from '../../../src/tabs/plan';
import type { Review } from '../../../src/review';
import type { WritePlan } from '../../../src/workbook/plan';
import { sampleReview } from '../../taskpane/sample-review';

const of = (findings: readonly Finding[], rule: string): Finding => {
  const found = findings.find((finding) => finding.rule === rule);
  if (!found) throw new Error(`the sample lacks ${rule}`);
  return found;
};

const cancelled = { by: '鈴木', at: '2026-08-02T09:00+09:00' };

test('an acceptance is written into the workbook and read again; taking it back opens the finding', () => {
  const { findings } = sampleReview();
  const { fingerprint } = of(findings, 'ended-project-budgeted');
  const accepted = sampleReview((now) => acceptancePlan(now, new Set([fingerprint]), acceptance));
  expect(of(accepted.findings, 'ended-project-budgeted').accepted).toEqual(acceptance);
  expect(accepted.findings.filter((finding) => finding.accepted)).toHaveLength(1);

  const revoked = sampleReview(
    (now) => acceptancePlan(now, new Set([fingerprint]), acceptance),
    (now) => revocationPlan(now, fingerprint, cancelled),
  );
  expect(revoked.findings.filter((finding) => finding.accepted)).toHaveLength(0);
  expect(revoked.records).toEqual([expect.objectContaining({ reason: acceptance.reason, cancelled })]);
  expect(revoked.findings).toHaveLength(findings.length);
});

test('a finding that does not stand any more cannot be accepted', () => {
  const now = sampleReview();
  expect(() => acceptancePlan(now, new Set(['gone']), acceptance)).toThrow(/^changed-meanwhile/);
});

test('an error cannot be accepted', () => {
  const now = sampleReview();
  const { fingerprint } = of(now.findings, 'measure-name-differs');
  expect(() => acceptancePlan(now, new Set([fingerprint]), acceptance)).toThrow(RangeError);
});

/** Whether what `write` planned from the sample is right once `meanwhile` was carried out before it. */
function stands(write: (now: Review) => WritePlan, ...meanwhile: readonly ((now: Review) => WritePlan)[]): boolean {
  const written = write(sampleReview());
  return recordsStand(
    written,
    sampleReview(...meanwhile, () => written),
  );
}

test('確認記録 is overtaken where its finding has gone with a list that was set aside meanwhile', () => {
  const accept =
    (rule: string) =>
    (now: Review): WritePlan =>
      acceptancePlan(now, new Set([of(now.findings, rule).fingerprint]), acceptance);
  const build = (now: Review): WritePlan => plan(now, '令和7年6月1日 10:00');
  expect(stands(accept('ended-project-budgeted'))).toBe(true);
  expect(stands(accept('ended-project-budgeted'), build)).toBe(true);
  expect(stands(accept('name-spacing'), build)).toBe(false);
});
