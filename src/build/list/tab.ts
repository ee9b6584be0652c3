import { sections } from '../../layout/sections';
import { textOf } from '../../model/field';
import { tabNames } from '../../workbook/mark';
import type { PlanRow, SheetPlan } from '../../workbook/plan';
import { blanks, cell } from '../cells';
import { areaLine, measureTitle } from '../context';
import type { Review } from '../review-result';
import { lineCount, rowHeight } from '../row-height';
import { columns } from './columns';
import { listGroups, type ListGroup } from './order';
import { projectRow } from './project-row';

/** Rows above the first group: title, headings. */
const headingRow = 1;

const width = columns.reduce((sum, column) => sum + column.width, 0);

/** 事務事業一覧 in its published form. */
export function listTab(review: Review): SheetPlan {
  const head: PlanRow[] = [
    { height: 26, cells: [cell(sections.list.name, 'title')] },
    { height: rowHeight(columns.map((column) => [column.heading, column.width])), cells: columns.map(({ heading }) => cell(heading, 'heading')) },
  ];
  const groups = listGroups(review).map(groupRows);
  const table = [...head, ...groups.flat()];
  const foot = footRows(review);
  const headings = table.flatMap((row, index) => (isHeading(row) ? [index] : []));
  const wrapped = foot.flatMap((row, index) => (row.cells.length > 0 ? [table.length + index] : []));
  return {
    kind: 'list',
    name: tabNames.list,
    columns: columns.map((column) => column.width),
    rows: [...table, ...foot],
    merges: [...headings, ...wrapped].map((row) => ({ top: row, left: 0, bottom: row, right: columns.length - 1 })),
    freeze: { rows: headingRow + 1, columns: 0 },
    print: {
      orientation: 'landscape',
      titleRows: { from: headingRow, to: headingRow },
      footer: `${areaLine(review)} ${tabNames.list}`,
    },
    table: null,
    charts: [],
    validations: [],
  };
}

function groupRows({ measure, name, projects }: ListGroup): PlanRow[] {
  const title = measureTitle(measure, name);
  const heading = { height: 20, cells: [cell(title, 'group'), ...blanks(columns.length - 1, 'group')] };
  return [...(measure === null ? [] : [heading]), ...projects.map(projectRow)];
}

const isHeading = ({ cells }: PlanRow) => cells[0]?.role === 'group';

/** The note ※ and the legend of 基本目標, as the old list has them. */
function footRows({ evaluation: { list } }: Review): PlanRow[] {
  const texts = [...(list?.note ? [textOf(list.note)] : []), ...(list?.legend ?? []).map(({ text }) => text)];
  if (texts.length === 0) return [];
  return [{ cells: [] }, ...texts.map((text) => ({ height: 4 + 15 * lineCount(text, width), cells: [cell(text, 'noteWrapped')] }))];
}
