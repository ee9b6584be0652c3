import { pairProjects } from '../../src/model/pairing';
import { defaultSettings, type Settings } from '../../src/model/settings';
import { read } from '../../src/read/read';
import { factsOf } from '../../src/rules/facts/facts';
import type { Subject } from '../../src/rules/rule';
import type { Snapshot } from '../../src/workbook/snapshot';

/** What the rules are given of a workbook. */
export function subjectOf(snapshot: Snapshot, settings: Partial<Settings> = {}): Subject {
  const evaluation = read(snapshot);
  const summable = { evaluation, pairing: pairProjects(evaluation), settings: { ...defaultSettings, ...settings } };
  return { ...summable, facts: factsOf(summable) };
}
