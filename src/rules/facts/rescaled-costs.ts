import type { FiscalYear } from '../../layout/kinds';
import { costOf, type YearCost } from '../../model/card-costs';
import type { BusinessCard } from '../../model/evaluation';
import { binaryCrumbs } from '../../model/rounding';

/** The evaluated year's 事業費, and last year's, which it is about 1,000 times (or a thousandth) of. */
export interface RescaledCost {
  readonly now: YearCost;
  readonly before: YearCost;
  readonly isLarger: boolean;
}

const thousand = 1000;
/** A cost within this share of 1,000 times another is meant to be that. */
const tolerance = 0.05;

/** Cards whose own column of last year tells that the evaluated year's 事業費 is in another unit. */
export function rescaledCosts(
  cards: readonly BusinessCard[],
  year: FiscalYear | null,
): ReadonlyMap<BusinessCard, RescaledCost> {
  if (year === null) return new Map();
  return new Map(
    cards.flatMap((card) => {
      const [now, before] = [costOf(card, year), costOf(card, year - 1)];
      const [amount, former] = [now, before].map((cost) => cost?.field.value?.thousandYen ?? 0);
      if (!now || !before || !amount || !former) return [];
      const isNear = (ratio: number) => Math.abs(ratio / thousand - 1) <= tolerance + binaryCrumbs;
      const isLarger = isNear(amount / former);
      return isLarger || isNear(former / amount) ? [[card, { now, before, isLarger }] as const] : [];
    }),
  );
}
