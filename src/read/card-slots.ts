import { yearColumns } from '../layout/card';
import type { Cell, Place } from '../workbook/cell';
import type { CardHit, CardKey, CardLabels } from './card-labels';
import { numberOffset } from './card-number';
import { valueRightOf } from './right-of';
import type { ReadSheet } from './sheet';
import { readers } from './values/readers';
import { noContext } from './values/reading';

/** Where a card's labels and values stand, before any value is read. */
export interface LocatedCard extends CardLabels {
  readonly sheet: ReadSheet;
  readonly label: Readonly<Partial<Record<CardKey, CardHit>>>;
  readonly value: Readonly<Partial<Record<CardKey, Cell>>>;
  /** The rightmost column that its labels and headings reach. */
  readonly edge: number;
}

/** Offsets that most cards of the workbook share; a blank or missing one is expected there. */
export interface UsualOffsets {
  /** From a card's first label to its number, in columns left of the label. */
  readonly number: number;
  /** From a label to its value, in columns right of the label. */
  readonly value: ReadonlyMap<CardKey, number>;
  /** From a card's first label to a label: rows and columns. */
  readonly label: ReadonlyMap<CardKey, { readonly rows: number; readonly columns: number }>;
}

const rowsOfAmounts: readonly CardKey[] = ['cost', 'generalFunds', 'labour', 'finance'];

export function locateCard(sheet: ReadSheet, labels: CardLabels): LocatedCard {
  const label: Partial<Record<CardKey, CardHit>> = {};
  const edge = edgeOf(sheet, labels);
  const value: Partial<Record<CardKey, Cell>> = {};
  for (const hit of labels.hits) {
    label[hit.name] = hit;
    if (rowsOfAmounts.includes(hit.name)) continue;
    const cell = valueRightOf(sheet, hit.area, Math.min(labels.to, edge + 1));
    if (cell) value[hit.name] = cell;
  }
  return { hits: labels.hits, from: labels.from, to: labels.to, sheet, label, value, edge };
}

/** A card reaches as far right as its labels, the cells merged beside them, and its year headings. */
function edgeOf(sheet: ReadSheet, { hits, to }: CardLabels): number {
  const { grid, labels } = sheet;
  let edge = lastAmountColumn(sheet, hits, to);
  for (const { area: { top, right } } of hits) {
    edge = Math.max(edge, labels.isLabel(top, right + 1) ? right : grid.lastColumn(top, right + 1));
  }
  return edge;
}

/** Where the year headings end; where they cannot be read, where the amounts near the labels do. */
function lastAmountColumn({ grid }: ReadSheet, hits: readonly CardHit[], to: number): number {
  const rows = hits.filter(({ name }) => rowsOfAmounts.includes(name));
  const rightOf = ({ area }: CardHit) => grid.row(area.top).filter(({ column }) => column > area.right && column <= to);
  const finance = rows.find(({ name }) => name === 'finance');
  const headings = (finance ? rightOf(finance) : []).filter((cell) => readers.yearColumn(cell, noContext).state === 'read').slice(0, yearColumns);
  const amounts = headings.length === yearColumns ? headings : rows.flatMap((hit) => rightOf(hit).filter(near(hit)).slice(0, yearColumns));
  return Math.max(0, ...amounts.map((cell) => grid.lastColumn(cell.row, cell.column)));
}

/** How far right of its label an amount may stand on 方眼紙. */
const reach = 24;
const near = ({ area }: CardHit) => (cell: Cell): boolean => cell.column - area.right <= reach;

export function usualOffsets(cards: readonly LocatedCard[]): UsualOffsets {
  const values = new Map<CardKey, Counts>();
  const labels = new Map<CardKey, Counts>();
  const numbers: Counts = new Map();
  for (const card of cards) {
    const first = card.label.name;
    for (const hit of card.hits) {
      const cell = card.value[hit.name];
      if (cell) count(countsOf(values, hit.name), cell.column - hit.area.right);
      if (first) count(countsOf(labels, hit.name), packed(hit.row - first.row, hit.column - first.column));
    }
    const number = numberOffset(card);
    if (number !== null) count(numbers, number);
  }
  return {
    number: mostCounted(numbers) ?? 1,
    value: new Map([...values].map(([key, counts]) => [key, mostCounted(counts) ?? 1])),
    label: new Map([...labels].map(([key, counts]) => [key, unpacked(mostCounted(counts) ?? 0)])),
  };
}

/** Rows and columns, either of which may be negative, as one number; a sheet has 16,384 columns. */
const packed = (rows: number, columns: number): number => rows * 32_768 + columns + 16_384;

function unpacked(offset: number): { readonly rows: number; readonly columns: number } {
  const rows = Math.floor(offset / 32_768);
  return { rows, columns: offset - rows * 32_768 - 16_384 };
}

/** Where a label that a card lacks stands in the other cards, seen from the first label that it has. */
export function expectedLabel(card: LocatedCard, key: CardKey, usual: UsualOffsets): Place {
  const [first] = card.hits;
  const there = usual.label.get(key);
  const own = first && usual.label.get(first.name);
  const row = (first?.row ?? 0) + (there && own ? there.rows - own.rows : 0);
  const column = (first?.column ?? 0) + (there && own ? there.columns - own.columns : 0);
  return card.sheet.grid.place(Math.max(0, row), Math.max(0, column));
}

/** How often each offset occurs, in the order in which they first do. */
type Counts = Map<number, number>;

function countsOf(byKey: Map<CardKey, Counts>, key: CardKey): Counts {
  const known = byKey.get(key);
  if (known) return known;
  const counts: Counts = new Map();
  byKey.set(key, counts);
  return counts;
}

const count = (counts: Counts, offset: number): Counts => counts.set(offset, (counts.get(offset) ?? 0) + 1);

/** The most frequent of some offsets; of equally frequent ones, the first. Null of none. */
export function mostCommon(offsets: readonly number[]): number | null {
  const counts: Counts = new Map();
  for (const offset of offsets) count(counts, offset);
  return mostCounted(counts);
}

function mostCounted(counts: Counts): number | null {
  let best: number | null = null;
  let most = 0;
  for (const [offset, times] of counts) {
    if (times <= most) continue;
    best = offset;
    most = times;
  }
  return best;
}
