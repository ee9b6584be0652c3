import type { Finding } from '../model/finding';
import { address } from '../workbook/address';
import type { Edit } from '../workbook/plan';
import type { Options } from './options';

/** A fix that is applied, with the finding it mends. */
export interface Applied {
  readonly finding: Finding;
  readonly edits: readonly Edit[];
}

const isAsked = (rule: string, rules: readonly string[]): boolean => rules.length === 0 || rules.includes(rule);

/** Fixes of the asked rules; of two that touch one cell, the first. */
export function chooseFixes(findings: readonly Finding[], { rules, side }: Pick<Options, 'rules' | 'side'>): Applied[] {
  const touched = new Set<string>();
  return findings.flatMap((finding) => {
    if (!isAsked(finding.rule, rules)) return [];
    const edits = editsOf(finding, side);
    const cells = edits.map((edit) => `${edit.sheet}!${address(edit)}`);
    if (edits.length === 0 || cells.some((cell) => touched.has(cell))) return [];
    for (const cell of cells) touched.add(cell);
    return [{ finding, edits }];
  });
}

/** How many findings wait for `--side`, of the asked rules. */
export function waitingForSide(findings: readonly Finding[], { rules, side }: Options): number {
  if (side !== null) return 0;
  return findings.filter(
    ({ rule, fix: offered, accepted }) => isAsked(rule, rules) && offered?.type === 'choice' && !accepted,
  ).length;
}

function editsOf({ fix: offered, accepted }: Finding, side: Options['side']): readonly Edit[] {
  if (offered === null || accepted) return [];
  if (offered.type === 'one') return offered.edits;
  return offered.sides.find((candidate) => candidate.side === side)?.edits ?? [];
}
