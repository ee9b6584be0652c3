import { amountRows } from '../layout/card';
import type { ProjectEntry } from './evaluation';
import { groupBy } from './grouping';
import { comparableName, departmentName, nameKey } from './names';
import { figureIn } from './year-figure';

/**
 * Projects that are shown once more, each with the one that counts for it: marked （再掲）, or cards that are the same in
 * name, departments and amounts under another 施策. A marked one without an original counts itself.
 */
export function relistedAmong<P>(projects: readonly P[], entryOf: (project: P) => ProjectEntry): Map<P, P> {
  const relisted = new Map<P, P>();
  const named = projects.map((project) => ({ project, entry: entryOf(project) }));
  groupBy(named, ({ entry }) => nameKey(entry.name)).forEach((namesakes, name) => {
    if (namesakes.length === 1 || name === '') return;
    const originalsFirst = [...namesakes].sort((a, b) => Number(a.entry.relisted) - Number(b.entry.relisted));
    const counted: { readonly project: P; readonly entry: ProjectEntry; readonly facts: string | null }[] = [];
    for (const { project, entry } of originalsFirst) {
      const facts = factsOf(entry);
      const original = counted.find(
        (other) => entry.relisted || (facts !== null && facts === other.facts && entry.measure !== other.entry.measure),
      );
      if (original) relisted.set(project, original.project);
      else counted.push({ project, entry, facts });
    }
  });
  return relisted;
}

/** The entries without those that are shown once more. */
export function shownOnce<E extends ProjectEntry>(entries: readonly E[]): readonly E[] {
  const relisted = relistedAmong(entries, (entry) => entry);
  return entries.filter((entry) => !relisted.has(entry));
}

/** Departments and amounts; null: rows of the list have none. */
function factsOf(entry: ProjectEntry): string | null {
  if (!('years' in entry)) return null;
  const departments = (entry.department.value ?? []).map((one) => comparableName(departmentName(one))).sort();
  const amounts = entry.years.flatMap((year) => {
    const { value } = year.heading;
    const figures = amountRows.map((row) => figureIn(year[row]));
    return value && figures.some((figure) => figure !== null)
      ? [JSON.stringify([value.year, value.kind, figures])]
      : [];
  });
  return JSON.stringify([departments, amounts.sort()]);
}
