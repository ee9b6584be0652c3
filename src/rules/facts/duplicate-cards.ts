import type { BusinessCard } from '../../model/evaluation';
import { nameKey } from '../../model/names';
import type { Summable } from '../../model/review';

/**
 * Cards that bear the name of a card before them, each with that card. Cards that the list has under another name are
 * left out.
 */
export function duplicateCards({ evaluation, pairing }: Summable): ReadonlyMap<BusinessCard, BusinessCard> {
  const isRenamed = (card: BusinessCard) => pairing.byCard.get(card)?.names === 'renamed';
  const named = evaluation.cards.filter((card) => card.name.state === 'read' && !card.relisted && !isRenamed(card));
  const duplicates = new Map<BusinessCard, BusinessCard>();
  const firsts = new Map<string, BusinessCard>();
  for (const card of named) {
    const name = nameKey(card.name);
    const first = firsts.get(name);
    if (first) duplicates.set(card, first);
    else firsts.set(name, card);
  }
  return duplicates;
}
