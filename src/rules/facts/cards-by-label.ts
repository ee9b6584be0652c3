import { cardKeys } from '../../layout/card';
import type { BusinessCard } from '../../model/evaluation';
import { placeKey } from '../words/place-key';
import { labelPlace } from './card-places';

/** The cards by the places of their labels (`placeKey`). */
export function cardsByLabel(cards: readonly BusinessCard[]): ReadonlyMap<string, BusinessCard> {
  const byLabel = new Map<string, BusinessCard>();
  for (const card of cards) {
    for (const key of cardKeys) {
      const place = labelPlace(card, key);
      if (place) byLabel.set(placeKey(place), card);
    }
  }
  return byLabel;
}
