import { applyRecords } from './model/accept';
import { pairProjects } from './model/pairing';
import type { Review } from './model/review';
import { readAcceptances } from './read/own-tabs/acceptances';
import { read } from './read/read';
import { readResults } from './read/own-tabs/results';
import { readSettings } from './read/own-tabs/settings';
import { rules } from './rules';
import { runRules } from './rules/run';
import { settingsFindings } from './rules/settings-findings';
import type { Snapshot } from './workbook/snapshot';

export type { Review } from './model/review';

/**
 * THE FLOW: a workbook is read, joined and judged. What it sums up to is `rollUp`'s (src/rollup/roll-up.ts), what is built
 * from it `plan`'s (src/tabs/plan.ts).
 */
export function review(snapshot: Snapshot): Review {
  const evaluation = read(snapshot);
  const { settings, problems } = readSettings(
    snapshot,
    rules.map(({ id }) => id),
  );
  const records = readAcceptances(snapshot);
  const pairing = pairProjects(evaluation);
  const found = [...runRules(rules, { evaluation, pairing, settings }), ...settingsFindings(problems)];
  const { findings } = applyRecords(found, records);
  return { snapshot, evaluation, pairing, settings, records, standing: readResults(snapshot), findings };
}
