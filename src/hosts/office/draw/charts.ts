import { address, areaAddress } from '../../../workbook/address';
import { chartFonts, chartName } from '../../../workbook/chart-name';
import type { ChartPlan } from '../../../workbook/plan';

const types = { columns: 'ColumnClustered', bars: 'BarClustered' } as const;

/** A native chart that follows its cells. */
export function drawChart(worksheet: Excel.Worksheet, plan: ChartPlan, index: number): void {
  const [first, ...others] = plan.series;
  if (!first) return;
  const chart = worksheet.charts.add(types[plan.type], worksheet.getRange(areaAddress(first.values)), 'Columns');
  chart.name = chartName(index);
  chart.format.font.size = chartFonts.text;
  chart.title.text = plan.title;
  chart.title.format.font.size = chartFonts.title;
  chart.legend.position = 'Bottom';
  const categories = worksheet.getRange(areaAddress(plan.categories));
  const series = [chart.series.getItemAt(0), ...others.map(({ name }) => chart.series.add(name))];
  for (const [position, { name, values }] of plan.series.entries()) {
    const drawn = series[position];
    if (!drawn) continue;
    drawn.name = name;
    drawn.setValues(worksheet.getRange(areaAddress(values)));
    drawn.setXAxisValues(categories);
  }
  const { top, left, bottom, right } = plan.covers;
  chart.setPosition(address({ row: top, column: left }), address({ row: bottom, column: right }));
}
