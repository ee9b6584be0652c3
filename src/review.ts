import type { Comparison } from './compare/comparison';
import { applyRecords } from './model/accept';
import type { Evaluation } from './model/evaluation';
import { pairProjects } from './model/pairing';
import type { Review } from './model/review';
import { isStopped, withLayout, type Settings } from './model/settings';
import { readAcceptances } from './read/own-tabs/acceptances';
import { builtInLayout } from './layout/layout';
import type { GivenSheets } from './model/given-sheets';
import { givenIn, givenOf, outrankedBy, type Given } from './read/own-tabs/given';
import { layoutIn } from './read/own-tabs/layout-in';
import { read } from './read/read';
import { readResults } from './read/own-tabs/results';
import { readSelections } from './read/own-tabs/selections';
import { readSettings } from './read/own-tabs/settings';
import { rules } from './rules';
import { crossArea } from './rules/overlooked/cross-area';
import { byPlace, runRules } from './rules/run';
import { settingsFindings } from './rules/settings-findings';
import type { Snapshot } from './workbook/snapshot';

export { givenSheetsOf, keptSheetsIn, sheetsInForce, type Given } from './read/own-tabs/given';
export type { Review } from './model/review';

/**
 * THE FLOW: a workbook is read, joined and judged. What it sums up to is `rollUp`'s (src/rollup/roll-up.ts), what is built
 * from it `plan`'s (src/tabs/plan.ts). `given`: what the planning division gives for all workbooks, which outranks the
 * workbook's own; else what of it the workbook keeps. `against`: holds it against last year's, where that is given.
 */
export function review(
  snapshot: Snapshot,
  given: Given | null = givenIn(snapshot, rules),
  against: Against = () => null,
): Review {
  const evaluation = readOnly(snapshot, given);
  const { layout } = evaluation;
  const own = readSettings(snapshot, rules);
  const problems = [...own.problems, ...(given?.settings?.problems ?? [])];
  const settings = withLayout(
    given?.settings ? outrankedBy(given.settings.settings, own.settings) : own.settings,
    layout,
  );
  const stopped = rules.filter((rule) => isStopped(rule, settings)).map(({ id, name }) => ({ id, name }));
  const records = readAcceptances(snapshot);
  const pairing = pairProjects(evaluation);
  const found = [
    ...runRules(rules, { evaluation, pairing, settings }, [], against(evaluation, settings)),
    ...settingsFindings(problems),
  ];
  const { findings } = applyRecords(found, records);
  const kept = { standing: readResults(snapshot), selections: readSelections(snapshot) };
  const again = (changed: Snapshot) => review(changed, given, against);
  return { snapshot, evaluation, pairing, settings, stopped, records, ...kept, findings, again };
}

/** This year's evaluation held against last year's; null where they are of other areas, or in no such order. */
export type Against = (now: Evaluation, settings: Settings) => Comparison | null;

/** What a workbook says, read and not judged: one that another is held against. `given` as for `review`. */
export const readOnly = (snapshot: Snapshot, given: Given | null = givenIn(snapshot, rules)): Evaluation =>
  read(snapshot, given?.layout ?? layoutIn(snapshot, 'workbook') ?? builtInLayout);

/** What sheets of the planning division give. */
export const givenFrom = (sheets: GivenSheets): Given => givenOf(sheets, rules);

/** A workbook that was looked at, and what its file is called. */
export interface ReviewedFile {
  readonly file: string;
  readonly review: Review;
}

/**
 * Several workbooks looked at together: each is given what it and the others say of one another, which none of them shows
 * alone. Of one file nothing changes.
 */
export function reviewTogether<F extends ReviewedFile>(files: readonly F[]): readonly F[] {
  if (files.length < 2) return files;
  const seen = files.map(({ file, review: { evaluation } }) => ({ file, evaluation }));
  return files.map((one, own) => {
    const others = seen.flatMap((other, at) => (at === own ? [] : [{ ...other, isBefore: at < own }]));
    const found = applyRecords(runRules([crossArea], one.review, others), one.review.records).findings;
    if (found.length === 0) return one;
    const findings = [...one.review.findings, ...found].sort(byPlace(one.review.evaluation.sheetNames));
    return { ...one, review: { ...one.review, findings } };
  });
}
