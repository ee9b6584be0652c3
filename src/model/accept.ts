import type { Acceptance, Finding } from './finding';

/** A line of 確認記録: a finding that a department left as it is, and why. */
export interface AcceptanceRecord extends Acceptance {
  readonly rule: string;
  readonly owner: string;
  readonly field: string;
  readonly message: string;
  readonly fingerprint: string;
  /** What the planning division wrote into its column. */
  readonly initials: string;
}

export interface AppliedRecords {
  /** The findings, with what was accepted of them. */
  readonly findings: readonly Finding[];
  /** Records that no finding answers to any more: a value has changed since, or the reason was taken out. */
  readonly lapsed: readonly AcceptanceRecord[];
}

/** Finds the finding of each record, by its fingerprint. Errors are never accepted. */
export function applyRecords(findings: readonly Finding[], records: readonly AcceptanceRecord[]): AppliedRecords {
  const valid = new Map(records.filter(({ reason }) => reason !== '').map((record) => [record.fingerprint, record]));
  const used = new Set<string>();
  const applied = findings.map((finding) => {
    const record = mayBeAccepted(finding) ? valid.get(finding.fingerprint) : undefined;
    if (!record) return finding;
    used.add(record.fingerprint);
    const { reason, by, at } = record;
    return { ...finding, accepted: { reason, by, at } };
  });
  return {
    findings: applied,
    lapsed: records.filter(({ reason, fingerprint }) => reason === '' || !used.has(fingerprint)),
  };
}

/** Whether staff may leave a finding as it is. */
export const mayBeAccepted = ({ severity }: Finding): boolean => severity !== 'error';

/**
 * The records with findings accepted for one reason. A finding's earlier record gives way, and with it the planning
 * division's initials, which stood for the earlier reason. Throws a RangeError on an error, or a blank reason.
 */
export function accept(
  records: readonly AcceptanceRecord[],
  findings: readonly Finding[],
  { reason, by, at }: Acceptance,
): AcceptanceRecord[] {
  if (reason.trim() === '') throw new RangeError('a reason is needed');
  const error = findings.find((finding) => !mayBeAccepted(finding));
  if (error) throw new RangeError(`an error cannot be accepted: ${error.rule}`);
  const accepted = new Set(findings.map(({ fingerprint }) => fingerprint));
  const added = findings.map(({ rule, owner, field, message, fingerprint }) => ({
    rule,
    owner,
    field,
    message,
    fingerprint,
    reason: reason.trim(),
    by: by.trim(),
    at,
    initials: '',
  }));
  return [...records.filter(({ fingerprint }) => !accepted.has(fingerprint)), ...added];
}
