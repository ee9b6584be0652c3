import type { BusinessCard, ListRow } from '../../model/evaluation';
import type { Finding } from '../../model/finding';
import { groupBy } from '../../model/grouping';
import { groupLabel, plainName, projectName } from '../../model/names';
import type { Review } from '../../model/review';

/** What two looks at a workbook find, without what both find. */
export interface Comparison {
  readonly gone: readonly Finding[];
  readonly come: readonly Finding[];
}

export function compareFindings(before: Review, after: Review): Comparison {
  const same = withoutPairs(
    { findings: before.findings, keyOf: ({ fingerprint }) => fingerprint },
    { findings: after.findings, keyOf: ({ fingerprint }) => fingerprint },
  );
  // A row of the list may have got another number and name, which the fingerprint rests on.
  return withoutPairs({ findings: same.gone, keyOf: keyIn(before) }, { findings: same.come, keyOf: keyIn(after) });
}

interface Keyed {
  readonly findings: readonly Finding[];
  readonly keyOf: (finding: Finding) => string;
}

/** Takes away what is of one key on both sides, one to one. */
function withoutPairs(before: Keyed, after: Keyed): Comparison {
  const waiting = groupBy(after.findings, after.keyOf);
  const gone = before.findings.filter((finding) => !waiting.get(before.keyOf(finding))?.shift());
  return { gone, come: [...waiting.values()].flat() };
}

/** A finding's rule, project and item, whatever its row in the list is called. */
function keyIn({ pairing }: Review): (finding: Finding) => string {
  const names = new Map<string, string>();
  for (const { row, card } of pairing.pairs) names.set(projectName(row), unnumbered(card));
  for (const { card } of pairing.pairs) names.set(projectName(card), unnumbered(card));
  for (const row of pairing.rowsAlone) names.set(projectName(row), unnumbered(row));
  return ({ rule, owner, field }) => JSON.stringify([rule, names.get(owner) ?? owner, field]);
}

const unnumbered = (project: BusinessCard | ListRow): string => `${groupLabel(project)} ${plainName(project.name)}`;
