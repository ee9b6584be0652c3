import { isAmountRow, type CardKey } from '../../layout/card';
import type { BusinessCard } from '../../model/evaluation';
import type { Place } from '../../workbook/cell';

/** Where a card's label stands; null where it does not. */
export function labelPlace(card: BusinessCard, key: CardKey): Place | null {
  const field = isAmountRow(key) ? card.years[0]?.[key] : card[key];
  return field?.labelPlace ?? null;
}

/** Where a label's value was found. Null where none was, and of the amounts, which stand under their years. */
export function valuePlace(card: BusinessCard, key: CardKey): Place | null {
  if (isAmountRow(key) || key === 'moneyUnit') return null;
  const field = card[key];
  return field.state === 'read' || field.state === 'unreadable' ? field.place : null;
}
