import { amountRows } from '../layout/card';
import { groupBy } from '../model/grouping';
import { comparableName } from '../model/names';
import type { Project } from './project';

/**
 * Projects that are shown once more, each with the one that is counted for it: marked （再掲）, or the same in name,
 * departments and amounts under another 施策. A marked one whose original does not stand is counted itself.
 */
export function relistedAmong(projects: readonly Project[]): Map<Project, Project> {
  const relisted = new Map<Project, Project>();
  for (const namesakes of groupBy(projects, ({ name }) => comparableName(name)).values()) {
    const originalsFirst = [...namesakes].sort((a, b) => Number(a.card.relisted) - Number(b.card.relisted));
    const counted: Project[] = [];
    for (const project of originalsFirst) {
      const original = counted.find((other) => project.card.relisted || isSame(project, other));
      if (original && project.name !== '') relisted.set(project, original);
      else counted.push(project);
    }
  }
  return relisted;
}

const isSame = (a: Project, b: Project) => a.card.measure !== b.card.measure && likeness(a) === likeness(b);

const likeness = ({ attributes, amounts }: Project) =>
  JSON.stringify([
    attributes.department.map(comparableName).sort(),
    amountRows.map((row) => amounts[row]),
  ]);
