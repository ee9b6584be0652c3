import { sumByRow, type Group } from './amounts';
import type { Summed } from './project';

/** What projects come to together. `columns`: how many columns the roll-up has. */
export function groupOf(projects: readonly Summed[], columns: number): Group {
  return {
    projects: projects.length,
    ...sumByRow(
      projects.map(({ amounts }) => amounts),
      columns,
    ),
  };
}
