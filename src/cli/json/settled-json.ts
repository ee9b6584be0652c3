import { severities, severityNames } from '../../model/finding';
import type { StandingResult } from '../../model/results-sheet';
import { settledOn } from '../../model/settled';
import { rules } from '../../rules';

/** A finding that a build has settled. Null where staff have written another rule or 区分 into its row. */
export function settledJson(row: StandingResult) {
  const { owner, severity, ...told } = settledOn(row);
  return {
    rule: rules.find(({ name }) => name === told.name)?.id ?? null,
    severity: severities.find((one) => severityNames[one] === severity) ?? null,
    project: owner,
    ...told,
  };
}
