import { cardForm, cardKeys, isAmountRow, type CardKey } from '../layout/card';
import type { BusinessCard } from './evaluation';
import type { Field } from './field';

/** What a department has to fill in on a card, by the layout: without number, name and years, which are on the blank form. */
export const writtenFields = (card: BusinessCard): Field<unknown>[] =>
  [...filledKeys.flatMap((key) => fieldsOf(card, key)), ...ownFields(card)].filter(({ required }) => required);

/**
 * Whether nobody has begun to fill a card in: what the layout leaves to the department counts too where it is filled. A
 * formula is printed on the form.
 */
export const isUnfilled = (card: BusinessCard): boolean =>
  filledKeys.every((key) => fieldsOf(card, key).every(isToFillIn)) && ownFields(card).every(isToFillIn);

const isToFillIn = (field: Field<unknown>): boolean => isEmpty(field) || field.formula;

export const isEmpty = ({ state }: Field<unknown>): boolean => state === 'blank' || state === 'missing';

/** What departments write on any form: no marks, which the planning division may have set before. */
const filledKeys = cardKeys.filter((key) => cardForm[key].required && key !== 'name');

const fieldsOf = (card: BusinessCard, key: CardKey): readonly Field<unknown>[] =>
  isAmountRow(key) ? card.years.map((year) => year[key]) : [card[key]];

const ownFields = ({ own, years }: BusinessCard): Field<unknown>[] => [
  ...own.values(),
  ...years.flatMap((year) => [...year.own.values()]),
];
