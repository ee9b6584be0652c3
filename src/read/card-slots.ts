import { yearColumns } from '../layout/card';
import type { Cell } from '../workbook/cell';
import type { CardHit, CardKey, CardLabels } from './card-labels';
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
