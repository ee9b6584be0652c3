import { append } from '../model/grouping';
import type { Group } from './amounts';
import { inOrder, type Attribute } from './attributes';
import { groupOf } from './group';
import type { Project } from './project';

/** The projects of one value, and their sums. */
export interface BreakdownGroup extends Group {
  readonly members: readonly Project[];
}

/** Groups by one attribute's values, in order. */
export type Breakdown = ReadonlyMap<string, BreakdownGroup>;

/**
 * Groups projects by an attribute's values. A project with several values counts under each; one without any, under
 * `''`.
 */
export function breakDown(projects: readonly Project[], attribute: Attribute, columns: number): Breakdown {
  const groups = new Map<string, Project[]>();
  projects.forEach((project) => {
    project.attributes[attribute].forEach((value) => {
      append(groups, value, project);
    });
  });
  return new Map(
    inOrder(attribute, [...groups.keys()]).map((value) => {
      const members = groups.get(value) ?? [];
      return [value, { ...groupOf(members, columns), members }];
    }),
  );
}
