import { measureWordIn } from '../../model/names';
import { tabNames } from '../../workbook/mark';
import type { PlanRow, SheetPlan } from '../../workbook/plan';
import { fullCostNotes } from '../blocks';
import { cell } from '../cells';
import { areaLine, stampLine, type Context } from '../context';
import { coverageLine } from '../coverage-line';
import { columnBreaks } from '../page';
import { rowHeight } from '../row-height';
import { firstRow, leadColumns, workColumns } from './columns';
import { choicesOf, choiceWidth } from './own-columns';
import { emptyRow, projectRow } from './project-row';
import { totalRows } from './total-rows';
import { financeSheet, type FinanceSheet } from './sheet';

/** 施策, 番号 and 事務事業名 stay in sight, and stand on every page. */
const frozenColumns = 3;

/** 財務一覧: a row a project, its amounts pointing at its card. */
export function financeTab(context: Context): SheetPlan {
  const rollup = context.rollup;
  const sheet = financeSheet(rollup, choicesOf(context));
  const headings = headingCells(sheet, measureWordIn(context.review.evaluation.layout));
  const projects = rollup.projects.map((project, index) => projectRow(context, sheet, project, index));
  return {
    kind: 'finance',
    name: tabNames.finance,
    columns: headings.map(({ width }) => width),
    rows: [
      { height: 26, cells: [cell(tabNames.finance, 'title')] },
      { cells: [cell(areaLine(context), 'subtitle')] },
      { cells: [cell(`単位：千円 ／ ${stampLine(context)}`, 'note')] },
      headingRow(headings),
      ...(projects.length === 0 ? [emptyRow(headings.length)] : projects),
      ...totalRows(rollup, sheet),
      ...notes(context).map((note): PlanRow => ({ cells: [cell(note, 'note')] })),
    ],
    merges: [],
    freeze: { rows: firstRow, columns: frozenColumns },
    print: {
      orientation: 'landscape',
      titleRows: { from: firstRow - 1, to: firstRow - 1 },
      columns: sheet.workFrom,
      ...sideBySide(sheet, headings),
      footer: `${areaLine(context)} ${tabNames.finance}`,
    },
    filter: { top: firstRow - 1, left: 0, bottom: sheet.lastRow, right: headings.length - 1 },
    charts: [],
    validations: [],
  };
}

/** Pages side by side where one has no room for all blocks of amounts: number and name stand on each. */
function sideBySide(
  { amountColumns, amountsFrom, choicesFrom, workFrom }: FinanceSheet,
  headings: readonly HeadedColumn[],
) {
  const widths = headings.slice(0, workFrom).map(({ width }) => width);
  const blocks = amountColumns.flatMap(({ block }, index) =>
    amountColumns[index - 1]?.block === block ? [] : [amountsFrom + index],
  );
  const starts = [...blocks, ...headings.slice(choicesFrom, workFrom).map((_, index) => choicesFrom + index)];
  const breaks = columnBreaks(widths, starts, frozenColumns);
  return breaks.length === 0 ? {} : { sideBySide: { breaks, titleColumns: frozenColumns } };
}

interface HeadedColumn {
  readonly heading: string;
  readonly width: number;
}

function headingCells({ amountColumns, amountWidth, choices }: FinanceSheet, measureWord: string): HeadedColumn[] {
  const lead = leadColumns.map((column) => (column.key === 'measure' ? { ...column, heading: measureWord } : column));
  const amounts = amountColumns.map(({ heading }) => ({ heading, width: amountWidth }));
  const own = choices.map(({ label }) => ({ heading: label, width: choiceWidth }));
  return [...lead, ...amounts, ...own, ...workColumns];
}

function headingRow(headings: readonly HeadedColumn[]): PlanRow {
  const cells = headings.map(({ heading }) => cell(heading, 'heading'));
  return {
    height: rowHeight(
      cells,
      headings.map(({ width }) => width),
    ),
    cells,
  };
}

const notes = ({ rollup }: Context) => [
  '・金額は個票のセルを参照する数式です。個票の金額を直すと、この一覧と集計も変わります。',
  ...fullCostNotes(rollup),
  `・${coverageLine(rollup)}`,
  '・右端の「重点事業」から「通し番号」までは、集計と絞り込みに使う列です（印刷されません）。',
];
