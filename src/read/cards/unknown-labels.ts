import type { CardKey } from '../../layout/card';
import { isNoAmount } from '../../layout/amount-kind';
import { labelKey } from '../../layout/spelling';
import { groupBy } from '../../model/grouping';
import { partitionPoint } from '../../model/partition-point';
import type { Cell } from '../../workbook/cell';
import { firstFrom, type TextCell } from '../sheet/grid';
import { measureHeadingAt } from '../sheet/measure-heading';
import type { ReadSheet } from '../sheet/sheet';
import { compact, isBlank } from '../sheet/shown';
import { isLabelLike, longestLabel } from '../values/label-like';
import { readByYear, type LocatedCard } from './card-slots';
import { leftAlone } from './left-alone';

/** A text that stands like a label on a card, and is none of the layout's; and what stands where its value would. */
export interface LabelLike {
  readonly card: LocatedCard;
  readonly cell: TextCell;
  readonly value: Cell;
}

/**
 * What stands like labels on cards, by its spelling, where it stands on at least half of them; of three cards or fewer, on
 * one. Only texts that stand so often are looked at, so that most cells cost no more than a count.
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
    for (const like of likesAmong(frequent, sheet, own)) {
      const key = labelKey(like.cell.value);
      const byCard = found.get(key) ?? new Map<LocatedCard, LabelLike>();
      found.set(key, byCard);
      if (!byCard.has(like.card)) byCard.set(like.card, like);
    }
  }
  return new Map([...found].flatMap(([key, byCard]) => (byCard.size < least ? [] : [[key, [...byCard.values()]]])));
}

const anyCell: Cell = { row: 0, column: 0, value: '', format: '', formula: false };

/** Row by row; a label takes the cell right of it for its value, so that a value is taken for no label. */
function* likesAmong(
  frequent: readonly TextCell[],
  sheet: ReadSheet,
  cards: readonly LocatedCard[],
): Iterable<LabelLike> {
  const bottoms = new Map<LocatedCard, number>();
  const known = new Map<LocatedCard, (cell: Cell) => boolean>();
  let taken: Cell | null = null;
  for (const cell of frequent) {
    // A label that counts under another is known only where it stands.
    if (cell === taken || sheet.labels.isLabel(cell, 'card')) continue;
    const card = cardAt(cards, cell);
    if (!card || isKnownValue(card, cell)) continue;
    const isLeftAlone = known.get(card) ?? leftAlone(card);
    known.set(card, isLeftAlone);
    if (isLeftAlone(cell)) continue;
    const bottom = bottoms.get(card) ?? bottomOf(card);
    bottoms.set(card, bottom);
    if (cell.row > bottom || card.hits.every(({ column }) => column > cell.column)) continue;
    const cells = sheet.grid.row(cell.row);
    const at = firstFrom(cells, cell.column);
    const value = cells[at + 1];
    if (!value || value.column > card.edge + 1 || isBlank(value.value) || sheet.labels.isLabel(value, 'card')) continue;
    const next = cells[at + 2];
    const isParent =
      next && next.column <= card.edge && typeof next.value === 'number' && isLabelLike(sheet, value, 'card');
    if (isParent) continue;
    yield { card, cell, value };
    taken = value;
  }
}

/** The last card that begins at a row or above it, in a column's lane. */
function cardAt(cards: readonly LocatedCard[], { row, column }: Cell): LocatedCard | undefined {
  let index = partitionPoint(cards, ({ hits }) => (hits[0]?.row ?? 0) <= row) - 1;
  let card = cards[index];
  while (card && (column < card.from || column > Math.min(card.to, card.edge + 1))) card = cards[(index -= 1)];
  return card;
}

/** Whether a cell is a value of a label of the layout, or a heading over amounts, or stands among the amounts. */
function isKnownValue({ value, headings, hits }: LocatedCard, cell: Cell): boolean {
  for (const key in value) if (value[key as CardKey] === cell) return true;
  return (
    headings.some(({ year, kind }) => year === cell || kind === cell || (kind && isBeside(kind, cell))) ||
    hits.some(({ name, row, column }) => row === cell.row && column < cell.column && readByYear.includes(name))
  );
}

/** 増減 and the like, in the row of the 区分 below the years. */
const isBeside = (kind: Cell, { row, column, value }: Cell): boolean =>
  row === kind.row && column > kind.column && typeof value === 'string' && isNoAmount(compact(value));

/** Its last label's last row, and the filled rows right below that are no other form's. */
function bottomOf({ hits, sheet }: LocatedCard): number {
  const bottom = hits.reduce((last, { area }) => Math.max(last, area.bottom), 0);
  const boundary = sheet.labels.boundaryFrom(bottom + 1);
  let row = bottom;
  while (row + 1 < boundary && isOwnRow(sheet.grid.row(row + 1), sheet)) row += 1;
  return row;
}

const isOwnRow = (cells: readonly Cell[], { grid }: LocatedCard['sheet']): boolean =>
  cells.length > 1 && !cells.some((cell) => measureHeadingAt(grid, cell));
