import type { KpiJudgement, KpiStatus } from '../../src/model/kpi-status';
import { kpiYears, summariseKpis } from '../../src/rollup/kpis';

type Year = readonly [year: number | null, status: KpiStatus | null, otherYear?: boolean];
const kpi = (...years: Year[]) =>
  ({
    years: years.map(([year, status, otherYear = false]) => ({ year, status, otherYear })),
  }) as unknown as KpiJudgement;

describe('how KPIs stand', () => {
  it('is counted by the latest judged year of each', () => {
    const kpis = [
      kpi([2023, 'missed'], [2024, 'achieved'], [2025, 'notDue']),
      kpi([2024, 'near'], [2023, 'achieved']),
      kpi([2023, 'missed'], [2024, 'unpublished']),
      kpi([2023, 'achieved'], [2024, 'missed'], [2025, null]),
      kpi([2024, 'unpublished']),
      kpi(),
    ];
    expect(summariseKpis(kpis)).toEqual({ judged: 4, achieved: 1, near: 1, missed: 2, otherYear: 0 });
  });

  it('says how many are judged by a figure of another year', () => {
    expect(
      summariseKpis([kpi([2023, 'achieved', true], [2024, 'achieved']), kpi([2024, 'achieved', true])]),
    ).toMatchObject({ judged: 2, otherYear: 1 });
  });

  it('takes a year that cannot be read for an early one, and of two alike the last', () => {
    expect(summariseKpis([kpi([2024, 'achieved'], [null, 'missed'])])).toMatchObject({ achieved: 1, missed: 0 });
    expect(summariseKpis([kpi([null, 'achieved'], [null, 'missed'])])).toMatchObject({ achieved: 0, missed: 1 });
    expect(summariseKpis([kpi([null, 'achieved'], [2024, 'missed'])])).toMatchObject({ missed: 1 });
  });

  it('is nothing of no KPIs', () => {
    expect(summariseKpis([])).toEqual({ judged: 0, achieved: 0, near: 0, missed: 0, otherYear: 0 });
  });
});

it('the years of KPIs stand once each, in order', () => {
  expect(kpiYears([kpi([2025, null], [2023, null]), kpi([2024, null], [null, null], [2023, null])])).toEqual([
    2023, 2024, 2025,
  ]);
});
