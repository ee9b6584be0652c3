import { groupBy } from '../../model/grouping';
import { comparableName, groupLabel } from '../../model/names';
import type { SelectionNote } from '../../model/selection-sheet';
import type { Project } from '../../rollup/project';

/** What staff wrote beside the projects of an additional list, as it is carried over to the next. */
export interface CarriedNotes {
  readonly of: ReadonlyMap<Project, string>;
  /** Notes beside projects that stand on the list no more. */
  readonly left: readonly SelectionNote[];
}

/** Carries notes over to the project of the same name; to that of the same 施策 first, where several have the name. */
export function carryNotes(projects: readonly Project[], notes: readonly SelectionNote[]): CarriedNotes {
  const named = groupBy(projects, ({ name }) => comparableName(name));
  const of = new Map<Project, string>();
  const left = notes.filter(({ measure, name, note }) => {
    const free = (named.get(comparableName(name)) ?? []).filter((project) => !of.has(project));
    const project = free.find(({ card }) => groupLabel(card) === measure) ?? free[0];
    if (project) of.set(project, note);
    return !project;
  });
  return { of, left };
}
