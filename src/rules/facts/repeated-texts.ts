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
  const lookedAt = columns.map((column) => ({ column, firsts: new Map<string, BusinessCard>() }));
  const repeated = new Map<BusinessCard, RepeatedTexts>();
  for (const card of cards) {
    if (card.relisted || duplicates.has(card)) continue;
    for (const { column, firsts } of lookedAt) {
      const field = card[column];
      const text = field.value ?? '';
      if (text.length < leastRepeated) continue;
      const before = firsts.get(text);
      if (!before) {
        firsts.set(text, card);
      } else {
        const known = repeated.get(card) ?? { first: before, fields: [], same: before[column] };
        repeated.set(card, { ...known, fields: [...known.fields, field] });
      }
    }
  }
  return repeated;
}
