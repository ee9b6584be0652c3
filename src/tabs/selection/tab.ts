import { selectionName, selectionText } from '../../model/selection';
import { conditionLabel, type StandingSelection } from '../../model/selection-sheet';
import { evaluatedColumn, selectedProjects } from '../../rollup/selected';
import type { PlanRow, SheetPlan } from '../../workbook/plan';
import { columnHeading } from '../amount-columns';
import { blanks, cell } from '../cells';
import { areaLine, stampLine, type Context } from '../context';
import { rowHeight } from '../row-height';
import { carryNotes } from './carried';
import { frozenColumns } from './columns';
import { leftRows } from './left-rows';
import { projectRow } from './project-row';
import { selectionSheet, type SelectionSheet } from './sheet';
import { totalRows } from './total-rows';

/** Rows above the first project. */
const firstRow = 5;

/** An additional list (追加の一覧): the projects that meet its condition, their names and amounts pointing at the cards. */
export function selectionTab(context: Context, standing: StandingSelection): SheetPlan {
  const { name, condition, selection, notes } = standing;
  const sheet = selectionSheet(context);
  const selected = selection ? selectedProjects(context.rollup, selection) : [];
  const projects = selected.map(({ project }) => project);
  const carried = carryNotes(projects, notes);
  const listed = selected.map((one, index) =>
    projectRow(context, sheet, one, {
      row: firstRow + index,
      order: index + 1,
      note: carried.of.get(one.project) ?? '',
    }),
  );
  const bottom = firstRow + listed.length - 1;
  const totals = totalRows(sheet, { top: firstRow, bottom, projects }, context.rollup.columns.length);
  const title = `事業一覧（${selection ? selectionName(selection) : '条件不明'}）`;
  return {
    kind: 'selection',
    name,
    columns: sheet.widths,
    rows: [
      { height: 26, cells: [cell(title, 'title')] },
      { height: 20, cells: [cell(areaLine(context), 'subtitle')] },
      { cells: [cell(`単位：千円 ／ ${stampLine(context)}`, 'note')] },
      { cells: [cell(conditionLabel, 'label'), cell(selection ? selectionText(selection) : condition, 'text')] },
      headingRow(sheet),
      ...(listed.length > 0 ? [...listed, ...totals] : [emptyRow(sheet, selection !== null)]),
      ...notesBelow(context, standing).map((note): PlanRow => ({ cells: [cell(note, 'note')] })),
      ...leftRows(sheet, carried.left),
    ],
    merges: [],
    freeze: { rows: firstRow, columns: frozenColumns },
    print: {
      orientation: 'landscape',
      titleRows: { from: firstRow - 1, to: firstRow - 1 },
      columns: sheet.depositAt,
      ...(sheet.sideBySide ? { sideBySide: sheet.sideBySide } : {}),
      footer: `${areaLine(context)} ${title}`,
    },
    filter: listed.length === 0 ? null : { top: firstRow - 1, left: 0, bottom, right: sheet.depositAt },
    charts: [],
    validations: [],
  };
}

function headingRow({ headings, widths }: SelectionSheet): PlanRow {
  const cells = headings.map((heading) => cell(heading, 'heading'));
  return { height: rowHeight(cells, widths), cells };
}

/** What stands where no project meets the condition, or where nobody can tell. */
const emptyRow = ({ headings }: SelectionSheet, isKnown: boolean): PlanRow => ({
  cells: [
    cell(
      isKnown ? '条件に合う事業はありません。' : '条件を読み取れません。シートを削除して、追加し直してください。',
      'cell',
    ),
    ...blanks(headings.length - 1, 'cell'),
  ],
});

function notesBelow({ rollup }: Context, { selection }: StandingSelection): string[] {
  const column = rollup.columns[evaluatedColumn(rollup)];
  return [
    '・事務事業名と金額は個票のセルを参照する数式です。どの事業が載るかと並び順は、作成したときのものです。',
    '・備考に書いたものは、作成し直しても事業とともに残ります。再掲の事業は1回だけ載せています。',
    ...(selection?.kind === 'top' && column
      ? [
          `・${columnHeading(column).replace('\n', '')}の${rollup.labels.cost ?? ''}の大きい順です。同額の事業は同じ順位です。`,
        ]
      : []),
  ];
}
