import type { Area } from '../../workbook/cell';
import { tabNames } from '../../workbook/mark';
import type { ChartPlan, PlanRow, SheetPlan } from '../../workbook/plan';
import { amountColumns, amountWidth, blocks } from '../amount-columns';
import { cell } from '../cells';
import { areaLine, stampLine, type Context } from '../context';
import { coverageLine } from '../coverage-line';
import { financeSheet } from '../finance/columns';
import { breakdownSection } from './breakdowns';
import { budgetSection } from './budget';
import { exclusionSection } from './exclusions';
import { highlightsSection } from './highlights';
import { kpiSection } from './kpis';
import { amountsFrom, countWidth, labelWidth, type ChartPart } from './section';

const sections = [budgetSection, kpiSection, highlightsSection, breakdownSection, exclusionSection];

/** 集計: what a policy area comes to. Every amount is a sum over the finance list. */
export function summaryTab(context: Context): SheetPlan {
  const rollup = context.rollup;
  const sheet = {
    context,
    finance: financeSheet(rollup),
    columns: amountColumns(rollup, { changes: blocks, rates: blocks }, amountsFrom),
    width: amountWidth(rollup),
  };
  const rows = head(context);
  const merges: Area[] = [];
  const parts: ChartPart[] = [];
  for (const section of sections) {
    const made = section(sheet, rows.length + 1);
    if (made.rows.length > 0) rows.push(gap, ...made.rows);
    merges.push(...(made.merges ?? []));
    parts.push(...(made.charts ?? []));
  }
  const charts = placed(parts, rows.length);
  rows.push(
    ...Array.from({ length: charts.length > 0 ? chartRows : 0 }, (_, index): PlanRow => ({
      breakBefore: index === 0,
      cells: [],
    })),
  );
  const widest = Math.max(...rows.map(({ cells }) => cells.length));
  return {
    kind: 'summary',
    name: tabNames.summary,
    columns: [labelWidth, countWidth, ...Array.from({ length: widest - amountsFrom }, () => sheet.width)],
    rows,
    merges,
    freeze: { rows: titleRows, columns: 1 },
    print: {
      orientation: 'landscape',
      titleRows: { from: 0, to: titleRows - 1 },
      footer: `${areaLine(context)} ${tabNames.summary}`,
    },
    table: null,
    charts,
    validations: [],
  };
}

const titleRows = 2;
const gap: PlanRow = { height: 10, cells: [] };

function head(context: Context): PlanRow[] {
  return [
    { height: 26, cells: [cell(tabNames.summary, 'title')] },
    { height: 20, cells: [cell(areaLine(context), 'subtitle')] },
    { cells: [cell(`単位：千円 ／ ${stampLine(context)}`, 'note')] },
    { cells: [cell(coverageLine(context.rollup), 'note')] },
  ];
}

/** Rows and columns that a chart covers. */
const chartRows = 20;
const chartColumns = 8;

/** Side by side on a page of their own, which begins with the row `top`. */
function placed(parts: readonly ChartPart[], top: number): ChartPlan[] {
  return parts.map((part, index) => {
    const left = index === 0 ? 0 : chartColumns;
    return { ...part, covers: { top: top + 1, left, bottom: top + chartRows - 1, right: left + chartColumns - 1 } };
  });
}
