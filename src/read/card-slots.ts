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
  readonly label: ReadonlyMap<CardKey, CardHit>;
  readonly value: ReadonlyMap<CardKey, Cell>;
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
  const label = new Map(labels.hits.map((hit) => [hit.name, hit]));
  const edge = edgeOf(sheet, labels);
  const value = new Map<CardKey, Cell>();
  for (const hit of labels.hits) {
    if (rowsOfAmounts.includes(hit.name)) continue;
    const cell = valueRightOf(sheet, hit.area, Math.min(labels.to, edge + 1));
    if (cell) value.set(hit.name, cell);
  }
  return { ...labels, sheet, label, value, edge };
}

/** A card reaches as far right as its labels, the cells merged beside them, and its year headings. */
function edgeOf(sheet: ReadSheet, { hits, to }: CardLabels): number {
  const { grid, labels } = sheet;
  const beside = hits.map(({ area }) =>
    labels.isLabel(area.top, area.right + 1) ? area.right : grid.extent(area.top, area.right + 1).right,
  );
  return Math.max(...beside, lastAmountColumn(sheet, hits, to));
}

/** Where the year headings end; where they cannot be read, where the amounts near the labels do. */
function lastAmountColumn({ grid }: ReadSheet, hits: readonly CardHit[], to: number): number {
  const rows = hits.filter(({ name }) => rowsOfAmounts.includes(name));
  const rightOf = ({ area }: CardHit) => grid.row(area.top).filter(({ column }) => column > area.right && column <= to);
  const finance = rows.find(({ name }) => name === 'finance');
  const headings = (finance ? rightOf(finance) : []).filter((cell) => readers.yearColumn(cell, noContext).state === 'read').slice(0, yearColumns);
  const amounts = headings.length === yearColumns ? headings : rows.flatMap((hit) => rightOf(hit).filter(near(hit)).slice(0, yearColumns));
  return Math.max(0, ...amounts.map((cell) => grid.extent(cell.row, cell.column).right));
}

/** How far right of its label an amount may stand on 方眼紙. */
const reach = 24;
const near = ({ area }: CardHit) => (cell: Cell): boolean => cell.column - area.right <= reach;

export function usualOffsets(cards: readonly LocatedCard[]): UsualOffsets {
  const values = new Map<CardKey, string[]>();
  const labels = new Map<CardKey, string[]>();
  for (const { label, value } of cards) {
    const first = label.get('name');
    for (const [key, hit] of label) {
      const cell = value.get(key);
      if (cell) push(values, key, String(cell.column - hit.area.right));
      if (first) push(labels, key, `${String(hit.row - first.row)} ${String(hit.column - first.column)}`);
    }
  }
  const numbers = cards.map(numberOffset).filter((offset) => offset !== null);
  return {
    number: numbers.length === 0 ? 1 : Number(mostCommon(numbers.map(String))),
    value: new Map([...values].map(([key, offsets]) => [key, Number(mostCommon(offsets))])),
    label: new Map([...labels].map(([key, offsets]) => {
      const [rows = 0, columns = 0] = mostCommon(offsets).split(' ').map(Number);
      return [key, { rows, columns }];
    })),
  };
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

/** The most frequent of some texts; of equally frequent ones, the first. */
export function mostCommon(texts: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best), ['', 0] as [string, number])[0];
}

function push(map: Map<CardKey, string[]>, key: CardKey, text: string): void {
  const texts = map.get(key);
  if (texts) texts.push(text);
  else map.set(key, [text]);
}
