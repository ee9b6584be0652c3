import type { Finding } from '../model/finding';
import { withoutClashes, type Mend } from '../model/mend';
import type { Edit } from '../workbook/plan';
import type { Options } from './options';

const isAsked = (rule: string, rules: readonly string[]): boolean => rules.length === 0 || rules.includes(rule);

/** Fixes of the asked rules; of two that touch one cell, the first. */
export function chooseFixes(
  findings: readonly Finding[],
  { rules, side }: Pick<Options, 'rules' | 'side'>,
): readonly Mend[] {
  const asked = findings.filter(({ rule }) => isAsked(rule, rules));
  return withoutClashes(
    asked.map((finding) => ({ finding, edits: editsOf(finding, side) })).filter(({ edits }) => edits.length > 0),
  );
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
