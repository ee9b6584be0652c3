import { amountRows } from '../../layout/card';
import type { Amount, YearColumn } from '../../layout/kinds';
import type { BusinessCard } from '../../model/evaluation';
import type { Field } from '../../model/field';

/** An amount of a card under its year. */
export interface YearAmount {
  readonly heading: Field<YearColumn>;
  readonly field: Field<Amount>;
}

/** A card's 事業費, year by year. */
export const costsOf = (card: BusinessCard): readonly YearAmount[] => ofRow(card, 'cost');

/** All amounts of a card, row by row. */
export const amountsOf = (card: BusinessCard): readonly YearAmount[] => amountRows.flatMap((row) => ofRow(card, row));

const ofRow = (card: BusinessCard, row: (typeof amountRows)[number]): YearAmount[] =>
  card.years.map((year) => ({ heading: year.heading, field: year[row] }));
