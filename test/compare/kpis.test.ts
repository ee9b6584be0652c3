import type { EvaluationData, KpiData } from '../../samples/evaluation-data';
import { clean } from '../../samples/clean';
import { layOut } from '../../samples/lay-out';
import { compare } from '../../src/compare/comparison';
import { figureText } from '../../src/compare/kpis';
import { textOf } from '../../src/model/field';
import { readOnly } from '../../src/review';
import { withKpi } from '../rules/planters/change';
import { lastYearOf } from '../workbooks/last-year';

const readData = (data: EvaluationData) => readOnly(layOut(data).snapshot);
const first = clean.kpis[0] as KpiData;
const year = (at: number, changes: object) => ({
  years: first.years.map((one, index) => (index === at ? { ...one, ...changes } : one)),
});

/** What `compare` tells of the KPIs, a line each. */
function told(now: EvaluationData, before: EvaluationData = clean): string[] {
  const { kpis } = compare(readData(lastYearOf(before)), readData(now));
  return [
    ...kpis.fresh.map(({ name }) => `new ${textOf(name)}`),
    ...kpis.gone.map(({ name }) => `gone ${textOf(name)}`),
    ...kpis.changes.map(
      ({ field, year: of, last, now: after, isPublished }) =>
        `${field} ${String(of)} ${figureText(last)} → ${figureText(after)}${isPublished ? ' published' : ''}`,
    ),
  ];
}

describe('KPIs of two years', () => {
  test('tell targets, actuals and 最終目標 that are others now', () => {
    expect(told(clean)).toEqual([]);
    expect(told(withKpi(clean, 0, { ...year(0, { target: 1 }), finalTarget: 9 }))).toEqual([
      'target 2023 223,680 → 1',
      'final null 227,500 → 9',
    ]);
    expect(told(withKpi(clean, 0, year(0, { actual: 7 })))).toEqual(['actual 2023 224,100 → 7']);
  });

  test('tell actuals that were published since', () => {
    expect(told(clean, withKpi(clean, 0, year(0, { actual: '—' })))).toEqual(['actual 2023  → 224,100 published']);
    expect(told(clean, withKpi(clean, 0, year(0, { actual: '266,061\n(令和3年度)' })))).toEqual([
      'actual 2023 266,061（令和3年度） → 224,100 published',
    ]);
  });

  test('say nothing of what cannot be read, and of a dash in a blank’s place', () => {
    expect(told(withKpi(clean, 0, year(0, { target: '調整中' })))).not.toContain('target');
    expect(told(clean, withKpi(clean, 0, year(2, { actual: '—' })))).toEqual([]);
  });

  test('say nothing of what is not filled in yet, and call nothing published that is a dash', () => {
    expect(told(withKpi(clean, 0, { ...year(0, { target: null, actual: null }), finalTarget: null }))).toEqual([]);
    expect(told(withKpi(clean, 0, year(0, { actual: '—' })))).toEqual(['actual 2023 224,100 → ']);
  });

  test('that bear no name are no new ones, nor gone', () => {
    const spare = { ...first, name: null };
    const withSpare = { ...clean, kpis: [...clean.kpis, spare] };
    expect(told(withSpare, withSpare)).toEqual([]);
  });

  test('are paired by name, then by number and likeness', () => {
    expect(told(withKpi(clean, 0, { name: `${String(first.name)}（改）` }))).toEqual([]);
    const name = 'まったく別の指標';
    expect(told(withKpi(clean, 0, { name }))).toEqual([`new ${name}`, `gone ${String(first.name)}`]);
  });
});
