import { fiscalYearName } from '../../model/fiscal-year';
import type { Kpi } from '../../model/kpi';
import { judgeKpi, numberOf, reaches, type KpiYearJudgement } from '../../model/kpi-status';
import type { Summable } from '../../model/review';
import { misscaledActuals } from './misscaled-actuals';
import { claimsIn, type Claim } from './kpi-claims';

/** A claim of 検証, and the figure that denies it. */
export interface Contradiction {
  readonly claim: Claim;
  /** `令和5年度の実績287,339は、目標304,031に達していません`. */
  readonly figures: string;
  readonly judged: KpiYearJudgement;
}

/** The claims of a KPI's 検証 that its figures deny. Figures that cannot be judged deny nothing. */
export function contradictionsOf(kpi: Kpi, { evaluation, settings }: Summable): Contradiction[] {
  if (kpi.verification.value === null) return [];
  const { years, better } = judgeKpi(kpi, settings, evaluation.year);
  const final = numberOf(kpi.final);
  const misscaled = misscaledActuals({ kpis: [kpi] });
  const latest = years.filter(({ actual }) => actual !== null).at(-1);

  return claimsIn(kpi.verification.value).flatMap((claim) => {
    const named = claim.years.flatMap((year) => years.find((one) => one.year === year) ?? byActual(years, year) ?? []);
    const spokenOf = claim.years.length > 0 && !claim.final ? named : latest ? [latest] : [];
    return spokenOf.flatMap((judged): Contradiction[] => {
      const { actual } = judged;
      if (misscaled.has(judged.source.actual)) return [];
      const target = claim.final ? final : judged.target;
      if (actual === null || target === null) return [];
      const reached = reaches(actual, target, better);
      if (reached === claim.reached) return [];
      const name = judged.year === null ? '実績' : `${fiscalYearName(judged.year)}の実績`;
      const figures = `${name}${actual.toLocaleString('ja-JP')}は、${claim.final ? '最終目標' : '目標'}${target.toLocaleString('ja-JP')}に達して${reached ? 'います' : 'いません'}`;
      return [{ claim, figures, judged }];
    });
  });
}

/** 令和3年度, where the column is 令和5年度 and its actual is dated 令和3年度. */
const byActual = (years: readonly KpiYearJudgement[], year: number) => years.find((one) => one.actualYear === year);
