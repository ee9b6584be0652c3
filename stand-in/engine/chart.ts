import type { Area } from '../../src/workbook/cell';

/** An area on some sheet, kept by the sheet's id so that it follows a renaming. */
export interface ChartSource {
  readonly sheetId: string;
  readonly area: Area;
}

export interface Series {
  name: string;
  values: ChartSource | null;
  categories: ChartSource | null;
  color: string;
  type: string;
  hasDataLabels: boolean;
  gapWidth: number;
}

/** A chart, as data: nothing here draws it. */
export interface Chart {
  readonly id: string;
  name: string;
  /** As in `Excel.ChartType`. */
  type: string;
  /** In points, from the sheet's top left corner. */
  position: { top: number; left: number; width: number; height: number };
  /** Points of all texts but the heading. */
  size: number;
  title: { text: string; visible: boolean; size: number };
  legend: { visible: boolean; position: string };
  axes: Record<'Category' | 'Value', Axis>;
  readonly series: Series[];
}

export interface Axis {
  title: string;
  visible: boolean;
  format: string;
  minimum: number | null;
  maximum: number | null;
  reversed: boolean;
}

const newAxis = (): Axis => ({
  title: '',
  visible: true,
  format: 'General',
  minimum: null,
  maximum: null,
  reversed: false,
});

export function newSeries(name: string): Series {
  return { name, values: null, categories: null, color: '', type: '', hasDataLabels: false, gapWidth: 150 };
}

export function newChart(id: string, name: string, type: string): Chart {
  return {
    id,
    name,
    type,
    position: { top: 0, left: 0, width: 360, height: 216 },
    size: 10,
    title: { text: '', visible: true, size: 14 },
    legend: { visible: true, position: 'Bottom' },
    axes: { Category: newAxis(), Value: newAxis() },
    series: [],
  };
}
