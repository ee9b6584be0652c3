import type { FiscalYear } from '../layout/kinds';
import type { OwnItem } from '../layout/own-item';
import type { BusinessCard } from './evaluation';
import type { Field } from './field';

/** What a card says of an item of the office's own: what stands by itself, else what it bears for a year. */
export function ownFieldOf(card: BusinessCard, item: OwnItem, year: FiscalYear | null): Field<unknown> | undefined {
  const alone = card.own.get(item);
  if (alone && alone.state !== 'missing') return alone;
  const columns = card.years.filter(({ own }) => own.has(item));
  const column = columns.find(({ heading: { value } }) => value?.year === year) ?? (year === null ? columns[0] : null);
  return column?.own.get(item) ?? alone;
}
