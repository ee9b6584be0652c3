import type { Comparison } from '../../compare/comparison';
import type { FiscalYear } from '../../layout/kinds';
import { costOf, type YearCost } from '../../model/card-costs';
import type { BusinessCard } from '../../model/evaluation';
import { binaryCrumbs } from '../../model/rounding';

/** The evaluated year's 事業費, and last year's, which it is about 1,000 times (or a thousandth) of. */
export interface RescaledCost {
  readonly now: YearCost;
  readonly before: YearCost;
  readonly isLarger: boolean;
  /** Last year's workbook, where `before` stands in it. */
  readonly file?: string;
}

const thousand = 1000;
/** A cost within this share of 1,000 times another is meant to be that. */
const tolerance = 0.05;

/**
 * Cards of which last year tells that the evaluated year's 事業費 is in another unit: their own column of last year, or
 * last year's workbook, by its budget and by its forecast.
 */
export function rescaledCosts(
  cards: readonly BusinessCard[],
  year: FiscalYear | null,
  last: Comparison | null,
): ReadonlyMap<BusinessCard, RescaledCost> {
  if (year === null) return new Map();
  const lastOf = new Map((last?.isOneYear ? [] : (last?.pairs ?? [])).map((pair) => [pair.now, pair.last]));
  return new Map(
    cards.flatMap((card) => {
      const now = costOf(card, year);
      const former = lastOf.get(card);
      const found =
        rescaled(now, costOf(card, year - 1)) ??
        (last && former
          ? ([year - 1, year].flatMap((one) => rescaled(now, costOf(former, one), last.last.workbook) ?? [])[0] ?? null)
          : null);
      return found ? [[card, found] as const] : [];
    }),
  );
}

function rescaled(now: YearCost | null, before: YearCost | null, file?: string): RescaledCost | null {
  const [amount, former] = [now, before].map((cost) => cost?.field.value?.thousandYen ?? 0);
  if (!now || !before || !amount || !former) return null;
  const isNear = (ratio: number) => Math.abs(ratio / thousand - 1) <= tolerance + binaryCrumbs;
  const isLarger = isNear(amount / former);
  if (!isLarger && !isNear(former / amount)) return null;
  return { now, before, isLarger, ...(file === undefined ? {} : { file }) };
}
