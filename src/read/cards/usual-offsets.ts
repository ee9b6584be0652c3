import type { CardKey } from '../../layout/card';
import type { Place } from '../../workbook/cell';
import { valueBelow } from '../values/below';
import { readYearColumn } from '../values/years';
import type { CardHit } from './card-labels';
import { numberOffset } from './card-number';
import { readByYear, type LocatedCard } from './card-slots';
import { count, mostCounted, type Counts } from '../../model/most-common';

/** Offsets that most cards of the workbook share; a blank or missing one is expected there. */
export interface UsualOffsets {
  /** From a card's first label to its number, in columns left of the label. */
  readonly number: number;
  /** From a label to its value, in columns right of the label. */
  readonly value: ReadonlyMap<CardKey, number>;
  /** The labels whose values stand below them, in more cards than right of them. */
  readonly below: ReadonlySet<CardKey>;
  /** From a card's first label to a label: rows and columns. */
  readonly label: ReadonlyMap<CardKey, { readonly rows: number; readonly columns: number }>;
}

export function usualOffsets(cards: readonly LocatedCard[]): UsualOffsets {
  const values = new Map<CardKey, Counts>();
  const labels = new Map<CardKey, Counts>();
  const numbers: Counts = new Map();
  const below = new Map<CardKey, number>();
  for (const card of cards) {
    const first = card.label.name;
    card.hits.forEach((hit) => {
      const cell = card.value[hit.name];
      if (cell) count(countsOf(values, hit.name), cell.column - hit.area.right);
      if (!readByYear.includes(hit.name)) {
        const side = cell ? -1 : standsBelow(card, hit) ? 1 : 0;
        below.set(hit.name, (below.get(hit.name) ?? 0) + side);
      }
      if (first) count(countsOf(labels, hit.name), packed(hit.row - first.row, hit.column - first.column));
    });
    const number = numberOffset(card);
    if (number !== null) count(numbers, number);
  }
  const form = cards[0]?.sheet.layout.forms.card;
  // Marks are blank on most cards, and what stands below them may be the next card's number.
  const isBelow = (key: CardKey) => (below.get(key) ?? 0) > 0;
  return {
    number: mostCounted(numbers) ?? 1,
    below: new Set([...below.keys()].filter((key) => isBelow(key) && (form?.[key].required || isBelow('name')))),
    value: new Map([...values].map(([key, counts]) => [key, mostCounted(counts) ?? 1])),
    label: new Map([...labels].map(([key, counts]) => [key, unpacked(mostCounted(counts) ?? 0)])),
  };
}

/** Whether something stands below a label that may be its value: no year, which heads the amounts of 財務内容. */
function standsBelow({ sheet }: LocatedCard, { area }: CardHit): boolean {
  const cell = valueBelow(sheet, area, 'card');
  return cell !== null && readYearColumn(cell).state !== 'read';
}

/** Rows and columns, either of which may be negative, as one number; a sheet has 16,384 columns. */
const packed = (rows: number, columns: number): number => rows * 32_768 + columns + 16_384;

function unpacked(offset: number): { readonly rows: number; readonly columns: number } {
  const rows = Math.floor(offset / 32_768);
  return { rows, columns: offset - rows * 32_768 - 16_384 };
}

/** Where a label that a card lacks stands in the other cards, seen from the first label that it has. */
export function expectedLabel(card: LocatedCard, key: CardKey, usual: UsualOffsets): Place {
  const first = card.hits[0];
  const there = usual.label.get(key);
  const own = first && usual.label.get(first.name);
  const row = (first?.row ?? 0) + (there && own ? there.rows - own.rows : 0);
  const column = (first?.column ?? 0) + (there && own ? there.columns - own.columns : 0);
  return card.sheet.grid.place(Math.max(0, row), Math.max(0, column));
}

function countsOf(byKey: Map<CardKey, Counts>, key: CardKey): Counts {
  const known = byKey.get(key);
  if (known) return known;
  const counts: Counts = new Map();
  byKey.set(key, counts);
  return counts;
}
