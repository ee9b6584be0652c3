import { sections } from '../../layout/sections';
import { textOf } from '../../model/field';
import { measureLabel } from '../../model/names';
import { tabNames } from '../../workbook/mark';
import { sideBySideScale, type PlanRow, type SheetPlan } from '../../workbook/plan';
import { cell } from '../cells';
import { areaLine, measureTitle, type Context } from '../context';
import { groupMerges, groupRow } from '../group-row';
import type { Evaluation } from '../../model/evaluation';
import { withPageEnds } from '../page-ends';
import { rowHeight } from '../row-height';
import { headingRows } from './headings';
import { listGroups, type ListGroup } from './order';
import { projectRow } from './project-row';
import { listSheet, type ListSheet } from './sheet';

/** Rows above the first group: title, headings. */
const headingRow = 1;

/** 事務事業一覧 in its published form. */
export function listTab(context: Context): SheetPlan {
  const sheet = listSheet(context);
  const { widths, sideBySide } = sheet;
  const headings = headingRows(sheet, headingRow);
  const head: PlanRow[] = [{ height: 26, cells: [cell(sections.list.name, 'title')] }, ...headings.rows];
  const lastHeadingRow = headingRow + headings.rows.length - 1;
  const groups = listGroups(context).map((group) => groupRows(context, sheet, group));
  const table = [...head, ...groups.flat()];
  const noteColumns = sideBySide?.breaks[0] ?? widths.length;
  const foot = footRows(context.review.evaluation, widths.slice(0, noteColumns));
  const notes = foot.flatMap((row, index) => (row.cells.length > 0 ? [table.length + index] : []));
  return {
    kind: 'list',
    name: tabNames.list,
    columns: widths,
    rows: withPageEnds([...table, ...foot], {
      head: head.length,
      titles: { from: headingRow, to: lastHeadingRow },
      scale: sideBySide ? sideBySideScale / 100 : 1,
      isHeading: ({ cells }) => cells[0]?.role === 'group',
    }),
    merges: [
      ...headings.merges,
      ...groupMerges(table, 0),
      ...notes.map((row) => ({ top: row, left: 0, bottom: row, right: noteColumns - 1 })),
    ],
    freeze: { rows: lastHeadingRow + 1, columns: 0 },
    print: {
      orientation: 'landscape',
      titleRows: { from: headingRow, to: lastHeadingRow },
      ...(sideBySide ? { sideBySide } : {}),
      footer: `${areaLine(context)} ${tabNames.list}`,
    },
    filter: null,
    charts: [],
    validations: [],
  };
}

function groupRows(context: Context, sheet: ListSheet, { measure, name, projects }: ListGroup): PlanRow[] {
  return [
    ...(measure === null
      ? []
      : [
          groupRow(
            measureTitle({ label: measureLabel(measure, context.review.evaluation.layout), name }),
            sheet.widths.length,
          ),
        ]),
    ...projects.map((project) => projectRow(context, sheet, project)),
  ];
}

/** The note ※ and the legend of 基本目標, as the old list has them. */
function footRows({ list }: Evaluation, widths: readonly number[]): PlanRow[] {
  const wholeWidth = widths.reduce((sum, width) => sum + width, 0);
  const note = list?.note ?? null;
  const besideNote = (list?.legend ?? []).filter(
    ({ place }) => place.row !== note?.place.row || place.column !== note.place.column,
  );
  const texts = [...(note ? [textOf(note)] : []), ...besideNote.map(({ text }) => text)];
  if (texts.length === 0) return [];
  return [
    { cells: [] },
    ...texts.map((text) => {
      const cells = [cell(text, 'noteWrapped')];
      return { height: rowHeight(cells, [wholeWidth]), cells };
    }),
  ];
}
