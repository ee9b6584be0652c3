import { clean } from '../../samples/clean';
import { layOut } from '../../samples/lay-out';
import type { Typed } from '../../samples/evaluation-data';
import { judgeKpi } from '../../src/model/kpi-status';
import { defaultSettings, type KpiSettings } from '../../src/model/settings';
import { read } from '../../src/read/read';

/** The first KPI with these figures, judged in 令和6年度: its columns are 令和5, 6 and 7年度. */
function judged(targets: readonly Typed[], actuals: readonly Typed[], set?: KpiSettings) {
  const kpis = clean.kpis.map((kpi) => ({
    ...kpi,
    years: kpi.years.map((year, index) => ({
      ...year,
      target: targets[index] ?? null,
      actual: actuals[index] ?? null,
    })),
    finalTarget: targets[3] ?? null,
  }));
  const [kpi] = read(layOut({ ...clean, kpis }).snapshot).kpis;
  if (!kpi) throw new Error('the sample has KPIs');
  return judgeKpi(kpi, { ...defaultSettings, kpis: new Map(set ? [[1, set]] : []) }, 2024);
}
const statuses = (...figures: Parameters<typeof judged>) => judged(...figures).years.map(({ status }) => status);

describe('a KPI', () => {
  it('rises, unless its targets fall or are all 0', () => {
    expect(judged([100, 110, 120, 130], []).better).toBe('higher');
    expect(judged([100, 100, 100, 100], []).better).toBe('higher');
    expect(judged([130, 120, 110, 100], []).better).toBe('lower');
    expect(judged([0, 0, 0, 0], []).better).toBe('lower');
    expect(judged([null, null, null, null], []).better).toBe('higher');
  });

  it('goes as the settings say', () => {
    expect(judged([100, 100, 100, 100], [], { better: 'lower', lag: 0 }).better).toBe('lower');
    expect(judged([130, 120, 110, 100], [], { better: 'higher', lag: 0 }).better).toBe('higher');
  });

  it('is achieved, near from 0.8, or missed', () => {
    expect(statuses([100, 100, 100, 200], [100, 80, 79])).toEqual(['achieved', 'near', 'missed']);
    expect(statuses([100, 100, 100, 50], [100, 125, 126])).toEqual(['achieved', 'near', 'missed']);
  });

  it('is unpublished up to the evaluated year, and then not due', () => {
    expect(statuses([1, 1, 1, 1], [null, '—', null])).toEqual(['unpublished', 'unpublished', 'notDue']);
    expect(statuses([1, 1, 1, 1], [1, null, '—'])).toEqual(['achieved', 'unpublished', 'notDue']);
  });

  it('is not judged by words, nor without a target', () => {
    expect(statuses(['実施', null, 1, 1], [1, 1, '実施'])).toEqual([null, null, null]);
  });

  it('has no ratio where the divisor is 0', () => {
    const [reached, missed] = judged([0, 0, 0, 0], [0, 2]).years;
    expect([reached?.ratio, reached?.status]).toEqual([null, 'achieved']);
    expect([missed?.ratio, missed?.status]).toEqual([0, 'missed']);
    expect(judged([0, 1, 2, 3], [1]).years[0]?.ratio).toBeNull();
  });

  it('divides the other way where lower is better', () => {
    const { years, final } = judged([40, 30, 20, 10], [50, 40]);
    expect(years.map(({ ratio }) => ratio)).toEqual([0.8, 0.75, null]);
    expect(final).toEqual({ target: 10, ratio: 0.25 });
  });

  it('measures the latest actual against the final target', () => {
    expect(judged([223680, 224960, 226230, 227500], [266061, 284839]).final.ratio).toBeCloseTo(1.25204, 5);
  });

  it('bears the year of an actual of another year, unless the statistics lag by as much', () => {
    const figures = [
      [1, 1, 1, 1],
      ['5 (令和3年度)', '6 (令和6年度)'],
    ] as const;
    expect(judged(...figures).years.map(({ actualYear, otherYear }) => [actualYear, otherYear])).toEqual([
      [2021, true],
      [null, false],
      [null, false],
    ]);
    expect(judged(...figures, { better: null, lag: 2 }).years[0]).toMatchObject({ actualYear: 2021, otherYear: false });
    expect(judged(...figures, { better: null, lag: 1 }).years[0]).toMatchObject({ actualYear: 2021, otherYear: true });
  });
});
