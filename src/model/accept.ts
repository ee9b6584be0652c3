import type { Acceptance, Finding } from './finding';

/** A line of 確認記録: a finding that a department left as it is, and why. */
export interface AcceptanceRecord extends Acceptance {
  /** The rule's short name, as staff read it; its id in records of an earlier version. */
  readonly name: string;
  readonly owner: string;
  readonly field: string;
  readonly message: string;
  readonly fingerprint: string;
  /** What the planning division wrote into its column. */
  readonly initials: string;
  /** Who took the acceptance back, and when; null while it holds. The row stays. */
  readonly cancelled: Pick<Acceptance, 'by' | 'at'> | null;
}

export interface AppliedRecords {
  /** The findings, with what was accepted of them. */
  readonly findings: readonly Finding[];
  /** Records that no finding answers to any more: a value has changed since, or the reason was taken out. */
  readonly lapsed: readonly AcceptanceRecord[];
}

/** Finds the finding of each record, by its fingerprint. Errors are never accepted. */
export function applyRecords(findings: readonly Finding[], records: readonly AcceptanceRecord[]): AppliedRecords {
  const standing = records.filter(({ cancelled }) => cancelled === null);
  const valid = new Map(standing.filter(({ reason }) => reason !== '').map((record) => [record.fingerprint, record]));
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
    lapsed: standing.filter(({ reason, fingerprint }) => reason === '' || !used.has(fingerprint)),
  };
}

/** Whether staff may leave a finding as it is. */
export const mayBeAccepted = ({ severity }: Finding): boolean => severity !== 'error';

/**
 * The records with findings accepted for one reason. A finding's earlier record for another reason is taken back by it,
 * and with it the planning division's initials, which stood for that reason. Throws a RangeError on an error, or a blank
 * reason.
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
  const added = findings.map(({ name, owner, field, message, fingerprint }) => ({
    name,
    owner,
    field,
    message,
    fingerprint,
    reason: reason.trim(),
    by: by.trim(),
    at,
    initials: '',
    cancelled: null,
  }));
  const others = records.filter(
    (record) => !accepted.has(record.fingerprint) || record.cancelled !== null || record.reason !== reason.trim(),
  );
  return [...takenBack(others, accepted, { by: by.trim(), at }), ...added];
}

/** The records with the acceptances of findings taken back. */
export const takenBack = (
  records: readonly AcceptanceRecord[],
  fingerprints: ReadonlySet<string>,
  cancelled: Pick<Acceptance, 'by' | 'at'>,
): AcceptanceRecord[] =>
  records.map((record) =>
    fingerprints.has(record.fingerprint) && record.cancelled === null ? { ...record, cancelled } : record,
  );

/** The accepted findings whose records the planning division has not initialled yet. */
export function unconfirmedAmong(findings: readonly Finding[], records: readonly AcceptanceRecord[]): Finding[] {
  const confirmed = new Set(
    records.flatMap(({ initials, cancelled, fingerprint }) =>
      initials !== '' && cancelled === null ? fingerprint : [],
    ),
  );
  return findings.filter(({ accepted, fingerprint }) => accepted !== null && !confirmed.has(fingerprint));
}

/**
 * The last record that gave a reason for the same finding while its values were others: an earlier one of this year's, or
 * one that came along with last year's workbook. Null where there is none.
 */
export function earlierRecord(records: readonly AcceptanceRecord[], finding: Finding): AcceptanceRecord | null {
  const about = (owner: string) => owner.replace(/^\S+\s/u, '');
  const alike = records.filter(
    ({ name, field, owner, reason, cancelled }) =>
      [finding.name, finding.rule].includes(name) &&
      field === finding.field &&
      about(owner) === about(finding.owner) &&
      reason !== '' &&
      cancelled === null,
  );
  return alike.reduce<AcceptanceRecord | null>((last, one) => (last === null || one.at > last.at ? one : last), null);
}
