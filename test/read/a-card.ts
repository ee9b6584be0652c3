import { cardLabelsOf } from '../../src/read/cards/card-labels';
import { locateCard, type LocatedCard } from '../../src/read/cards/card-slots';
import { readSheet } from '../../src/read/sheet/sheet';
import { parseArea } from '../../src/workbook/address';
import { aSheet, type Row } from './a-sheet';

/** A card from A1 on: its number in A1, its labels in B and D, its years in E and F. */
const rows: readonly Row[] = [
  [1, '事業名', '支援', '法定／自主', '自主'],
  [null, '担当部・課', '商工課', '次年度方針', '継続'],
  [null, '概要', '内容', '財務内容', '令和6年度(予算)', '令和7年度(見込み)'],
  [null, null, null, '事業費', 100, 200],
  [null, null, null, '所要一般財源', 10, 20],
  [null, null, null, '概算人件費', 1, 2],
  [null, 'これまでの取組状況', '成果'],
  [null, '事業の検証', '課題'],
];

/** The card with cells typed over, by their addresses: `{ E4: '調整中', B1: null }`. */
export function cardRows(typed: Readonly<Record<string, Row[number]>> = {}): Row[] {
  const changed = rows.map((row) => [...row]);
  for (const [address, content] of Object.entries(typed)) {
    const { top, left } = parseArea(address);
    while (changed.length <= top) changed.push([]);
    const row = changed[top] ?? [];
    while (row.length <= left) row.push(null);
    row[left] = content;
  }
  return changed;
}

/** Cards side by side: the right ones begin `gap` columns right of the sixth. */
export const beside = (left: readonly Row[], right: readonly Row[], gap = 1): Row[] =>
  left.map((row, index) => [...row, ...Array<null>(6 + gap - row.length).fill(null), ...(right[index] ?? [])]);

export function locatedCards(sheetRows: readonly Row[], merges: readonly string[] = []): LocatedCard[] {
  const sheet = readSheet(aSheet(sheetRows, merges));
  return cardLabelsOf(sheet, new Set()).map((labels) => locateCard(sheet, labels));
}

/** The one card of a sheet that bears the card with cells typed over. */
export function locatedCard(typed: Parameters<typeof cardRows>[0] = {}, merges: readonly string[] = []): LocatedCard {
  const [card, ...others] = locatedCards(cardRows(typed), merges);
  if (!card || others.length > 0) throw new Error('not one card');
  return card;
}
