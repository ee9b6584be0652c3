import type { FiscalYear } from '../layout/kinds';
import type { Evaluation } from '../model/evaluation';
import type { Kpi } from '../model/kpi';
import { latestJudged, ratingOf } from '../model/kpi-rating';
import { judgeKpi, type KpiJudgement } from '../model/kpi-status';
import type { Settings } from '../model/settings';

/** A KPI with what its figures say. */
export interface KpiRollup extends KpiJudgement {
  readonly kpi: Kpi;
  /** By the office's own scale, of the latest judged year; null where it has none. */
  readonly rating: string | null;
}

/** How many KPIs stand where, by each KPI's latest judged year. */
export interface KpiSummary {
  readonly judged: number;
  readonly achieved: number;
  readonly near: number;
  readonly missed: number;
  /** Of the judged: by a figure of another fiscal year. */
  readonly otherYear: number;
}

export function rollUpKpis({ kpis, year, layout }: Evaluation, settings: Settings): KpiRollup[] {
  return kpis.map((kpi) => {
    const judgement = judgeKpi(kpi, settings, year);
    const latest = latestJudged(judgement);
    return { kpi, ...judgement, rating: latest ? ratingOf(latest, layout.ratings) : null };
  });
}

export function summariseKpis(kpis: readonly KpiJudgement[]): KpiSummary {
  const latest = kpis.flatMap((kpi) => latestJudged(kpi) ?? []);
  const count = (status: string) => latest.filter((year) => year.status === status).length;
  return {
    judged: latest.length,
    achieved: count('achieved'),
    near: count('near'),
    missed: count('missed'),
    otherYear: latest.filter(({ otherYear }) => otherYear).length,
  };
}

/** Every fiscal year that some KPI has a column for, in order. */
export function kpiYears(kpis: readonly KpiJudgement[]): FiscalYear[] {
  return [...new Set(kpis.flatMap(({ years }) => years.flatMap(({ year }) => year ?? [])))].sort((a, b) => a - b);
}
