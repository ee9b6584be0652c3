import type { Group } from './amounts';
import { inOrder, type Attribute } from './attributes';
import { groupOf } from './group';
import type { Project } from './project';

/** Groups by one attribute's values, in order. */
export type Breakdown = ReadonlyMap<string, Group>;

/** A project with several values counts under each; one without any, under `''`. */
export function breakDown(projects: readonly Project[], attribute: Attribute, columns: number): Breakdown {
  const groups = new Map<string, Project[]>();
  for (const project of projects) {
    for (const value of project.attributes[attribute]) {
      const group = groups.get(value);
      if (group) group.push(project);
      else groups.set(value, [project]);
    }
  }
  return new Map(
    inOrder(attribute, [...groups.keys()]).map((value) => [value, groupOf(groups.get(value) ?? [], columns)]),
  );
}
