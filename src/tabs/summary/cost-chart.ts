import type { PlanRow } from '../../workbook/plan';
import { measureWordIn } from '../../model/names';
import type { MeasureRollup } from '../../rollup/measures';
import type { AmountColumn } from '../amount-columns';
import { amountOf } from '../blocks';
import { calculated, cell, relative } from '../cells';
import { measureTitle } from '../context';
import { gap, type PagedRows } from '../paged-rows';
import { headingLine } from './lines';
import { amountsFrom, type ChartPart, type SummarySheet } from './section';

/** The lines of a table that a chart is made of. */
export interface ChartedLines {
  readonly columns: readonly AmountColumn[];
  /** The rows where the lines begin. */
  readonly tops: readonly number[];
  readonly measures: readonly MeasureRollup[];
  /** What the title says is left out; `''` where nothing is. */
  readonly without: string;
}

/**
 * The chart of 事業費 a 施策: over the lines of the table, which begin at the rows `tops`; over lines of its own where
 * other rows stand between these, which would be empty columns of the chart.
 */
export function costChart(
  sheet: SummarySheet,
  paged: PagedRows,
  { columns, tops, measures, without }: ChartedLines,
): ChartPart[] {
  const { labels } = sheet.context.rollup;
  const costs = columns.flatMap((column, index) =>
    column.shows === 'amount' && column.block === 'cost' ? [{ ...column, at: amountsFrom + index }] : [],
  );
  const [first] = tops;
  if (first === undefined || costs.length === 0) return [];
  const word = measureWordIn(sheet.context.review.evaluation.layout);
  const title = `${word}別の${labels.cost ?? ''}（千円${without}）`;
  const adjoining = tops.every((row, index) => row === first + index);
  const places = adjoining
    ? { top: first, columns: costs.map(({ at }) => at) }
    : { top: ownLines(), columns: costs.map((_, index) => amountsFrom + index) };
  const bottom = places.top + measures.length - 1;
  return [
    {
      title,
      type: 'columns',
      categories: { top: places.top, left: 0, bottom, right: 0 },
      series: costs.map(({ heading }, index) => {
        const at = places.columns[index] ?? amountsFrom;
        return {
          name: heading.split('\n').slice(1).join(''),
          values: { top: places.top, left: at, bottom, right: at },
        };
      }),
    },
  ];

  /** Adds the lines, and gives the row of the first. */
  function ownLines(): number {
    const lines = measures.map((measure, index): PlanRow => {
      const row = tops[index] ?? 0;
      const amounts = costs.map(({ index: column, at }) => {
        const source = relative(row, at);
        return calculated(`IF(${source}="","",${source})`, amountOf(measure, 'cost', column) ?? '', 'amount');
      });
      return { cells: [cell(measureTitle(measure), 'name'), cell(null, 'cell'), ...amounts] };
    });
    paged.add(gap, { cells: [cell(`グラフの値：${title}`, 'note')] }, headingLine(sheet, word, '', costs), ...lines);
    return paged.rows.length - lines.length;
  }
}
