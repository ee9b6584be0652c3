import { sumByRow, sumLists, type Group } from './amounts';
import { sumGaps } from './gaps';
import { noOwnAmounts, type OwnAmounts } from './own-figures';
import type { Summed } from './project';

/** The sums of projects. `columns`: how many columns the roll-up has. */
export function groupOf(projects: readonly Summed[], columns: number): Group {
  return {
    projects: projects.length,
    own: sumOwn(projects),
    gaps: sumGaps(
      projects.map(({ gaps }) => gaps),
      columns,
    ),
    ...sumByRow(
      projects.map(({ amounts }) => amounts),
      columns,
    ),
  };
}

function sumOwn(projects: readonly Summed[]): OwnAmounts {
  const items = [...(projects[0]?.own.keys() ?? [])];
  if (items.length === 0) return noOwnAmounts;
  return new Map(items.map((item) => [item, sumLists(projects.flatMap(({ own }) => [own.get(item) ?? []]))]));
}
