import type { OwnItem } from '../../layout/own-item';
import type { BusinessCard, Evaluation } from '../../model/evaluation';
import { isUnfilled } from '../../model/unfilled';

/** An item that the office requires of every card, and the filled-in cards without its label. */
export interface MissingOwnLabel {
  readonly item: OwnItem;
  readonly cards: readonly BusinessCard[];
  /** Whether no card bears it. */
  readonly isNowhere: boolean;
}

export function missingOwnLabels({ cards, layout }: Evaluation): MissingOwnLabel[] {
  const required = layout.own.filter((item) => item.form === 'card' && item.required && item.kind !== 'ignored');
  return required.flatMap((item) => {
    const filled = cards.filter((card) => !isUnfilled(card));
    const without = filled.filter((card) => card.own.get(item)?.state === 'missing');
    return without.length === 0 ? [] : [{ item, cards: without, isNowhere: without.length === filled.length }];
  });
}
