import { amountRows } from '../layout/card';
import { groupBy } from '../model/grouping';
import { comparableName } from '../model/names';
import type { Summed } from './project';

/** What tells whether a project is shown once more. */
export type Listed = Pick<Summed, 'card' | 'name' | 'amounts' | 'attributes'>;

/**
 * Projects that are shown once more, each with the one that is counted for it: marked （再掲）, or the same in name,
 * departments and amounts under another 施策. A marked one without an original is counted itself.
 */
export function relistedAmong<P extends Listed>(projects: readonly P[]): Map<P, P> {
  const relisted = new Map<P, P>();
  groupBy(projects, (project) => comparableName(project.name)).forEach((namesakes, name) => {
    if (namesakes.length === 1 || name === '') return;
    const originalsFirst = [...namesakes].sort((a, b) => Number(a.card.relisted) - Number(b.card.relisted));
    const counted: { readonly project: P; readonly facts: string }[] = [];
    for (const project of originalsFirst) {
      const facts = factsOf(project);
      const original = counted.find(
        (other) =>
          project.card.relisted || (facts === other.facts && project.card.measure !== other.project.card.measure),
      );
      if (original) relisted.set(project, original.project);
      else counted.push({ project, facts });
    }
  });
  return relisted;
}

const factsOf = ({ attributes, amounts }: Listed): string =>
  JSON.stringify([attributes.department.map(comparableName).sort(), amountRows.map((row) => amounts[row])]);
