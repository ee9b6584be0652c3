import { mayBeAccepted } from '../../model/accept';
import type { Finding } from '../../model/finding';
import { address } from '../../workbook/address';
import type { Edit } from '../../workbook/plan';

/** A finding that has one right answer, and the cells that it changes. */
export interface Mend {
  readonly finding: Finding;
  readonly edits: readonly Edit[];
}

/** All findings of a kind that can be mended at once: open, with one right answer; of two that touch one cell, the first. */
export function mendsOfKind(findings: readonly Finding[], rule: string): readonly Mend[] {
  const touched = new Set<string>();
  return findings.flatMap((finding) => {
    const { fix, accepted } = finding;
    if (finding.rule !== rule || accepted || fix?.type !== 'one') return [];
    const cells = fix.edits.map((edit) => `${edit.sheet}!${address(edit)}`);
    if (cells.some((cell) => touched.has(cell))) return [];
    for (const cell of cells) touched.add(cell);
    return [{ finding, edits: fix.edits }];
  });
}

/** All findings of a kind that can be accepted with one reason. */
export function acceptableOfKind(findings: readonly Finding[], rule: string): readonly Finding[] {
  return findings.filter((finding) => finding.rule === rule && finding.accepted === null && mayBeAccepted(finding));
}
