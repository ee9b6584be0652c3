import type { Amount, FiscalYear, YearColumn } from '../layout/kinds';
import type { BusinessCard } from './evaluation';
import type { Field } from './field';

/** 事業費 of one year, with its column. */
export interface YearCost {
  readonly column: YearColumn;
  readonly field: Field<Amount>;
}

/** A card's 事業費 of a year, wherever its column stands; null where no column bears that year. */
export function costOf(card: BusinessCard, year: FiscalYear): YearCost | null {
  const own = card.years.find(({ heading }) => heading.value?.year === year);
  return own?.heading.value ? { column: own.heading.value, field: own.cost } : null;
}
