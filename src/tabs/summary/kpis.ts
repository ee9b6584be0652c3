import type { KpiFigure } from '../../layout/kinds';
import { textOf, type Field } from '../../model/field';
import { fiscalYearName } from '../../model/fiscal-year';
import { kpiStatusNames, type KpiStatus, type KpiYearJudgement } from '../../model/kpi-status';
import { kpiYears, type KpiRollup, type KpiSummary } from '../../rollup/kpis';
import type { PlanCell, PlanRow } from '../../workbook/plan';
import type { Role } from '../../workbook/roles';
import { blanks, cell, linked } from '../cells';
import type { Context } from '../context';
import { rowHeight } from '../row-height';
import { countWidth, labelWidth, type SectionMaker } from './section';

/** Columns of a year, and those of the final target. */
const yearHeadings = ['目標', '実績', '達成率', '判定'] as const;
const finalHeadings = ['最終目標', '最終目標に\n対する率', '目指す\n向き'] as const;
const firstYear = 2;

/** 2: a line a KPI, each year beside the other. */
export const kpiSection: SectionMaker = ({ context, width }, top) => {
  const { kpis, kpiSummary } = context.rollup;
  const years = kpiYears(kpis);
  const headings = [
    ...years.flatMap((year) => yearHeadings.map((heading) => `${fiscalYearName(year)}\n${heading}`)),
    ...finalHeadings,
  ];
  const first = top + 2;
  return {
    rows: [
      { height: 22, cells: [cell('2 重要業績評価指標（KPI）の達成状況', 'subtitle')] },
      headingRow(headings, width),
      ...kpis.map((kpi) => kpiLine(context, kpi, years, width)),
      ...notes(kpis, kpiSummary).map((note): PlanRow => ({ cells: [cell(note, 'note')] })),
    ],
    charts:
      kpis.length === 0
        ? []
        : [
            {
              title: '指標の達成率（実績÷目標）',
              type: 'bars',
              categories: { top: first, left: 0, bottom: first + kpis.length - 1, right: 0 },
              series: years.map((year, index) => {
                const column = firstYear + index * yearHeadings.length + yearHeadings.indexOf('達成率');
                return {
                  name: fiscalYearName(year),
                  values: { top: first, left: column, bottom: first + kpis.length - 1, right: column },
                };
              }),
            },
          ],
  };
};

function headingRow(headings: readonly string[], width: number): PlanRow {
  const cells = [
    cell('指標', 'headingLeft'),
    cell('単位', 'heading'),
    ...headings.map((heading) => cell(heading, 'heading')),
  ];
  return { height: heightOf(cells, width), cells };
}

function kpiLine(
  { moved }: Context,
  { kpi, years, final, better }: KpiRollup,
  all: readonly number[],
  width: number,
): PlanRow {
  const name = `${kpi.number.value === null ? '' : `${String(kpi.number.value)} `}${textOf(kpi.name)}`;
  const cells = [
    linked(name, 'nameLink', moved(kpi.name.place)),
    cell(textOf(kpi.unit), 'mark'),
    ...all.flatMap((year) => yearCells(years.find((one) => one.year === year))),
    figureCell(kpi.final, final.target),
    cell(final.ratio, 'percent'),
    cell(better === 'higher' ? '増加' : '減少', 'cellCentered'),
  ];
  return { height: heightOf(cells, width), cells };
}

const heightOf = (cells: readonly PlanCell[], width: number) =>
  rowHeight(
    cells,
    cells.map((_, column) => [labelWidth, countWidth][column] ?? width),
  );

function yearCells(judged: KpiYearJudgement | undefined): PlanCell[] {
  if (!judged) return blanks(yearHeadings.length, 'cell');
  const { source, target, actual, ratio } = judged;
  return [
    figureCell(source.target, target),
    figureCell(source.actual, actual),
    cell(ratio, 'percent'),
    statusCell(judged),
  ];
}

/** A number as one; a dash and words as they stand. */
function figureCell(field: Field<KpiFigure>, number: number | null): PlanCell {
  if (number === null) return cell(textOf(field), 'mark');
  return cell(number, Number.isInteger(number) ? 'number' : 'decimal');
}

const looks = {
  achieved: 'good',
  near: 'notice',
  missed: 'error',
  unpublished: 'mark',
  notDue: 'mark',
} as const satisfies Record<KpiStatus, Role>;

/** An actual of another year is judged, and never shown as plain 達成. */
function statusCell({ status, actualYear, otherYear }: KpiYearJudgement): PlanCell {
  if (status === null) return cell('判定なし', 'mark');
  const year = actualYear === null ? '' : `\n${fiscalYearName(actualYear)}`;
  return otherYear
    ? cell(`${kpiStatusNames[status]}※${year}`, 'query')
    : cell(kpiStatusNames[status] + year, looks[status]);
}

function notes(kpis: readonly KpiRollup[], { judged, achieved, near, missed, otherYear }: KpiSummary): string[] {
  if (kpis.length === 0) return ['・指標がありません。'];
  const counts = `達成${String(achieved)}、目標に近い${String(near)}、未達成${String(missed)}`;
  const other = otherYear > 0 ? `（うち別の年度の実績によるもの${String(otherYear)}）` : '';
  return [
    `・指標${String(kpis.length)}件のうち、判定できたもの${String(judged)}件：${counts}${other}。各指標の直近の年度で数えています。`,
    '・「目標に近い」は達成率80％以上です。※は、実績がその欄の年度でなく、下に示す年度の数値であることを表します。',
  ];
}
