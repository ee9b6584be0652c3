import { applyRecords } from './model/accept';
import { pairProjects } from './model/pairing';
import type { Review } from './model/review';
import { isStopped, withLayout } from './model/settings';
import { readAcceptances } from './read/own-tabs/acceptances';
import { builtInLayout, type Layout } from './layout/layout';
import { layoutIn } from './read/own-tabs/layout-in';
import { read } from './read/read';
import { readResults } from './read/own-tabs/results';
import { readSettings } from './read/own-tabs/settings';
import { rules } from './rules';
import { runRules } from './rules/run';
import { settingsFindings } from './rules/settings-findings';
import type { Snapshot } from './workbook/snapshot';

export { layoutIn } from './read/own-tabs/layout-in';
export type { Review } from './model/review';

/**
 * THE FLOW: a workbook is read, joined and judged. What it sums up to is `rollUp`'s (src/rollup/roll-up.ts), what is built
 * from it `plan`'s (src/tabs/plan.ts). `given`: the layout of the planning division's 様式定義 (`layoutIn`), which outranks the
 * workbook's own.
 */
export function review(snapshot: Snapshot, given: Layout | null = null): Review {
  const layout = given ?? layoutIn(snapshot, 'workbook') ?? builtInLayout;
  const evaluation = read(snapshot, layout);
  const { settings: own, problems } = readSettings(
    snapshot,
    rules.map(({ id }) => id),
  );
  const settings = withLayout(own, layout);
  const stopped = rules.filter((rule) => isStopped(rule, settings)).map(({ id, name }) => ({ id, name }));
  const records = readAcceptances(snapshot);
  const pairing = pairProjects(evaluation);
  const found = [...runRules(rules, { evaluation, pairing, settings }), ...settingsFindings(problems)];
  const { findings } = applyRecords(found, records);
  return { snapshot, evaluation, pairing, settings, stopped, records, standing: readResults(snapshot), findings };
}
