import type { KpiFigure } from '../../layout/kinds';
import { textOf, type Field } from '../../model/field';
import { fiscalYearName } from '../../model/fiscal-year';
import { kpiStatusNames, type KpiStatus, type KpiYearJudgement } from '../../model/kpi-status';
import { kpiYears, type KpiRollup, type KpiSummary } from '../../rollup/kpis';
import type { PlanCell, PlanRow } from '../../workbook/plan';
import type { Role } from '../../workbook/roles';
import { blanks, cell, linked } from '../cells';
import { gap, type Unit } from '../paged-rows';
import { rowHeight } from '../row-height';
import { amountsFrom, columnsBeside, countWidth, labelWidth, type ChartPart, type SectionMaker } from './section';

/** 2: how far the KPIs are, a line each, then their targets and actuals; years that do not fit a page stand in tables below. */
export const kpiSection: SectionMaker = ({ context, width }, paged) => {
  const { kpis, kpiSummary } = context.rollup;
  const years = kpiYears(kpis);
  const title: PlanRow = { height: 22, cells: [cell('2 重要業績評価指標（KPI）の達成状況', 'subtitle')] };
  const beside = Math.max(1, Math.floor((columnsBeside(width) - finalColumns) / columnsOfYear));
  const parts = years.length === 0 ? [[]] : chunks(years, beside);
  const line = ({ kpi }: KpiRollup, cells: readonly PlanCell[]): Unit => {
    const name = `${kpi.number.value === null ? '' : `${String(kpi.number.value)} `}${textOf(kpi.name)}`;
    const all = [linked(name, 'nameLink', context.moved(kpi.name.place)), cell(textOf(kpi.unit), 'mark'), ...cells];
    return () => [{ height: heightOf(all, width), cells: all }];
  };

  const charts = parts.flatMap((own, index) => {
    const last = index === parts.length - 1;
    const tops = paged.table({
      title: index === 0 ? [gap, title] : [gap],
      heading: headingRow(
        [
          ...own.flatMap((year) => [`${fiscalYearName(year)}\n達成率`, `${fiscalYearName(year)}\n判定`]),
          ...(last ? ['最終目標に\n対する率', '目指す\n向き'] : []),
        ],
        width,
      ),
      units: kpis.map((kpi) =>
        line(kpi, [
          ...own.flatMap((year) => judgedCells(kpi.years.find((one) => one.year === year))),
          ...(last ? finalCells(kpi) : []),
        ]),
      ),
    });
    return index === 0 && kpis.length > 0 ? [ratioChart(own, tops)] : [];
  });
  parts.forEach((own, index) => {
    const last = index === parts.length - 1;
    paged.table({
      title: [gap],
      heading: headingRow(
        [
          ...own.flatMap((year) => [`${fiscalYearName(year)}\n目標`, `${fiscalYearName(year)}\n実績`]),
          ...(last ? ['最終目標'] : []),
        ],
        width,
      ),
      units: kpis.map((kpi) =>
        line(kpi, [
          ...own.flatMap((year) => figureCells(kpi.years.find((one) => one.year === year))),
          ...(last ? [figureCell(kpi.kpi.final, kpi.final.target)] : []),
        ]),
      ),
    });
  });
  paged.add(...notes(kpis, kpiSummary).map((note): PlanRow => ({ cells: [cell(note, 'note')] })));
  return { charts };
};

/** Columns that a year takes in either table, and those of the final target beside them. */
const columnsOfYear = 2;
const finalColumns = 2;

const chunks = <T>(items: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, index) => items.slice(index * size, (index + 1) * size));

function ratioChart(years: readonly number[], tops: readonly number[]): ChartPart {
  const [top, bottom] = [tops[0] ?? 0, tops.at(-1) ?? 0];
  return {
    title: '指標の達成率（実績÷目標）',
    type: 'bars',
    categories: { top, left: 0, bottom, right: 0 },
    series: years.map((year, index) => {
      const column = amountsFrom + index * columnsOfYear;
      return { name: fiscalYearName(year), values: { top, left: column, bottom, right: column } };
    }),
  };
}

function headingRow(headings: readonly string[], width: number): PlanRow {
  const cells = [
    cell('指標', 'headingLeft'),
    cell('単位', 'heading'),
    ...headings.map((heading) => cell(heading, 'heading')),
  ];
  return { height: heightOf(cells, width), cells };
}

const heightOf = (cells: readonly PlanCell[], width: number) =>
  rowHeight(
    cells,
    cells.map((_, column) => [labelWidth, countWidth][column] ?? width),
  );

function judgedCells(judged: KpiYearJudgement | undefined): PlanCell[] {
  return judged ? [cell(judged.ratio, 'percent'), statusCell(judged)] : blanks(columnsOfYear, 'cell');
}

function figureCells(judged: KpiYearJudgement | undefined): PlanCell[] {
  if (!judged) return blanks(columnsOfYear, 'cell');
  const { source, target, actual } = judged;
  return [figureCell(source.target, target), figureCell(source.actual, actual)];
}

const finalCells = ({ final, better }: KpiRollup): PlanCell[] => [
  cell(final.ratio, 'percent'),
  cell(better === 'higher' ? '増加' : '減少', 'cellCentered'),
];

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
  const counts = `達成${String(achieved)}、概ね達成${String(near)}、未達成${String(missed)}`;
  const other = otherYear > 0 ? `（うち別の年度の実績によるもの${String(otherYear)}）` : '';
  return [
    `・指標${String(kpis.length)}件のうち、判定できたもの${String(judged)}件：${counts}${other}。各指標の直近の年度で数えています。`,
    '・「概ね達成」は達成率80％以上です。※は、実績がその欄の年度でなく、下に示す年度の数値であることを表します。',
  ];
}
