import type { Amount } from '../layout/kinds';
import type { OwnItem } from '../layout/own-item';
import type { YearValue } from './evaluation';
import type { Field } from './field';

/** Whether what an item bears in a year column is money; else it is a number such as 人工. */
export const isMoney = (item: OwnItem, _field: YearValue): _field is Field<Amount> => item.kind === 'amount';

/** 千円, or the number; null where none was read. */
export const figureIn = ({ value }: YearValue): number | null =>
  typeof value === 'number' ? value : typeof value === 'object' ? (value?.thousandYen ?? null) : null;
