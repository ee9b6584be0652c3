import type { Layout } from '../layout/layout';
import type { KpiJudgement, KpiYearJudgement } from './kpi-status';
import { binaryCrumbs } from './rounding';

/** A KPI's latest year that has an actual to hold against its target; undefined where none has. */
export function latestJudged({ years }: Pick<KpiJudgement, 'years'>): KpiYearJudgement | undefined {
  return years
    .filter(({ status }) => status === 'achieved' || status === 'near' || status === 'missed')
    .reduce<KpiYearJudgement | undefined>(
      (latest, year) => (latest && (latest.year ?? 0) > (year.year ?? 0) ? latest : year),
      undefined,
    );
}

/** The office's word for a year of a KPI; null where it has no scale, nothing is to be judged, or no word goes so low. */
export function ratingOf({ ratio, status }: KpiYearJudgement, ratings: Layout['ratings']): string | null {
  // An actual of 0 that reaches its target has no ratio.
  const reached = ratio ?? (status === 'achieved' ? Infinity : null);
  return reached === null ? null : (ratings?.find(({ from }) => reached >= from - binaryCrumbs)?.word ?? null);
}
