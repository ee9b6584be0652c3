import type { Comparison, ProjectAmount } from '../../compare/comparison';
import { yearColumnName } from '../../model/fiscal-year';
import { toYen } from '../../model/rounding';
import { figureIn } from '../../model/year-figure';
import type { PlanRow } from '../../workbook/plan';
import { calculated, cell, relative } from '../cells';
import type { Context } from '../context';
import { projectNumber } from './changes-table';
import type { Grid } from './grid';
import { liveFigure, liveText, pastFigure } from './live';
import { settledCosts } from './project-costs';
import type { Section } from './section';
import { sourceCell } from './source';

/** 決算と前年度の予算: what was spent of each project's budget, and what was left. */
export function settledTable(grid: Grid, comparison: Comparison, moved: Context['moved']): Section {
  return {
    title: '決算と前年度の予算（単位：千円）',
    headings: [
      ['番号', 1],
      ['事業名', 1],
      ['年度', 2],
      ['予算', 1],
      ['決算', 1],
      ['不用額', 1],
      ['執行率', 1],
      ['', 3],
    ],
    rows: settledCosts(comparison).map((one) => (at: number) => row(grid, one, at, moved)),
  };
}

const budgetAt = 4;

function row(grid: Grid, { pair, columns, last, now }: ProjectAmount, at: number, moved: Context['moved']): PlanRow {
  const [budget, spent] = [figureIn(last), figureIn(now)];
  const [before, after] = [relative(at, budgetAt), relative(at, budgetAt + 1)];
  const isBoth = budget !== null && spent !== null;
  return grid.line(
    [
      [cell(projectNumber(pair.now), 'cellCentered'), 1],
      [liveText(pair.now.name, moved, 'name'), 1],
      [cell(yearColumnName(columns), 'mark'), 2],
      [pastFigure(last), 1],
      [liveFigure(now, moved), 1],
      [
        calculated(
          `IF(COUNT(${before},${after})=2,${before}-${after},"")`,
          isBoth ? toYen(budget - spent) : '',
          'change',
        ),
        1,
      ],
      [
        calculated(
          `IF(COUNT(${before},${after})=2,IF(${before}=0,"",${after}/${before}),"")`,
          isBoth && budget !== 0 ? spent / budget : '',
          'percent',
        ),
        1,
      ],
      [cell(null, 'cell'), 3],
    ],
    [sourceCell(last)],
  );
}
