import type { Review } from './build/review-result';
import { pairProjects } from './model/pairing';
import { defaultSettings } from './model/settings';
import { read } from './read/read';
import { rollUp } from './rollup/roll-up';
import { rules } from './rules';
import { runRules } from './rules/run';
import type { Snapshot } from './workbook/snapshot';

export type { Review } from './build/review-result';

/** THE FLOW: a workbook is read, joined, judged and summed. What is built from it is `plan`'s (src/build). */
export function review(snapshot: Snapshot): Review {
  const evaluation = read(snapshot);
  const settings = defaultSettings;
  const pairing = pairProjects(evaluation);
  const findings = runRules(rules, { evaluation, pairing, settings });
  const rollup = rollUp(evaluation, pairing, settings);
  return { snapshot, evaluation, pairing, settings, findings, rollup };
}
