import type { Chart, ChartSource, Series } from '../../engine/chart';
import type { Sheet } from '../../engine/sheet';
import { asRange } from '../arguments';
import type { Scope } from '../member';

export interface ChartTarget {
  readonly sheet: Sheet;
  readonly chart: Chart;
}

export interface SeriesTarget extends ChartTarget {
  readonly series: Series;
}

export function asSource(value: unknown, sheet: Sheet, { workbook }: Scope): ChartSource {
  const range = asRange(value, workbook, sheet);
  return { sheetId: range.sheet.id, area: range.area };
}
