import type { BusinessCard, Evaluation } from '../model/evaluation';
import type { Kpi } from '../model/kpi';
import { nameKey } from '../model/names';
import { defaultSettings, type Settings } from '../model/settings';
import { comparedAmounts, type ComparedAmount } from './amounts';
import { copiedTexts, isOtherDirection, movesOf, type CopiedText, type Move } from './changes';
import { kpiChanges, matchKpis, namedKpis, type KpiChange, type KpiPair } from './kpis';
import { measureSince } from './measures';
import { matchProjects, type ProjectPair } from './projects';

/** A project, and an amount of it beside last year's. */
export interface ProjectAmount extends ComparedAmount {
  readonly pair: ProjectPair;
}

/** What changed since last year. Of two files of one year: since the first of them. */
export interface Comparison {
  readonly last: Evaluation;
  readonly now: Evaluation;
  /** Whether both files are of one year. */
  readonly isOneYear: boolean;
  readonly pairs: readonly ProjectPair[];
  readonly fresh: readonly BusinessCard[];
  readonly gone: readonly BusinessCard[];
  readonly renamed: readonly ProjectPair[];
  readonly moved: readonly Move[];
  readonly directions: readonly ProjectPair[];
  /** Whether they differ or not. */
  readonly amounts: readonly ProjectAmount[];
  readonly kpis: {
    readonly pairs: readonly KpiPair[];
    readonly fresh: readonly Kpi[];
    readonly gone: readonly Kpi[];
    readonly changes: readonly KpiChange[];
  };
  /** Texts that were taken over word for word; none where both files are of one year. */
  readonly copied: readonly CopiedText[];
}

/** Holds this year's evaluation against last year's; this year's settings may settle pairs of projects. Its time grows with the cards. */
export function compare(
  last: Evaluation,
  now: Evaluation,
  { formerProjects }: Pick<Settings, 'formerProjects'> = defaultSettings,
): Comparison {
  const { pairs, fresh, gone } = matchProjects(last, now, formerProjects);
  const since = measureSince(last, now);
  const isOneYear = last.year !== null && last.year === now.year;
  const kpis = matchKpis(last.kpis, now.kpis);
  return {
    last,
    now,
    isOneYear,
    pairs,
    fresh,
    gone,
    renamed: pairs.filter((pair) => nameKey(pair.last.name) !== nameKey(pair.now.name)),
    moved: pairs.flatMap((pair) => movesOf(pair, last, now, since)),
    directions: pairs.filter(isOtherDirection),
    amounts: pairs.flatMap((pair) => comparedAmounts(pair.last, pair.now).map((one) => ({ ...one, pair }))),
    kpis: {
      pairs: kpis,
      fresh: namedKpis(now.kpis).filter((kpi) => !kpis.some((pair) => pair.now === kpi)),
      gone: namedKpis(last.kpis).filter((kpi) => !kpis.some((pair) => pair.last === kpi)),
      changes: kpis.flatMap(kpiChanges),
    },
    copied: isOneYear ? [] : pairs.flatMap(copiedTexts),
  };
}
