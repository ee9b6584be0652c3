import { builtInLayout, type Layout } from '../../src/layout/layout';
import { pairProjects } from '../../src/model/pairing';
import { defaultSettings, withLayout, type Settings } from '../../src/model/settings';
import { layoutIn } from '../../src/read/own-tabs/layout-in';
import { read } from '../../src/read/read';
import { factsOf } from '../../src/rules/facts/facts';
import type { Subject } from '../../src/rules/rule';
import type { Snapshot } from '../../src/workbook/snapshot';

/** What the rules are given of a workbook. `given`: the layout of the planning division's 様式定義. */
export function subjectOf(snapshot: Snapshot, settings: Partial<Settings> = {}, given: Layout | null = null): Subject {
  const layout = given ?? layoutIn(snapshot, 'workbook') ?? builtInLayout;
  const evaluation = read(snapshot, layout);
  const summable = {
    evaluation,
    pairing: pairProjects(evaluation),
    settings: withLayout({ ...defaultSettings, ...settings }, layout),
  };
  return { ...summable, facts: factsOf(summable), beside: [], last: null };
}
