import type { Comparison } from '../../compare/comparison';
import type { AmountRow } from '../../layout/card';
import { textOf } from '../../model/field';
import { plainName } from '../../model/names';
import { toShownRate, toYen } from '../../model/rounding';
import type { PlanCell, PlanRow } from '../../workbook/plan';
import { blanks, calculated, cell, relative } from '../cells';
import type { Context } from '../context';
import { projectNumber } from './changes-table';
import type { Grid } from './grid';
import { liveFigure, liveText, pastFigure, valueOf } from './live';
import { amountIn, projectCosts, type ProjectCosts } from './project-costs';
import type { Section } from './section';
import { sourceCell } from './source';
import { differenceCell, rateCell, sumCell } from './derived';

/** The columns of 事業費, counted from 0: last year's, this year's, the difference and its rate; then those of 人件費. */
const [costAt, labourAt] = [2, 6];

/** 予算と前年度の見込み: 事業費 and 人件費 of every project, its 次年度方針 of both years, and the totals. */
export function costsTable(grid: Grid, comparison: Comparison, moved: Context['moved']): Section {
  const projects = projectCosts(comparison);
  const labels = comparison.now.layout.forms.card;
  const [last, now] = kindsOf(projects);
  const three = (item: string): Section['headings'] => [
    [`${item}\n${last}`, 1],
    [`${item}\n${now}`, 1],
    ['増減', 1],
  ];
  return {
    title: `${now}と${last}（単位：千円）`,
    headings: [
      ...([
        ['番号', 1],
        ['事業名', 1],
      ] as const),
      ...three(labels.cost.label),
      ['増減率', 1],
      ...three(labels.labour.label),
      ['前年度の方針', 1],
      ['今年度の方針', 1],
    ],
    rows: projects.map((project) => (at: number) => row(grid, project, at, moved)),
    total: (first, bottom) => totalRow(grid, projects, first, bottom),
  };
}

function kindsOf(projects: readonly ProjectCosts[]): readonly [string, string] {
  const both = projects.find(({ lastColumn, nowColumn }) => lastColumn !== null && nowColumn !== null);
  const kind = (of: ProjectCosts['nowColumn'] | undefined, usual: string) => of?.heading.value?.kind || usual;
  return [`前年度の${kind(both?.lastColumn, '見込み')}`, `今年度の${kind(both?.nowColumn, '予算')}`];
}

function row(grid: Grid, project: ProjectCosts, at: number, moved: Context['moved']): PlanRow {
  const { card, last, now, lastColumn } = project;
  const cells: PlanCell[] = [
    cell(projectNumber(card), 'cellCentered'),
    now ? liveText(now.name, moved, 'name') : cell(plainName(card.name), 'name'),
    ...amounts(project, 'cost', at, moved),
    rateCell(at, costAt, ...figures(project, 'cost')),
    ...amounts(project, 'labour', at, moved),
    cell(last ? textOf(last.direction) : null, 'mark'),
    now ? liveText(now.direction, moved, 'mark') : cell(null, 'mark'),
  ];
  return grid.line(
    cells.map((one) => [one, 1] as const),
    [sourceCell(amountIn(lastColumn, 'cost') ?? last?.name)],
  );
}

function amounts(project: ProjectCosts, item: AmountRow, at: number, moved: Context['moved']): PlanCell[] {
  const from = item === 'cost' ? costAt : labourAt;
  return [
    pastFigure(amountIn(project.lastColumn, item)),
    liveFigure(amountIn(project.nowColumn, item), moved),
    differenceCell(at, from, ...figures(project, item)),
  ];
}

const figures = ({ lastColumn, nowColumn }: ProjectCosts, item: AmountRow): readonly [number | null, number | null] => [
  valueOf(amountIn(lastColumn, item)?.value ?? null),
  valueOf(amountIn(nowColumn, item)?.value ?? null),
];

/** The sums; how they differ waits until no project lacks its amount: last year's stand, this year's come. */
function totalRow(grid: Grid, projects: readonly ProjectCosts[], first: number, last: number): PlanRow {
  const at = (column: number): string => relative(last + 1, column);
  const shown = projects.filter(({ now }) => now !== null).length;
  const of = (item: AmountRow, from: number) => {
    const before = projects.map((one) => figures(one, item)[0]);
    const after = projects.map((one) => figures(one, item)[1]);
    const lacksBefore = projects.some((one, index) => one.last !== null && before[index] === null);
    const lacksAfter = projects.some((one, index) => one.now !== null && after[index] === null);
    const filled = `COUNT(${relative(first, from + 1)}:${relative(last, from + 1)})=${String(shown)}`;
    const sums = [sumCell(before, from, first, last), sumCell(after, from + 1, first, last)] as const;
    const [was, is] = [Number(sums[0].value), Number(sums[1].value)];
    const whenWhole = (formula: string, value: PlanCell['value'], role: 'totalChange' | 'totalRate'): PlanCell =>
      lacksBefore || shown === 0
        ? cell(null, role)
        : calculated(`IF(${filled},${formula},"")`, lacksAfter ? '' : value, role);
    return {
      sums: [...sums, whenWhole(`${at(from + 1)}-${at(from)}`, toYen(is - was), 'totalChange')],
      rate: whenWhole(
        `IF(${at(from)}=0,"",ROUND(${at(from + 1)}/${at(from)}-1,3))`,
        was === 0 ? '' : toShownRate(is / was - 1),
        'totalRate',
      ),
    };
  };
  const [cost, labour] = [of('cost', costAt), of('labour', labourAt)];
  const cells = [cell('計', 'totalLabel'), cell(null, 'totalLabel'), ...cost.sums, cost.rate, ...labour.sums];
  return grid.line([...cells, ...blanks(2, 'totalLabel')].map((one) => [one, 1] as const));
}
