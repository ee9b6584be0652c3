import type { Layout } from '../../layout/layout';
import type { BusinessCard } from '../../model/evaluation';

/**
 * The cards; where a form of the office's own bears no number, on no card, each takes its place among those of its 施策.
 * `cards`: in their order.
 */
export function numberedInOrder(cards: readonly BusinessCard[], { place }: Layout): readonly BusinessCard[] {
  if (place === null || cards.some(({ number }) => number.value !== null)) return cards;
  const last = new Map<number | null, number>();
  return cards.map((card) => {
    const value = (last.get(card.measure) ?? 0) + 1;
    last.set(card.measure, value);
    return { ...card, number: { ...card.number, place: card.name.place, state: 'read', raw: null, value } };
  });
}
