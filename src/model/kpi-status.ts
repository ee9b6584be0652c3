import type { FiscalYear, KpiFigure } from '../layout/kinds';
import type { Kpi, KpiYear } from './kpi';
import type { Field } from './field';
import type { Settings } from './settings';

/** Whether a KPI is meant to rise or to fall. */
export type Better = 'higher' | 'lower';

/** How a year stands. unpublished: no actual though its year is due. notDue: its year lies after the evaluated one. */
export type KpiStatus = 'achieved' | 'near' | 'missed' | 'unpublished' | 'notDue';

/** As staff read them. */
export const kpiStatusNames = {
  achieved: '達成',
  near: '概ね達成',
  missed: '未達成',
  unpublished: '未公表',
  notDue: '未到来',
} as const satisfies Record<KpiStatus, string>;

/** From this ratio on, an actual that does not reach its target is near it. */
export const nearFrom = 0.8;

/** One year of a KPI, judged. */
export interface KpiYearJudgement {
  readonly source: KpiYear;
  readonly year: FiscalYear | null;
  readonly target: number | null;
  readonly actual: number | null;
  /** The year that the actual is of, where it is not its column's. */
  readonly actualYear: FiscalYear | null;
  /** Whether the actual is of a year that the KPI's lag does not explain. It is never shown as plain 達成 then. */
  readonly otherYear: boolean;
  /** 1 is the target reached; null where there is nothing to divide, or the divisor is 0. */
  readonly ratio: number | null;
  /** Null where words stand, the target is missing, or the figure cannot be read: not judged. */
  readonly status: KpiStatus | null;
}

export interface KpiJudgement {
  readonly better: Better;
  readonly years: readonly KpiYearJudgement[];
  /** The latest actual against the final target. */
  readonly final: { readonly target: number | null; readonly ratio: number | null };
}

/** Judges a KPI's years against their targets, as the city's catalogue of rules lays down. */
export function judgeKpi(kpi: Kpi, settings: Settings, evaluated: FiscalYear | null): KpiJudgement {
  const better = betterOf(kpi, settings);
  const lag = lagOf(kpi, settings);
  const years = kpi.years.map((year) => judgeYear(year, better, lag, evaluated));
  const target = numberOf(kpi.final);
  const latest = years.filter(({ actual }) => actual !== null).at(-1)?.actual ?? null;
  return { better, years, final: { target, ratio: ratioOf(latest, target, better) } };
}

/**
 * Which way a KPI is meant to go: as the settings say, else lower where its final target lies below its first, or
 * where all its targets are 0.
 */
export function betterOf(kpi: Kpi, settings: Settings): Better {
  const set = kpi.number.value === null ? undefined : settings.kpis.get(kpi.number.value)?.better;
  if (set) return set;
  const targets = [...kpi.years.map(({ target }) => target), kpi.final].map(numberOf).filter((one) => one !== null);
  const [first, last] = [targets.at(0), targets.at(-1)];
  if (first === undefined || last === undefined) return 'higher';
  return last < first || targets.every((target) => target === 0) ? 'lower' : 'higher';
}

/** By how many years a KPI's statistics lag behind their column. */
function lagOf(kpi: Kpi, settings: Settings): number {
  return (kpi.number.value === null ? undefined : settings.kpis.get(kpi.number.value)?.lag) ?? 0;
}

/** Whether an actual reaches a target. */
export function reaches(actual: number, target: number, better: Better): boolean {
  return better === 'higher' ? actual >= target : actual <= target;
}

/** The number in a KPI's cell; null for a dash, for words, and where the cell is blank or cannot be read. */
export function numberOf({ value }: Field<KpiFigure>): number | null {
  return value?.type === 'number' ? value.number : null;
}

function judgeYear(source: KpiYear, better: Better, lag: number, evaluated: FiscalYear | null): KpiYearJudgement {
  const year = source.year.value;
  const target = numberOf(source.target);
  const actual = numberOf(source.actual);
  const dated = source.actual.value?.type === 'number' ? source.actual.value.year : null;
  const actualYear = dated === year ? null : dated;
  const ratio = ratioOf(actual, target, better);
  return {
    source,
    year,
    target,
    actual,
    actualYear,
    otherYear: actualYear !== null && year !== null && actualYear !== year - lag,
    ratio,
    status: statusOf(source.actual, isDue(year, evaluated), () =>
      actual === null || target === null ? null : judged(reaches(actual, target, better), ratio),
    ),
  };
}

function statusOf(actual: Field<KpiFigure>, due: boolean, judge: () => KpiStatus | null): KpiStatus | null {
  if (actual.state === 'unreadable' || actual.value?.type === 'words') return null;
  if (actual.value?.type === 'number') return judge();
  return due ? 'unpublished' : 'notDue';
}

const isDue = (year: FiscalYear | null, evaluated: FiscalYear | null) =>
  year === null || evaluated === null || year <= evaluated;

function judged(reached: boolean, ratio: number | null): KpiStatus {
  if (reached) return 'achieved';
  return ratio !== null && ratio >= nearFrom && ratio < 1 ? 'near' : 'missed';
}

function ratioOf(actual: number | null, target: number | null, better: Better): number | null {
  if (actual === null || target === null) return null;
  const [dividend, divisor] = better === 'higher' ? [actual, target] : [target, actual];
  return divisor === 0 ? null : dividend / divisor;
}
