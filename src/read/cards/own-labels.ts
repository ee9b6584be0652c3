import type { OwnItem } from '../../layout/own-item';
import { groupBy } from '../../model/grouping';
import { partitionPoint } from '../../model/partition-point';
import type { OwnHit } from '../sheet/labels';
import type { ReadSheet } from '../sheet/sheet';
import type { CardLabels } from './card-labels';

type ByCard = ReadonlyMap<CardLabels | undefined, readonly OwnHit[]>;

/**
 * The labels of the office's own items, by the card that they stand on: from its first built-in label down to the next
 * card of its lane. Items that stand right above the first card of a sheet stand above each of its cards. `listRows` bear
 * labels of the business list.
 */
export function ownLabels(sheet: ReadSheet, cards: readonly CardLabels[], listRows: ReadonlySet<number>): ByCard {
  const own = sheet.labels.own('card').filter(({ row }) => !listRows.has(row));
  const byCard: ByCard = groupBy(own, (hit) => nearest(cards, hit, -1));
  const leading = leadingItems(sheet, cards, byCard);
  if (leading.size === 0) return byCard;
  return groupBy(own, (hit) => {
    const above = nearest(cards, hit, -1);
    return leading.has(hit.own) && !isWithin(above, hit) ? (nearest(cards, hit, 1) ?? above) : above;
  });
}

/** The next card of a label's lane that begins above it (-1), in its row, or below it (1). */
function nearest(cards: readonly CardLabels[], { row, column }: OwnHit, step: 1 | -1): CardLabels | undefined {
  const below = partitionPoint(cards, ({ hits }) => (hits[0]?.row ?? 0) <= row);
  for (let index = step === 1 ? below : below - 1; ; index += step) {
    const card = cards[index];
    if (!card || (card.from <= column && column <= card.to)) return card;
  }
}

/** Whether a label stands among a card's built-in ones. */
const isWithin = (card: CardLabels | undefined, { row }: OwnHit): boolean =>
  card?.hits.some((hit) => hit.row >= row) ?? false;

/** Items right above the first card that it bears nowhere else. */
function leadingItems({ labels }: ReadSheet, [first]: readonly CardLabels[], byCard: ByCard): ReadonlySet<OwnItem> {
  const leading = new Set<OwnItem>();
  const above = new Map((byCard.get(undefined) ?? []).map((hit) => [hit.place, hit.own]));
  const own = (first && byCard.get(first)) ?? [];
  const inside = new Set(own.filter((hit) => isWithin(first, hit)).map((hit) => hit.own));
  let index = partitionPoint(labels.hits, ({ row }) => row < (first?.hits[0]?.row ?? 0)) - 1;
  for (let hit = labels.hits[index]; hit; hit = labels.hits[(index -= 1)]) {
    const item = above.get(hit.place);
    if (item === undefined) break;
    if (!inside.has(item)) leading.add(item);
  }
  return leading;
}
