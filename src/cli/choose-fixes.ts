import type { Finding } from '../model/finding';
import { withoutClashes, type Mend } from '../model/mend';
import type { Options } from './options';

const isAsked = (rule: string, rules: readonly string[]): boolean => rules.length === 0 || rules.includes(rule);

/** Fixes of the asked rules, those that confirm only where their rule is named; of two that touch one cell or row, the first. */
export function chooseFixes(
  findings: readonly Finding[],
  { rules, side }: Pick<Options, 'rules' | 'side'>,
): readonly Mend[] {
  const asked = findings.filter(({ rule }) => isAsked(rule, rules));
  return withoutClashes(
    asked.flatMap((finding) => {
      const isUnasked = rules.length === 0 && finding.fix?.type === 'one' && finding.fix.confirms;
      const { edits, heights = [] } = (isUnasked ? undefined : changesOf(finding, side)) ?? { edits: [] };
      return edits.length + heights.length > 0 ? [{ finding, edits, heights }] : [];
    }),
  );
}

/** How many findings wait for `--side`, of the asked rules. */
export function waitingForSide(findings: readonly Finding[], { rules, side }: Options): number {
  if (side !== null) return 0;
  return findings.filter(
    ({ rule, fix: offered, accepted }) => isAsked(rule, rules) && offered?.type === 'choice' && !accepted,
  ).length;
}

function changesOf(
  { fix: offered, accepted }: Finding,
  side: Options['side'],
): Pick<Mend, 'edits' | 'heights'> | undefined {
  if (offered === null || accepted) return undefined;
  if (offered.type === 'one') return offered;
  return offered.sides.find((candidate) => candidate.side === side);
}
