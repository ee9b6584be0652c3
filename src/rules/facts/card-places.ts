import type { CardKey } from '../../layout/card';
import type { BusinessCard } from '../../model/evaluation';
import { isField } from '../../model/field';
import type { Place } from '../../workbook/cell';

/** Where a card's label stands; null where it does not. */
export function labelPlace(card: BusinessCard, key: CardKey): Place | null {
  const field = card[key];
  return (isField(field) ? field : field[0])?.labelPlace ?? null;
}

/** Where a label's value was found. Null where none was, and of the amounts, which stand under their years. */
export function valuePlace(card: BusinessCard, key: CardKey): Place | null {
  const field = card[key];
  if (!isField(field) || key === 'finance') return null;
  return field.state === 'read' || field.state === 'unreadable' ? field.place : null;
}
