import type { Comparison } from '../../compare/comparison';
import { fiscalYearName } from '../../model/fiscal-year';
import { tabNames } from '../../workbook/mark';
import type { PlanRow, SheetPlan } from '../../workbook/plan';
import { cell } from '../cells';
import type { Context } from '../context';
import { gap, pagedRows, type PagedRows } from '../paged-rows';
import { areaOf } from './area-of';
import { changesTable } from './changes-table';
import { sourceHeading, sourceWidth, widths } from './columns';
import { costsTable } from './costs-table';
import { gridOf, type Grid } from './grid';
import { kpiTable } from './kpi-table';
import { othersTable } from './others-table';
import type { Section } from './section';
import { settledTable } from './settled-table';
import { copiedTable, readingTable } from './texts-table';

/** 前年度比較: this year's values as formulas that point at their cells, last year's as values with their places. */
export function comparisonTab(comparison: Comparison, stamp: string, moved: Context['moved']): SheetPlan {
  const grid = gridOf(widths);
  const sections = [
    changesTable(grid, comparison),
    costsTable(grid, comparison, moved),
    settledTable(grid, comparison, moved),
    othersTable(grid, comparison, moved),
    kpiTable(grid, comparison, moved),
    copiedTable(grid, comparison),
    readingTable(grid, comparison, moved),
  ];
  const paged = pagedRows(headRows(grid, comparison, sections, stamp), 0);
  for (const section of sections) addSection(paged, grid, section);
  return {
    kind: 'comparison',
    name: tabNames.comparison,
    columns: [...widths, sourceWidth],
    rows: paged.rows,
    merges: grid.merges(paged.rows),
    freeze: { rows: 0, columns: 2 },
    print: {
      orientation: 'landscape',
      titleRows: null,
      columns: widths.length,
      footer: `${areaOf(comparison)} ${tabNames.comparison}`,
    },
    filter: null,
    charts: [],
    validations: [],
  };
}

function headRows(grid: Grid, comparison: Comparison, sections: readonly Section[], stamp: string): PlanRow[] {
  const { last, now } = comparison;
  const year = last.year === null ? '' : `（${fiscalYearName(last.year)}）`;
  const counts = sections
    .map(({ title, rows }) => `${title.replace(/（.*$/u, '')} ${String(rows.length)}件`)
    .join('、');
  return [
    { height: 26, cells: [cell(tabNames.comparison, 'title')] },
    { height: 20, cells: [cell(areaOf(comparison), 'subtitle')] },
    { cells: [cell(`${stamp}に「${now.workbook}」と前年度の「${last.workbook}」${year}から作成`, 'note')] },
    {
      cells: [
        cell(
          '今年度の値は個票などのセルを参照する数式、前年度の値は写しです（右端の列が、前年度のブックでの場所）。',
          'note',
        ),
      ],
    },
    grid.line([[cell(counts, 'noteWrapped'), widths.length]]),
  ];
}

function addSection(paged: PagedRows, grid: Grid, { title, headings, rows, total }: Section): void {
  if (rows.length === 0) return;
  paged.add(gap);
  const units = rows.map((row) => (at: number) => [typeof row === 'function' ? row(at) : row]);
  const places = paged.table({
    title: [{ height: 22, cells: [cell(title, 'subtitle')] }],
    heading: grid.line(
      headings.map(([text, span]) => [cell(text, 'heading'), span] as const),
      [cell(sourceHeading, 'heading')],
    ),
    units,
  });
  const [first, last] = [places[0], places.at(-1)];
  if (total && first !== undefined && last !== undefined) paged.add(total(first, last));
}
