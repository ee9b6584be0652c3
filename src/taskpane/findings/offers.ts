import { mayBeAccepted } from '../../model/accept';
import type { Finding } from '../../model/finding';
import { withoutClashes, type Mend } from '../../model/mend';

/** All findings of a kind that can be mended at once: open, with one right answer; of two that touch one cell, the first. */
export function mendsOfKind(findings: readonly Finding[], rule: string): readonly Mend[] {
  return withoutClashes(
    findings.flatMap((finding) => {
      const { fix, accepted } = finding;
      return finding.rule === rule && !accepted && fix?.type === 'one'
        ? [{ finding, edits: fix.edits, heights: fix.heights ?? [] }]
        : [];
    }),
  );
}

/** All findings of a kind that can be accepted with one reason. */
export function acceptableOfKind(findings: readonly Finding[], rule: string): readonly Finding[] {
  return findings.filter((finding) => finding.rule === rule && finding.accepted === null && mayBeAccepted(finding));
}
