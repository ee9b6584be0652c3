import { cardKeys } from '../../layout/card';
import type { BusinessCard, Evaluation } from '../../model/evaluation';
import { placeKey } from '../../workbook/place-key';
import { labelPlace } from './card-places';

/** The cards by the places of their labels (`placeKey`); none where they are rows, which share them. */
export function cardsByLabel({ cards, layout }: Evaluation): ReadonlyMap<string, BusinessCard> {
  const byLabel = new Map<string, BusinessCard>();
  if (layout.cardShape === 'row') return byLabel;
  for (const card of cards) {
    for (const key of cardKeys) {
      const place = labelPlace(card, key);
      if (place) byLabel.set(placeKey(place), card);
    }
  }
  return byLabel;
}
