import type { KpiData, KpiYearData } from '../../samples/evaluation-data';
import { fiscalYearName } from '../../src/model/fiscal-year';
import type { Random } from './random';
import { kpiNames, lowerKpiNames, reasons, units } from './words';

/** A KPI over the year before the evaluation year, that year, and the next. Its figures and its 検証 agree. */
export function randomKpi(random: Random, number: number, evaluationYear: number): KpiData {
  const lower = random.chance(0.3);
  const percent = !lower && random.chance(0.25);
  const decimals = percent ? 10 : 1;
  const step = lower ? -random.int(2, 9) : random.int(2, 9);
  const first = (percent ? random.int(200, 700) : random.int(300, 9000)) / decimals;
  const targetOf = (at: number): number => Math.round((first + (at * step) / decimals) * decimals) / decimals;
  const years = [0, 1, 2].map((at): KpiYearData => ({
    year: evaluationYear - 1 + at,
    target: targetOf(at),
    actual: randomActual(random, at, targetOf(at), step / decimals),
  }));
  return {
    number,
    name: `${random.pick(lower ? lowerKpiNames : kpiNames)}（${String(number)}）`,
    unit: percent ? '％' : random.pick(units),
    description: random.pick([null, '—', '年度末における数値']),
    years,
    finalTarget: targetOf(4),
    verification: verification(random, years, lower),
  };
}

/** Due for the first year, possible for the second; achieved without passing the final target, or short of its own. */
function randomActual(random: Random, at: number, target: number, step: number): number | string | null {
  if (at === 2) return null;
  if (at === 1 && random.chance(0.3)) return null;
  if (random.chance(0.15)) return '—';
  const actual = target + step * random.pick([0, 1, -1, -3, -5]);
  return Math.round(actual * 10) / 10;
}

function verification(random: Random, years: readonly KpiYearData[], lower: boolean): string {
  const sentences = years.flatMap(({ year, target, actual }) => {
    if (typeof year !== 'number' || typeof target !== 'number' || typeof actual !== 'number') return [];
    const named = fiscalYearName(year);
    const achieved = lower ? actual <= target : actual >= target;
    return [achieved ? `${named}は目標を達成している。` : `${named}は、${random.pick(reasons)}、目標に達していない。`];
  });
  return sentences.length === 0 ? '統計の公表を待って検証する。' : sentences.join('');
}
