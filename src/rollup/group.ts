import { sumByRow, type Group } from './amounts';
import type { Project } from './project';

/** What projects come to together. `columns`: how many columns the roll-up has. */
export function groupOf(projects: readonly Project[], columns: number): Group {
  return { projects: projects.length, ...sumByRow(projects.map(({ amounts }) => amounts), columns) };
}
