import { measureWordIn } from '../../model/names';
import type { Group } from '../../rollup/amounts';
import { groupOf } from '../../rollup/group';
import { isComplete } from '../../rollup/gaps';
import type { MeasureRollup } from '../../rollup/measures';
import { evaluatedColumn } from '../../rollup/selected';
import type { PlanCell, PlanRow } from '../../workbook/plan';
import { amountColumns, columnHeading, type AmountColumn } from '../amount-columns';
import { amountOf, builtInBlocks, gapOf } from '../blocks';
import { calculated, cell, relative } from '../cells';
import { measureTitle } from '../context';
import { none, yes } from '../finance/columns';
import type { Condition } from '../finance/sum-cell';
import { gap, type PagedRows } from '../paged-rows';
import { headingLine, summedLines } from './lines';
import { amountsFrom, type SummarySheet } from './section';
import { onceComplete, rankFormula, shareFormula, shareOf } from '../shares';
import type { ChartedLines } from './cost-chart';

/** What stands right of the amounts: share and rank. */
const furtherColumns = 2;

/** The table's columns of amounts: 事業費 by year, its change and rate; none where the form has no 事業費 to show. */
export const costColumns = (sheet: SummarySheet): AmountColumn[] =>
  builtInBlocks(sheet.context.rollup).includes('cost')
    ? amountColumns(sheet.context.rollup, { blocks: ['cost'], changes: ['cost'], rates: ['cost'] }, amountsFrom)
    : [];

/** How many columns the table has. */
export const tableWidth = (columns: readonly AmountColumn[]): number => amountsFrom + columns.length + furtherColumns;

/**
 * 事業費 a 施策 without deposits, with each one's share of the total and its rank in the evaluated year; below, the total with
 * deposits. Gives the lines for a chart.
 */
export function costShares(sheet: SummarySheet, paged: PagedRows, columns: readonly AmountColumn[]): ChartedLines {
  const { rollup, review } = sheet.context;
  const hasDeposits = rollup.withoutDeposits.projects < rollup.total.projects;
  const others: readonly Condition[] = hasDeposits ? [['deposit', none]] : [];
  const measures = hasDeposits
    ? rollup.measures.map((one) => withoutDeposits(one, rollup.columns.length))
    : rollup.measures;
  const evaluated = evaluatedColumn(rollup);
  const at = amountsFrom + columns.findIndex((column) => column.shows === 'amount' && column.index === evaluated);

  const heights = measures.map((one) => measureLines(one, 0).length);

  const linesAt = (top: number): PlanRow[] => {
    const tops = topsFrom(top, heights);
    const totalAt = tops.at(-1) ?? top;
    const places = { at, evaluated, totalAt, range: `${fixedCell(top, at)}:${fixedCell(totalAt - 1, at)}` };
    const rows = measures.flatMap((one, index) => {
      const row = tops[index] ?? top;
      return withCells(measureLines(one, row), [
        shareCell(rollup.withoutDeposits, one, row, places),
        rankCell(measures, one, row, places),
      ]);
    });
    const total = summedLines(
      sheet,
      { row: totalAt, label: cell(hasDeposits ? '預託金を除く計' : '計', 'totalLabel'), look: 'total' },
      { group: rollup.withoutDeposits, projects: rollup.projects, alternatives: [[['counted', yes], ...others]] },
      columns,
    );
    const ofTotal = shareCell(rollup.withoutDeposits, rollup.withoutDeposits, totalAt, places, 'totalPercent');
    rows.push(...withCells(total, [ofTotal, cell(null, 'totalLabel')]));
    if (hasDeposits)
      rows.push(
        ...summedLines(
          sheet,
          { row: top + rows.length, label: cell('計（預託金を含む）', 'name'), look: 'plain' },
          { group: rollup.total, projects: rollup.projects, alternatives: [[['counted', yes]]] },
          columns,
        ),
      );
    return rows;
  };

  function measureLines(one: MeasureRollup, row: number): PlanRow[] {
    return summedLines(
      sheet,
      { row, label: cell(measureTitle(one), 'name'), look: 'plain' },
      { group: one, projects: one.members, alternatives: [[['measure', one.label], ...others]] },
      columns,
    );
  }

  const word = measureWordIn(review.evaluation.layout);
  const year = rollup.columns[evaluated];
  const heading = headingLine(sheet, word, '事業数', [
    ...columns,
    { heading: `構成比${year ? `\n${columnHeading(year)}` : ''}` },
    { heading: '順位' },
  ]);
  const title = `${word}別の${rollup.labels.cost ?? ''}${hasDeposits ? '（預託金を除く）' : ''}`;
  const [top = 0] = paged.table({
    title: [gap, { height: 22, cells: [cell(title, 'subtitle')] }],
    heading,
    units: [linesAt],
  });
  return { columns, tops: topsFrom(top, heights).slice(0, -1), measures, without: hasDeposits ? '、預託金を除く' : '' };
}

/** The rows where lines of so many rows each begin, and the row below them all. */
function topsFrom(top: number, heights: readonly number[]): number[] {
  const tops = [top];
  for (const height of heights) tops.push((tops.at(-1) ?? top) + height);
  return tops;
}

function withoutDeposits(measure: MeasureRollup, columns: number): MeasureRollup {
  const members = measure.members.filter(({ deposit }) => !deposit);
  return { ...measure, ...groupOf(members, columns), members };
}

/** Adds cells to a line; the row below it, of what it lacks, has none there. */
const withCells = ([line, ...below]: readonly PlanRow[], cells: readonly PlanCell[]): PlanRow[] =>
  line ? [{ ...line, cells: [...line.cells, ...cells] }, ...below] : [];

interface Places {
  /** The column of the evaluated year, on the sheet and among the roll-up's. */
  readonly at: number;
  readonly evaluated: number;
  readonly totalAt: number;
  /** The column over all 施策. */
  readonly range: string;
}

/** A part of the total; it waits until the total lacks nothing. */
function shareCell(
  total: Group,
  group: Group,
  row: number,
  { at, evaluated, totalAt }: Places,
  role: 'percent' | 'totalPercent' = 'percent',
): PlanCell {
  const [own, all] = [relative(row, at), relative(totalAt, at)];
  const lacking = isComplete(gapOf(total, 'cost', evaluated)) ? null : relative(totalAt + 1, at);
  const share = shareOf(amountOf(group, 'cost', evaluated), amountOf(total, 'cost', evaluated));
  return calculated(onceComplete(shareFormula(own, all), lacking), lacking === null ? share : '', role);
}

/** Its place among the 施策, the largest first; equal amounts have one place. */
function rankCell(measures: readonly MeasureRollup[], one: MeasureRollup, row: number, places: Places): PlanCell {
  const { at, evaluated, range, totalAt } = places;
  const own = relative(row, at);
  const amount = amountOf(one, 'cost', evaluated);
  const isWhole = measures.every((measure) => isComplete(gapOf(measure, 'cost', evaluated)));
  const formula = onceComplete(rankFormula(own, range), isWhole ? null : relative(totalAt + 1, at));
  if (!isWhole) return calculated(formula, '', 'cellCentered');
  const larger = measures.filter((other) => (amountOf(other, 'cost', evaluated) ?? -Infinity) > (amount ?? Infinity));
  return calculated(formula, amount === null ? '' : larger.length + 1, 'cellCentered');
}

const fixedCell = (row: number, column: number): string => relative(row, column).replace(/(\d+)$/, '$$$1');
