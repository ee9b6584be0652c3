import { latestJudged } from '../../model/kpi-rating';
import { kpiStatusNames } from '../../model/kpi-status';
import type { KpiRollup } from '../../rollup/kpis';
import type { ChartPlan, PlanCell, PlanRow } from '../../workbook/plan';
import type { Role } from '../../workbook/roles';
import { cell } from '../cells';
import { gap, usualHeight, type PagedRows } from '../paged-rows';
import { rowHeight } from '../row-height';
import { costChart } from './cost-chart';
import { costColumns, costShares, tableWidth } from './cost-shares';
import { countWidth, labelWidth, type ChartPart, type SectionMaker } from './section';

/** The first page, which is handed round by itself, with boxes for seals above: 事業費 a 施策 with a chart, how the KPIs stand. */
export const overviewSection: SectionMaker = (sheet, paged) => {
  const columns = costColumns(sheet);
  const width = tableWidth(columns);
  const lines = columns.length === 0 ? null : costShares(sheet, paged, columns);
  const charts = lines ? costChart(sheet, paged, lines) : [];
  paged.add(...kpiLines(sheet.context.rollup.kpis, sheet.width));
  const rows = Math.min(mostRows, Math.floor((paged.left() - (gap.height ?? 0)) / usualHeight));
  const fits = rows >= fewestRows;
  const placed = fits ? charts.map((chart) => placedBelow(paged, chart, rows, width - 1)) : [];
  paged.newPage();
  return fits ? { placed } : { charts };
};

/** How many KPIs stand where in their latest judged year; those judged by another year's actual apart. */
function kpiLines(kpis: readonly KpiRollup[], width: number): PlanRow[] {
  if (kpis.length === 0) return [];
  const latest = kpis.map(latestJudged);
  const ofOwnYear = (status: string) => latest.filter((one) => one && !one.otherYear && one.status === status).length;
  const counts: readonly (readonly [name: string, count: number, role: Role])[] = [
    [kpiStatusNames.achieved, ofOwnYear('achieved'), 'good'],
    [kpiStatusNames.near, ofOwnYear('near'), 'notice'],
    [kpiStatusNames.missed, ofOwnYear('missed'), 'error'],
    ['他年度※', latest.filter((one) => one?.otherYear).length, 'query'],
    ['判定なし', latest.filter((one) => !one).length, 'mark'],
  ];
  const cells: PlanCell[] = [
    cell('指標の達成状況（直近の年度）', 'name'),
    cell(kpis.length, 'number'),
    ...counts.map(([name, count, role]) => cell(`${name} ${String(count)}`, count === 0 ? 'mark' : role)),
  ];
  const note = '※実績がその欄の年度でなく、別の年度の数値であるもの（達成などに数えません）。';
  return [
    gap,
    { height: rowHeight(cells, [labelWidth, countWidth, ...counts.map(() => width)]), cells },
    ...((counts[3]?.[1] ?? 0) > 0 ? [{ cells: [cell(note, 'note')] }] : []),
  ];
}

/** Rows that the chart covers: as many as the page has left. */
const mostRows = 12;
const fewestRows = 6;

function placedBelow(paged: PagedRows, chart: ChartPart, rows: number, right: number): ChartPlan {
  paged.add(gap, ...Array.from({ length: rows }, (): PlanRow => ({ height: usualHeight, cells: [] })));
  const bottom = paged.rows.length - 1;
  return { ...chart, covers: { top: bottom - rows + 1, left: 0, bottom, right } };
}
