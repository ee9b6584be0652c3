import type { AmountRow } from '../../layout/card';
import type { Amount } from '../../layout/kinds';
import type { BusinessCard } from '../../model/evaluation';
import type { Field } from '../../model/field';
import { amountName, type CardAmount } from './notable-amounts';
import { thousandYen } from '../words/thousand-yen';

/** An amount that is higher than the 事業費 of the same year. */
export interface AboveCost extends CardAmount {
  readonly cost: Field<Amount>;
  /** `令和6年度(予算)の所要一般財源25,000千円が、事業費2,500千円`. */
  readonly words: string;
}

/** The amounts of a row that are higher than their year's 事業費. */
export function aboveCost(cards: readonly BusinessCard[], row: Exclude<AmountRow, 'cost'>): AboveCost[] {
  const found: AboveCost[] = [];
  for (const card of cards) {
    card.years.forEach((year) => {
      const { heading, cost } = year;
      const field = year[row];
      if (!cost.value || !field.value || field.value.thousandYen <= cost.value.thousandYen) return;
      const amount = { card, field, heading };
      const words = `${amountName(amount)}${thousandYen(field.value.thousandYen)}が、事業費${thousandYen(cost.value.thousandYen)}`;
      found.push({ ...amount, cost, words });
    });
  }
  return found;
}
