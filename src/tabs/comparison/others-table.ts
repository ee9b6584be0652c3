import { differs } from '../../compare/amounts';
import type { Comparison } from '../../compare/comparison';
import { yearColumnName } from '../../model/fiscal-year';
import { cell } from '../cells';
import type { Context } from '../context';
import { valueOf } from './live';
import { projectNumber } from './changes-table';
import { differenceCell } from './derived';
import type { Grid } from './grid';
import { liveFigure, liveText, pastFigure } from './live';
import type { Section } from './section';
import { sourceCell } from './source';

/** ほかの項目: amounts and numbers besides 事業費 and 人件費 that differ from last year's. */
export function othersTable(grid: Grid, { amounts }: Comparison, moved: Context['moved']): Section {
  const others = amounts.filter((one) => one.row !== 'cost' && one.row !== 'labour' && differs(one));
  return {
    title: 'ほかの項目で、前年度と違うもの',
    headings: [
      ['番号', 1],
      ['事業名', 1],
      ['項目', 3],
      ['前年度', 1],
      ['今年度', 1],
      ['増減', 1],
      ['年度', 3],
    ],
    rows: others.map(({ pair, item, columns, last, now }) => (at: number) => {
      const role = typeof (now.value ?? last.value) === 'number' ? 'fraction' : 'amount';
      return grid.line(
        [
          [cell(projectNumber(pair.now), 'cellCentered'), 1],
          [liveText(pair.now.name, moved, 'name'), 1],
          [cell(item, 'name'), 3],
          [pastFigure(last, role), 1],
          [liveFigure(now, moved, role), 1],
          [differenceCell(at, 5, valueOf(last.value), valueOf(now.value)), 1],
          [cell(yearColumnName(columns), 'mark'), 3],
        ],
        [sourceCell(last)],
      );
    }),
  };
}
