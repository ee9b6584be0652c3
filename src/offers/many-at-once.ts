import { mayBeAccepted } from '../model/accept';
import type { Finding, FixSide } from '../model/finding';
import { withoutClashes, type Mend } from '../model/mend';

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

/** The open findings whose two values and whose item are the same as this one's, itself among them. */
export function sameChoice(findings: readonly Finding[], finding: Finding): readonly Finding[] {
  const own = choiceKey(finding);
  return own === null ? [] : findings.filter((other) => other.rule === finding.rule && choiceKey(other) === own);
}

/** What mends findings of one choice by the same side; of two that touch one cell, the first. */
export function mendsOfSide(findings: readonly Finding[], side: FixSide['side']): readonly Mend[] {
  return withoutClashes(
    findings.flatMap((finding) => {
      const edits = finding.fix?.type === 'choice' && finding.fix.sides.find((one) => one.side === side)?.edits;
      return edits ? [{ finding, edits }] : [];
    }),
  );
}

function choiceKey({ fix, field, accepted }: Finding): string | null {
  if (accepted || fix?.type !== 'choice') return null;
  const sides = fix.sides.map(({ side, edits }) => [side, ...edits.map(({ expected, value }) => [expected, value])]);
  return JSON.stringify([field, sides]);
}

/** The open findings of the same kind about the same project, without itself: what else is blank on a card. */
export function othersOfProject(findings: readonly Finding[], finding: Finding): readonly Finding[] {
  const { rule, owner } = finding;
  return owner === ''
    ? []
    : findings.filter((other) => other !== finding && other.rule === rule && other.owner === owner && !other.accepted);
}
