import { labelKey } from '../../layout/spelling';
import { groupBy } from '../../model/grouping';
import type { Cell } from '../../workbook/cell';
import { isLabelLike, longestLabel } from '../values/label-like';
import type { LocatedCard } from './card-slots';
import { likesOn, type LabelLike } from './label-likes';

/**
 * Texts that stand like labels on at least half of the cards, by spelling; of three cards or fewer, on one. Rarer texts
 * are counted and not looked at, so that most cells cost no more than that.
 */
export function labelLikes(cards: readonly LocatedCard[]): ReadonlyMap<string, readonly LabelLike[]> {
  const least = cards.length <= 3 ? 1 : cards.length / 2;
  const sheets = groupBy(cards, ({ sheet }) => sheet);
  const counts = new Map<string, number>();
  for (const sheet of sheets.keys())
    for (const { value } of sheet.grid.shortTexts)
      if (value.length <= longestLabel) counts.set(value, (counts.get(value) ?? 0) + 1);
  const [anySheet] = sheets.keys();
  const texts = new Set<string>();
  for (const [value, count] of counts)
    if (count >= least && anySheet && isLabelLike(anySheet, { ...anyCell, value }, 'card')) texts.add(value);

  const found = new Map<string, Map<LocatedCard, LabelLike>>();
  for (const [sheet, own] of sheets) {
    const frequent = sheet.grid.shortTexts.filter(({ value }) => texts.has(value));
    for (const like of likesOn(sheet, own, frequent)) {
      const key = labelKey(like.cell.value);
      const byCard = found.get(key) ?? new Map<LocatedCard, LabelLike>();
      found.set(key, byCard);
      if (!byCard.has(like.card)) byCard.set(like.card, like);
    }
  }
  return new Map([...found].flatMap(([key, byCard]) => (byCard.size < least ? [] : [[key, [...byCard.values()]]])));
}

const anyCell: Cell = { row: 0, column: 0, value: '', format: '', formula: false };
