import { measureWordIn } from '../../model/names';
import type { AreaRollup } from '../../rollup/roll-up';
import { evaluatedColumn } from '../../rollup/selected';
import { tabNames } from '../../workbook/mark';
import type { PlanRow, SheetPlan } from '../../workbook/plan';
import { columnHeading, type AmountColumn } from '../amount-columns';
import { fullCostNotes } from '../blocks';
import { cell } from '../cells';
import { areaLine, stampLine, type Context } from '../context';
import { coverageLine } from '../coverage-line';
import { columnBreaks } from '../page';
import { rowHeight } from '../row-height';
import { firstRow, leadColumns, relisted, workColumns } from './columns';
import { choicesOf, choiceWidth } from './own-columns';
import { emptyRow, projectRow } from './project-row';
import { shareCells } from './share-cells';
import { totalRows } from './total-rows';
import { financeSheet, type FinanceSheet } from './sheet';

/** 施策, 番号 and 事務事業名 stay in sight, and stand on every page. */
const frozenColumns = 3;

/** 財務一覧: a row a project, its amounts pointing at its card. */
export function financeTab(context: Context): SheetPlan {
  const rollup = context.rollup;
  const sheet = financeSheet(rollup, choicesOf(context));
  const headings = headingCells(sheet, measureWordIn(context.review.evaluation.layout));
  const totals = totalRows(rollup, sheet);
  const shareCell = shareCells(rollup, sheet, totals.lastAt);
  const projects = rollup.projects.map((project, index) => projectRow(context, sheet, { project, index, shareCell }));
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
      ...totals.rows,
      ...notes(context, sheet).map((note): PlanRow => ({ cells: [cell(note, 'note')] })),
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
  const groupOf = (column: AmountColumn | undefined) => column && ('of' in column ? 'shares' : column.block);
  const blocks = amountColumns.flatMap((column, index) =>
    groupOf(amountColumns[index - 1]) === groupOf(column) ? [] : [amountsFrom + index],
  );
  const starts = [...blocks, ...headings.slice(choicesFrom, workFrom).map((_, index) => choicesFrom + index)];
  const breaks = columnBreaks(widths, starts, frozenColumns);
  return breaks.length === 0 ? {} : { sideBySide: { breaks, titleColumns: frozenColumns } };
}

interface HeadedColumn {
  readonly heading: string;
  readonly width: number;
}

function headingCells({ amountColumns, amountWidths, choices }: FinanceSheet, measureWord: string): HeadedColumn[] {
  const lead = leadColumns.map((column) => (column.key === 'measure' ? { ...column, heading: measureWord } : column));
  const amounts = amountColumns.map(({ heading }, index) => ({ heading, width: amountWidths[index] ?? 0 }));
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

/** What shares and ranks are of. */
function sharesNote(rollup: AreaRollup): string {
  const column = rollup.columns[evaluatedColumn(rollup)];
  const left = [
    ...(rollup.withoutDeposits.projects < rollup.total.projects ? ['預託金'] : []),
    ...(rollup.relisted.size > 0 ? [relisted] : []),
  ].join('と');
  const year = column ? `${columnHeading(column).replace('\n', '')}の` : '';
  return `・構成比と順位は、${left === '' ? '' : `${left}を除く`}${year}${rollup.labels.cost ?? ''}によるものです。`;
}

const notes = ({ rollup }: Context, { amountColumns }: FinanceSheet) => [
  '・金額は個票のセルを参照する数式です。個票の金額を直すと、この一覧と集計も変わります。',
  ...(amountColumns.some(({ shows }) => shows === 'share') ? [sharesNote(rollup)] : []),
  ...fullCostNotes(rollup),
  `・${coverageLine(rollup)}`,
  '・右端の「重点事業」から「通し番号」までは、集計と絞り込みに使う列です（印刷されません）。',
];
