import { endingDirections } from '../../layout/vocabulary';
import { projectName } from '../../model/names';
import { groupOf } from '../../rollup/group';
import type { Project } from '../../rollup/project';
import type { AreaRollup } from '../../rollup/roll-up';
import type { PlanRow } from '../../workbook/plan';
import { cell, linked } from '../cells';
import { keyText } from '../finance/columns';
import { headingLine, summedLine } from './lines';
import type { SectionMaker, SummarySheet } from './section';

/** How many of the largest changes are shown. */
const shown = 5;

/** 3: what stood out when the tab was made. Which projects these are does not follow the cards. */
export const highlightsSection: SectionMaker = (sheet, top) => {
  const rollup = sheet.context.rollup;
  const rows: PlanRow[] = [{ height: 22, cells: [cell('3 目立つ事業（作成時点）', 'subtitle')] }];
  const tables = [
    ['事業費の増減が大きい事業', largestChanges(rollup)],
    [`${endingDirections.join('・')}となる事業`, endingProjects(rollup)],
  ] as const;
  for (const [title, projects] of tables) rows.push(...projectTable(sheet, top + rows.length, title, projects));
  return { rows };
};

function projectTable(sheet: SummarySheet, top: number, title: string, projects: readonly Project[]): PlanRow[] {
  const rollup = sheet.context.rollup;
  const columns = sheet.columns.filter(({ block }) => block === 'cost');
  if (projects.length === 0) return [{ cells: [cell(`・${title}：該当なし`, 'note')] }];
  return [
    headingLine(sheet, title, '方針', columns),
    ...projects.map((project, index) =>
      summedLine(
        sheet,
        {
          row: top + 1 + index,
          label: linked(projectName(project.card), 'nameLink', sheet.context.moved(project.card.name.place)),
          second: cell(keyText(project, 'direction'), 'mark'),
          look: 'plain',
        },
        {
          group: groupOf([project], rollup.columns.length),
          projects: [project],
          alternatives: [[['order', rollup.projects.indexOf(project) + 1]]],
        },
        columns,
      ),
    ),
  ];
}

function largestChanges({ projects, relisted, compared }: AreaRollup): Project[] {
  if (!compared) return [];
  const changes = projects.flatMap((project) => {
    const { cost } = project.amounts;
    const before = cost[compared.from] ?? null;
    const after = cost[compared.to] ?? null;
    const change = before === null || after === null || relisted.has(project) ? 0 : Math.abs(after - before);
    return change > 0 ? { project, change } : [];
  });
  return changes
    .sort((a, b) => b.change - a.change)
    .slice(0, shown)
    .map(({ project }) => project);
}

const endingProjects = ({ projects, relisted }: AreaRollup): Project[] =>
  projects.filter(
    (project) => !relisted.has(project) && project.attributes.direction.some((one) => endingDirections.includes(one)),
  );
