import { asBoolean, asNumber, asText } from '../arguments';
import { documented, object, property, type ObjectType } from '../member';
import type { ChartTarget } from './chart-target';

export const chartTitleType: ObjectType<ChartTarget> = {
  name: 'ChartTitle',
  members: {
    text: property(documented('charts', 'any text'), {
      get: ({ chart }) => chart.title.text,
      set: ({ chart }, value) => {
        chart.title.text = asText(value);
      },
    }),
    visible: property(documented('charts', 'yes or no'), {
      get: ({ chart }) => chart.title.visible,
      set: ({ chart }, value) => {
        chart.title.visible = asBoolean(value);
      },
    }),
    format: object(
      documented('charts', 'how it looks'),
      () => chartTitleFormatType,
      (target) => target,
    ),
  },
};

export const chartTitleFormatType: ObjectType<ChartTarget> = {
  name: 'ChartTitleFormat',
  members: {
    font: object(
      documented('charts', 'its font'),
      () => chartFontType,
      ({ chart }) => chart.title,
    ),
  },
};

export const chartAreaFormatType: ObjectType<ChartTarget> = {
  name: 'ChartAreaFormat',
  members: {
    font: object(
      documented('charts', 'the font of all texts, the heading among them'),
      () => chartFontType,
      ({ chart }) => ({
        get size() {
          return chart.size;
        },
        set size(points: number) {
          chart.size = points;
          chart.title.size = points;
        },
      }),
    ),
  },
};

export const chartFontType: ObjectType<{ size: number }> = {
  name: 'ChartFont',
  members: {
    size: property(documented('charts', 'points'), {
      get: (font) => font.size,
      set: (font, value) => {
        font.size = asNumber(value);
      },
    }),
  },
};

export const chartLegendType: ObjectType<ChartTarget> = {
  name: 'ChartLegend',
  members: {
    visible: property(documented('charts', 'yes or no'), {
      get: ({ chart }) => chart.legend.visible,
      set: ({ chart }, value) => {
        chart.legend.visible = asBoolean(value);
      },
    }),
    position: property(documented('charts', 'Top, Bottom, Left, Right …'), {
      get: ({ chart }) => chart.legend.position,
      set: ({ chart }, value) => {
        chart.legend.position = asText(value);
      },
    }),
  },
};
