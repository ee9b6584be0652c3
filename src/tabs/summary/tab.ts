import type { Area } from '../../workbook/cell';
import { tabNames } from '../../workbook/mark';
import type { ChartPlan, PlanRow, SheetPlan } from '../../workbook/plan';
import { amountWidth } from '../amount-width';
import { builtInBlocks, ownBlocks } from '../blocks';
import { areaLine, type Context } from '../context';
import { choicesOf } from '../finance/own-columns';
import { financeSheet } from '../finance/sheet';
import { breakdownSection } from './breakdowns';
import { budgetSection } from './budget';
import { exclusionSection } from './exclusions';
import { headRows, titleRows } from './head';
import { highlightsSection } from './highlights';
import { kpiSection } from './kpis';
import { overviewSection } from './overview';
import { ownSumsSection } from './own-sums';
import { sourcesSection } from './sources';
import { pagedRows } from '../paged-rows';
import { amountsFrom, countWidth, labelWidth, narrowest, type ChartPart } from './section';
import { tablesOf } from './tables';

const sections = [
  overviewSection,
  budgetSection,
  ownSumsSection,
  sourcesSection,
  kpiSection,
  highlightsSection,
  breakdownSection,
  exclusionSection,
];

/** 集計: the sums of a policy area. Every amount is a sum over the finance list. */
export function summaryTab(context: Context): SheetPlan {
  const { rollup } = context;
  const width = amountWidth(rollup, narrowest);
  const summed = ownBlocks(rollup).filter(({ item }) => item.sum === 'total');
  const sheet = {
    context,
    finance: financeSheet(rollup, choicesOf(context)),
    tables: tablesOf(rollup, width, builtInBlocks(rollup), (blocks) => ({ blocks, changes: blocks, rates: blocks })),
    ownTables: tablesOf(rollup, width, summed, (blocks) => ({ blocks, changes: [], rates: [] })),
    width,
  };
  const head = headRows(context, width);
  const paged = pagedRows(head.rows, titleRows);
  const merges: Area[] = [...head.merges];
  const parts: ChartPart[] = [];
  const placedCharts: ChartPlan[] = [];
  for (const section of sections) {
    const made = section(sheet, paged);
    merges.push(...(made.merges ?? []));
    parts.push(...(made.charts ?? []));
    placedCharts.push(...(made.placed ?? []));
  }
  const widest = Math.max(...paged.rows.map(({ cells }) => cells.length));
  const below = placed(parts, paged.rows.length, widest - 1);
  const rows = [
    ...paged.rows,
    ...Array.from({ length: below.length * chartRows }, (_, index): PlanRow => ({
      breakBefore: index === 0,
      cells: [],
    })),
  ];
  return {
    kind: 'summary',
    name: tabNames.summary,
    columns: [labelWidth, countWidth, ...new Array<number>(widest - amountsFrom).fill(width)],
    rows,
    merges,
    freeze: { rows: titleRows, columns: 1 },
    print: {
      orientation: 'landscape',
      titleRows: { from: 0, to: titleRows - 1 },
      footer: `${areaLine(context)} ${tabNames.summary}`,
    },
    filter: null,
    charts: [...placedCharts, ...below],
    validations: [],
  };
}

/** Rows that a chart covers. */
const chartRows = 12;

/** Under one another on a page of their own, which begins with the row `top`. */
const placed = (parts: readonly ChartPart[], top: number, right: number): ChartPlan[] =>
  parts.map((part, index) => {
    const first = top + index * chartRows;
    return { ...part, covers: { top: first + 1, left: 0, bottom: first + chartRows - 1, right } };
  });
