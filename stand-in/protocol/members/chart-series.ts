import { newSeries } from '../../engine/chart';
import { asBoolean, asNumber, asText, optional } from '../arguments';
import { documented, item, method, object, property, type ObjectType } from '../member';
import { asSource, type ChartTarget, type SeriesTarget } from './chart-target';
import { asColor } from './style-fields';

export const seriesType: ObjectType<SeriesTarget> = {
  name: 'ChartSeries',
  members: {
    name: property(documented('charts', 'as the legend shows it'), {
      get: ({ series }) => series.name,
      set: ({ series }, value) => {
        series.name = asText(value);
      },
    }),
    chartType: property(documented('charts', 'where it differs from the chart'), {
      get: ({ series, chart }) => series.type || chart.type,
      set: ({ series }, value) => {
        series.type = asText(value);
      },
    }),
    hasDataLabels: property(documented('charts', 'yes or no'), {
      get: ({ series }) => series.hasDataLabels,
      set: ({ series }, value) => {
        series.hasDataLabels = asBoolean(value);
      },
    }),
    gapWidth: property(documented('charts', 'percent of a bar'), {
      get: ({ series }) => series.gapWidth,
      set: ({ series }, value) => {
        series.gapWidth = asNumber(value);
      },
    }),
    format: object(
      documented('charts', 'how it looks'),
      () => seriesFormatType,
      (target) => target,
    ),
    setValues: method(documented('charts', 'a range'), ({ sheet, series }, [range], scope) => {
      series.values = asSource(range, sheet, scope);
    }),
    setXAxisValues: method(documented('charts', 'a range'), ({ sheet, series }, [range], scope) => {
      series.categories = asSource(range, sheet, scope);
    }),
    delete: method(
      documented('charts', 'takes it away'),
      ({ chart, series }) => void chart.series.splice(chart.series.indexOf(series), 1),
    ),
  },
};

export const seriesFormatType: ObjectType<SeriesTarget> = {
  name: 'ChartSeriesFormat',
  members: {
    fill: object(
      documented('charts', 'its fill'),
      () => seriesFillType,
      (target) => target,
    ),
  },
};

export const seriesFillType: ObjectType<SeriesTarget> = {
  name: 'ChartFill',
  members: {
    setSolidColor: method(documented('charts', '#RRGGBB'), ({ series }, [color]) => {
      series.color = asColor(color);
    }),
  },
};

export const seriesCollectionType: ObjectType<ChartTarget> = {
  name: 'ChartSeriesCollection',
  items: {
    ...documented('charts', 'in order; there is no indexer'),
    all: (target) => target.chart.series.map((series) => item(seriesType, { ...target, series })),
  },
  members: {
    count: property(documented('charts', 'how many'), { get: ({ chart }) => chart.series.length }),
    getCount: method(documented('charts', 'how many'), ({ chart }) => chart.series.length),
    add: object(
      documented('charts', 'behind the others, or at an index'),
      () => seriesType,
      (target, [name, index]) => {
        const series = newSeries(optional(name, asText, ''));
        target.chart.series.splice(optional(index, asNumber, target.chart.series.length), 0, series);
        return { ...target, series };
      },
    ),
    getItemAt: object(
      documented('charts', 'counted from 0'),
      () => seriesType,
      (target, [index]) => {
        const series = target.chart.series[asNumber(index)];
        return series ? { ...target, series } : null;
      },
    ),
  },
};
