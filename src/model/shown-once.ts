import type { ProjectEntry } from './evaluation';
import { nameKey } from './names';

/** Of a project that is shown once more （再掲）, the entry that counts; one whose original is not among them counts itself. */
export function shownOnce<E extends Pick<ProjectEntry, 'name' | 'relisted'>>(entries: readonly E[]): readonly E[] {
  const originals = new Set(entries.flatMap(({ name, relisted }) => (relisted ? [] : nameKey(name))));
  return entries.filter(({ name, relisted }) => !(relisted && originals.has(nameKey(name))));
}
