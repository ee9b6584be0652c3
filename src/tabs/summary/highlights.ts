import type { Layout } from '../../layout/layout';
import { meaningsOf } from '../../model/direction';
import { projectName } from '../../model/names';
import { groupOf } from '../../rollup/group';
import type { Project } from '../../rollup/project';
import type { AreaRollup } from '../../rollup/roll-up';
import type { PlanRow } from '../../workbook/plan';
import { builtInBlocks } from '../blocks';
import { cell, linked } from '../cells';
import { keyText } from '../finance/columns';
import { gap, type PagedRows, type Unit } from '../paged-rows';
import { headingLine, summedLines } from './lines';
import type { SectionMaker, SummarySheet } from './section';

/** How many of the largest changes are shown. */
const shown = 5;

/** 3: the projects that stood out when the tab was made. They stay the same when cards change. */
export const highlightsSection: SectionMaker = (sheet, paged) => {
  const { rollup, review } = sheet.context;
  const ending = endingDirections(review.evaluation.layout);
  const title: PlanRow = { height: 22, cells: [cell('3 増減額の大きい事業（作成時点）', 'subtitle')] };
  const showsCost = builtInBlocks(rollup).includes('cost');
  if (showsCost)
    projectTable(
      sheet,
      paged,
      [gap, title],
      `${rollup.labels.cost ?? ''}の増減が大きい事業`,
      largestChanges(rollup, review.settings.swingFloor),
    );
  projectTable(
    sheet,
    paged,
    showsCost ? [] : [gap, title],
    `${ending.join('・')}となる事業`,
    endingProjects(rollup, ending),
  );
  return {};
};

function projectTable(
  sheet: SummarySheet,
  paged: PagedRows,
  title: readonly PlanRow[],
  name: string,
  projects: readonly Project[],
): void {
  const { rollup, moved } = sheet.context;
  const columns = (sheet.tables[0] ?? []).filter(({ block }) => block === 'cost');
  if (projects.length === 0) {
    paged.add(...title, { cells: [cell(`・${name}：該当なし`, 'note')] });
    return;
  }
  const units = projects.map(
    (project): Unit =>
      (row) =>
        summedLines(
          sheet,
          {
            row,
            label: linked(projectName(project.card), 'nameLink', moved(project.card.name.place)),
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
  );
  paged.table({ title, heading: headingLine(sheet, name, '方針', columns), units });
}

/** The largest changes. `floor` is in 千円: projects with both years below it are passed over. */
function largestChanges({ projects, relisted, compared }: AreaRollup, floor: number): Project[] {
  if (!compared) return [];
  const changes = projects.flatMap((project) => {
    const { cost } = project.amounts;
    const before = cost[compared.from] ?? null;
    const after = cost[compared.to] ?? null;
    if (before === null || after === null || relisted.has(project)) return [];
    const change = Math.max(before, after) < floor ? 0 : Math.abs(after - before);
    return change > 0 ? { project, change } : [];
  });
  return changes
    .sort((a, b) => b.change - a.change)
    .slice(0, shown)
    .map(({ project }) => project);
}

const endingDirections = (layout: Layout): readonly string[] =>
  [...meaningsOf(layout)].flatMap(([direction, meaning]) => (meaning === '終了' ? [direction] : []));

const endingProjects = ({ projects, relisted }: AreaRollup, ending: readonly string[]): Project[] =>
  projects.filter(
    (project) => !relisted.has(project) && project.attributes.direction.some((one) => ending.includes(one)),
  );
