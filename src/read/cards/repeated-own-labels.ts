import type { OwnItem } from '../../layout/own-item';
import type { BusinessCard } from '../../model/evaluation';
import type { RepeatedLabel } from '../../model/label-facts';
import type { OwnHit } from '../sheet/labels';
import { shownText } from '../sheet/shown';
import type { LocatedCard } from './card-slots';

/** A card as it stands, and as it was read. */
export interface ReadCard {
  readonly located: LocatedCard;
  readonly card: BusinessCard;
}

/** The office's own labels that stand on a card more than once, each said once however many cards bear it so. */
export function repeatedOwnLabels(cards: readonly ReadCard[]): RepeatedLabel[] {
  const found = new Map<OwnItem, RepeatedLabel>();
  for (const { located, card } of cards) {
    const firsts = new Map<OwnItem, OwnHit>();
    for (const hit of located.own) {
      const { own } = hit;
      if (own.kind === 'ignored' || found.has(own) || isValue(card, hit)) continue;
      const first = firsts.get(own);
      if (!first) firsts.set(own, hit);
      else found.set(own, { label: own.label, text: textAt(located, hit), place: hit.place, first: first.place, own });
    }
  }
  return [...found.values()];
}

/** A choice or a text may be spelt like a label. */
const isValue = ({ own }: BusinessCard, { place: { row, column } }: OwnHit): boolean =>
  [...own.values()].some(({ place }) => place.row === row && place.column === column);

function textAt({ sheet: { grid } }: LocatedCard, { row, column }: OwnHit): string {
  const cell = grid.at(row, column);
  return cell ? (shownText(cell) ?? '') : '';
}
