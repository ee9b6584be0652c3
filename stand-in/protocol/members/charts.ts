import type { Area } from '../../../src/workbook/cell';
import { height, width } from '../../engine/area';
import { newChart, newSeries, type Chart, type ChartSource } from '../../engine/chart';
import { displayText } from '../../engine/display';
import { ExcelError } from '../../engine/errors';
import type { Sheet } from '../../engine/sheet';
import { sameName } from '../../engine/sheet-name';
import { asChoice, asNumber, asRange, asText, isItem, optional } from '../arguments';
import {
  documented,
  item,
  method,
  object,
  property,
  unsure,
  type Item,
  type Member,
  type ObjectType,
  type Scope,
} from '../member';
import { chartAxesType } from './chart-axes';
import { seriesCollectionType } from './chart-series';
import { chartAreaFormatType, chartLegendType, chartTitleType } from './chart-texts';
import type { ChartTarget } from './chart-target';
import { sheetType } from './worksheet';

/** Cells in which charts are laid: top and left of an area, and its size, in points. */
function boxOf(sheet: Sheet, area: Area): Chart['position'] {
  const sum = (kind: 'rows' | 'columns', from: number, to: number) => {
    const standard = kind === 'rows' ? sheet.standardHeight : sheet.standardWidth;
    let points = 0;
    for (let index = from; index < to; index++) {
      const { size, hidden } = sheet.band(kind, index);
      points += hidden ? 0 : (size ?? standard);
    }
    return points;
  };
  return {
    top: sum('rows', 0, area.top),
    left: sum('columns', 0, area.left),
    height: sum('rows', area.top, area.bottom + 1),
    width: sum('columns', area.left, area.right + 1),
  };
}

/** Series as Excel takes them from a block: a row or column each, the first one being labels. */
function seriesFrom({ sheetId, area }: ChartSource, by: string, sheet: Sheet) {
  const byColumns = by === 'Columns' || (by === 'Auto' && height(area) >= width(area));
  const count = byColumns ? width(area) : height(area);
  const part = (index: number): Area =>
    byColumns
      ? { ...area, top: area.top + 1, left: area.left + index, right: area.left + index }
      : { ...area, left: area.left + 1, top: area.top + index, bottom: area.top + index };
  if (count < 2) return [{ ...newSeries(''), values: { sheetId, area } }];
  return Array.from({ length: count - 1 }, (_, index) => {
    const values = part(index + 1);
    const label = byColumns ? sheet.cells.get(area.top, values.left) : sheet.cells.get(values.top, area.left);
    return {
      ...newSeries(displayText(label.value, 'General')),
      values: { sheetId, area: values },
      categories: { sheetId, area: part(0) },
    };
  });
}

function add(sheet: Sheet, [type, source, seriesBy]: readonly unknown[], { workbook }: Scope): ChartTarget {
  if (!isItem(source)) throw new ExcelError('InvalidArgument', 'A chart is made from a range.');
  const range = asRange(source, workbook, sheet);
  const by = optional(seriesBy, (value) => asChoice(value, ['Auto', 'Columns', 'Rows']), 'Auto');
  const number = sheet.charts.length + 1;
  const chart = newChart(workbook.newId(), `グラフ ${String(number)}`, asText(type));
  chart.series.push(...seriesFrom({ sheetId: range.sheet.id, area: range.area }, by, range.sheet));
  sheet.charts.push(chart);
  return { sheet, chart };
}

function size(key: keyof Chart['position']): Member<ChartTarget> {
  return property(documented('charts', 'points'), {
    get: ({ chart }) => chart.position[key],
    set: ({ chart }, value) => {
      chart.position[key] = asNumber(value);
    },
  });
}

export const chartType: ObjectType<ChartTarget> = {
  name: 'Chart',
  identity: { key: 'Id', of: ({ chart }) => chart.id },
  members: {
    id: property(documented('charts', 'stays when the chart is renamed'), { get: ({ chart }) => chart.id }),
    name: property(documented('charts', 'any text'), {
      get: ({ chart }) => chart.name,
      set: ({ chart }, value) => {
        chart.name = asText(value);
      },
    }),
    chartType: property(documented('charts', 'ColumnClustered, BarClustered …'), {
      get: ({ chart }) => chart.type,
      set: ({ chart }, value) => {
        chart.type = asText(value);
      },
    }),
    top: size('top'),
    left: size('left'),
    width: size('width'),
    height: size('height'),
    title: object(
      documented('charts', 'its heading'),
      () => chartTitleType,
      (target) => target,
    ),
    format: object(
      documented('charts', 'how all of it looks'),
      () => chartAreaFormatType,
      (target) => target,
    ),
    legend: object(
      documented('charts', 'its legend'),
      () => chartLegendType,
      (target) => target,
    ),
    axes: object(
      documented('charts', 'its axes'),
      () => chartAxesType,
      (target) => target,
    ),
    series: object(
      documented('charts', 'its series'),
      () => seriesCollectionType,
      (target) => target,
    ),
    worksheet: object(
      documented('charts', 'its sheet'),
      () => sheetType,
      ({ sheet }) => sheet,
    ),
    setPosition: method(
      documented('charts', 'covers the cells from the first to the last'),
      ({ sheet, chart }, [from, to], { workbook }) => {
        const start = asRange(from, workbook, sheet).area;
        const end = optional(to, (value) => asRange(value, workbook, sheet).area, start);
        chart.position = boxOf(sheet, { ...start, bottom: end.bottom, right: end.right });
      },
    ),
    delete: method(
      documented('charts', 'takes it away'),
      ({ sheet, chart }) => void sheet.charts.splice(sheet.charts.indexOf(chart), 1),
    ),
  },
};

const find = (sheet: Sheet, key: unknown): ChartTarget | null => {
  const chart = sheet.charts.find(({ id, name }) => id === key || sameName(name, String(key)));
  return chart ? { sheet, chart } : null;
};

export const chartsType: ObjectType<Sheet> = {
  name: 'ChartCollection',
  items: {
    ...documented('charts', 'by id'),
    all: (sheet): Item[] => sheet.charts.map((chart) => item(chartType, { sheet, chart })),
    find: (sheet, key) => {
      const found = find(sheet, key);
      return found && item(chartType, found);
    },
  },
  members: {
    count: property(documented('charts', 'how many'), { get: ({ charts }) => charts.length }),
    getCount: method(documented('charts', 'how many'), ({ charts }) => charts.length),
    add: object(
      unsure(
        'charts',
        'a series a column (or row) of the block; its first one is labels, its headings name the series',
        { unseen: 'charts' },
      ),
      () => chartType,
      add,
    ),
    getItem: object(
      documented('charts', 'by name; ItemNotFound'),
      () => chartType,
      (sheet, [name]) => {
        const found = find(sheet, name);
        if (!found) throw new ExcelError('ItemNotFound', "The requested resource doesn't exist.");
        return found;
      },
    ),
    getItemAt: object(
      documented('charts', 'counted from 0'),
      () => chartType,
      (sheet, [index]) => {
        const chart = sheet.charts[asNumber(index)];
        return chart ? { sheet, chart } : null;
      },
    ),
    getItemOrNullObject: object(
      documented('charts', 'by name; null where there is none'),
      () => chartType,
      (sheet, [name]) => find(sheet, name),
    ),
  },
};
