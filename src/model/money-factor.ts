import type { Layout } from '../layout/layout';
import type { BusinessCard } from './evaluation';

/** 千円 for each 1 of a card's amounts, by the unit that its 財務内容 states, else by 様式定義. */
export const moneyFactorOf = (card: Pick<BusinessCard, 'moneyUnit'>, layout: Layout): number =>
  card.moneyUnit.value?.factor ?? layout.moneyUnit?.factor ?? 1;
