import type { Axis } from '../../engine/chart';
import { asBoolean, asNumber, asText } from '../arguments';
import { documented, object, property, type ObjectType } from '../member';
import type { ChartTarget } from './chart-target';

export const chartAxesType: ObjectType<ChartTarget> = {
  name: 'ChartAxes',
  members: {
    categoryAxis: object(
      documented('charts', 'the axis of labels'),
      () => chartAxisType,
      ({ chart }) => chart.axes.Category,
    ),
    valueAxis: object(
      documented('charts', 'the axis of values'),
      () => chartAxisType,
      ({ chart }) => chart.axes.Value,
    ),
  },
};

export const chartAxisType: ObjectType<Axis> = {
  name: 'ChartAxis',
  members: {
    visible: property(documented('charts', 'yes or no'), {
      get: (axis) => axis.visible,
      set: (axis, value) => {
        axis.visible = asBoolean(value);
      },
    }),
    numberFormat: property(documented('charts', 'a number format'), {
      get: (axis) => axis.format,
      set: (axis, value) => {
        axis.format = asText(value);
      },
    }),
    minimum: property(documented('charts', 'where the axis begins'), {
      get: (axis) => axis.minimum,
      set: (axis, value) => {
        axis.minimum = asNumber(value);
      },
    }),
    maximum: property(documented('charts', 'where the axis ends'), {
      get: (axis) => axis.maximum,
      set: (axis, value) => {
        axis.maximum = asNumber(value);
      },
    }),
    reversePlotOrder: property(documented('charts', 'first label at the top of a bar chart'), {
      get: (axis) => axis.reversed,
      set: (axis, value) => {
        axis.reversed = asBoolean(value);
      },
    }),
    title: object(
      documented('charts', "the axis's heading"),
      () => axisTitleType,
      (axis) => axis,
    ),
  },
};

export const axisTitleType: ObjectType<Axis> = {
  name: 'ChartAxisTitle',
  members: {
    text: property(documented('charts', 'any text'), {
      get: (axis) => axis.title,
      set: (axis, value) => {
        axis.title = asText(value);
      },
    }),
  },
};
