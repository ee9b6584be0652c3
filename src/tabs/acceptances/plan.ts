import { planAcceptancesTab } from './tab';
import { sameTabs } from '../same-tabs';
import { setAside } from '../set-aside';
import { accept, applyRecords, takenBack, type AcceptanceRecord } from '../../model/accept';
import type { Acceptance } from '../../model/finding';
import type { Review } from '../../model/review';
import { HostError } from '../../workbook/host';
import type { WritePlan } from '../../workbook/plan';

/** Writes 確認記録 anew with findings accepted. Throws `changed-meanwhile` where one of them does not stand any more. */
export function acceptancePlan(now: Review, fingerprints: ReadonlySet<string>, acceptance: Acceptance): WritePlan {
  const findings = now.findings.filter(({ fingerprint }) => fingerprints.has(fingerprint));
  if (new Set(findings.map(({ fingerprint }) => fingerprint)).size < fingerprints.size)
    throw new HostError('changed-meanwhile', '');
  return recordsPlan(now, accept(now.records, findings, acceptance));
}

/** Writes 確認記録 anew with a finding's record taken back: it stays as a row that says by whom, and when. */
export function revocationPlan(now: Review, fingerprint: string, by: Pick<Acceptance, 'by' | 'at'>): WritePlan {
  return recordsPlan(now, takenBack(now.records, new Set([fingerprint]), by));
}

/** Whether 確認記録 shows what it would show if it were written now. */
export const recordsStand = (written: WritePlan, now: Review): boolean =>
  sameTabs(written, recordsPlan(now, now.records));

function recordsPlan({ snapshot, evaluation, findings }: Review, records: readonly AcceptanceRecord[]): WritePlan {
  return {
    renames: setAside(snapshot, evaluation, ['acceptances']),
    tabs: [planAcceptancesTab(records, applyRecords(findings, records))],
    edits: [],
  };
}
