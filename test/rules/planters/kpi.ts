import { layOut, placeOf } from '../../../samples/lay-out';
import type { KpiData, KpiYearData } from '../../../samples/evaluation-data';
import { fiscalYearName } from '../../../src/model/fiscal-year';
import { address } from '../../../src/workbook/address';
import type { Cell } from '../../../src/workbook/cell';
import { addedTo } from '../change-cells';
import { withKpi } from './change';
import type { Planter, Soil } from './planter';

/** The first KPI with the actuals of its three years, and what 検証 says of them. */
function judged({ data }: Soil, actuals: readonly KpiYearData['actual'][], verification: string): Soil['data'] {
  const years = (data.kpis[0]?.years ?? []).map((year, at) => ({ ...year, actual: actuals[at] ?? null }));
  return withKpi(data, 0, { years, verification });
}

interface Course {
  /** The first year's target. */
  readonly first: number;
  readonly final: number;
  /** By how much the targets grow a year. */
  readonly step: number;
}

function courseOf({ years, finalTarget }: KpiData): Course {
  const [first, second] = years.map(({ target }) => Number(target));
  return { first: first ?? 0, final: Number(finalTarget), step: Math.round(((second ?? 0) - (first ?? 0)) * 10) / 10 };
}

/** Plants by the first KPI's targets. */
const byTargets =
  (plant: (soil: Soil, course: Course) => ReturnType<Planter>): Planter =>
  (soil) => {
    const [kpi] = soil.data.kpis;
    return kpi ? plant(soil, courseOf(kpi)) : null;
  };

const tenths = (number: number): number => Math.round(number * 10) / 10;

export const kpiPlanters = {
  'kpi-target-missing': ({ random }) => {
    const key = `kpi/1/${random.pick(['target/0', 'target/1', 'target/2', 'final'])}`;
    return { put: { [key]: null }, at: key };
  },

  'kpi-target-turns': byTargets(({ data }, { first, step }) => {
    const years = (data.kpis[0]?.years ?? []).map((year, at) =>
      at === 2 ? { ...year, target: tenths(first - step) } : year,
    );
    return { data: withKpi(data, 0, { years }), at: 'kpi/1/target/2' };
  }),

  'kpi-actual-missing': (soil) => ({
    data: judged(soil, [null, null, null], '公表を待って検証する。'),
    at: 'kpi/1/actual/0',
  }),

  'kpi-actual-other-year': byTargets((soil, { first }) => {
    const year = Number(soil.data.kpis[0]?.years[0]?.year) - soil.random.int(1, 3);
    const actual = `${first}\n(${fiscalYearName(year)})`;
    return { data: judged(soil, [actual, null, null], '目標を達成している。'), at: 'kpi/1/actual/0' };
  }),

  'kpi-target-surpassed': byTargets((soil, { final, step }) => ({
    data: judged(soil, [tenths(final + step), null, null], '目標を達成している。'),
    at: 'kpi/1/actual/0',
  })),

  'kpi-verification-contradicts': byTargets((soil, { first, step }) => {
    const [actual, verification] = soil.random.pick([
      [tenths(first - step), '目標を達成している。'],
      [first, '物価上昇の影響により、目標に達していない。'],
    ] as const);
    return { data: judged(soil, [actual, null, null], verification), at: 'kpi/1/verification' };
  }),

  'kpi-shortfall-unexplained': byTargets((soil, { first, step }) => ({
    data: judged(soil, [tenths(first - step), null, null], '目標に達していない。'),
    at: 'kpi/1/verification',
  })),

  'kpi-rating-differs': byTargets((soil, { first }) => {
    const data = judged(soil, [first, null, null], '目標を達成している。');
    const layout = { ...soil.layout, remarks: false, insertedColumns: [] };
    const { sheet, row, column } = placeOf(layOut(data, layout), 'kpi/1/label/verification');
    const beside = column + (layout.graphPaper ?? 1) + 1;
    const cell = (below: number, value: string): Cell => ({
      row: row + below,
      column: beside,
      value,
      format: '',
      formula: false,
    });
    const [heading, value] = soil.random.pick([
      ['達成状況', 'B'],
      ['達成率', '88%'],
      ['判定', 'C'],
    ] as const);
    return {
      data,
      layout,
      given: [[['欄', 'この様式での項目名'], [], ['項目', '値'], ['達成度の判定基準', 'A：100、B：80、C']]],
      change: (snapshot) => addedTo(snapshot, sheet, [cell(0, heading), cell(1, value)]),
      at: `${sheet}!${address({ row: row + 1, column: beside })}`,
    };
  }),
} satisfies Record<string, Planter>;
