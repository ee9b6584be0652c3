import type { BusinessCard } from '../../model/evaluation';
import type { Field } from '../../model/field';

/** Shorter texts are alike by nature. */
const leastRepeated = 40;
const columns = ['summary', 'progress', 'review'] as const;

/** A card's texts that stand on a card before it, word for word. */
export interface RepeatedTexts {
  /** The card that the first of them stands on. */
  readonly first: BusinessCard;
  readonly fields: readonly Field<string>[];
  /** Where the first of them stands there. */
  readonly same: Field<string>;
}

/** Cards that repeat whole texts of others; none that are shown twice on purpose, or bear another's name. */
export function repeatedTexts(
  cards: readonly BusinessCard[],
  duplicates: ReadonlyMap<BusinessCard, BusinessCard>,
): ReadonlyMap<BusinessCard, RepeatedTexts> {
  const firsts = new Map<string, { readonly card: BusinessCard; readonly field: Field<string> }>();
  const repeated = new Map<BusinessCard, RepeatedTexts>();
  for (const card of cards) {
    if (card.relisted || duplicates.has(card)) continue;
    for (const column of columns) {
      const field = card[column];
      const text = field.value ?? '';
      if (text.length < leastRepeated) continue;
      const key = `${column} ${text}`;
      const before = firsts.get(key);
      if (!before) {
        firsts.set(key, { card, field });
      } else {
        const known = repeated.get(card) ?? { first: before.card, fields: [], same: before.field };
        repeated.set(card, { ...known, fields: [...known.fields, field] });
      }
    }
  }
  return repeated;
}
