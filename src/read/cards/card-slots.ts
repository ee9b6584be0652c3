import { financeRows, yearColumns, type CardKey } from '../../layout/card';
import type { Cell } from '../../workbook/cell';
import type { CardHit, CardLabels } from './card-labels';
import type { Grid } from '../sheet/grid';
import { valueRightOf } from '../values/right-of';
import type { OwnHit } from '../sheet/labels';
import type { ReadSheet } from '../sheet/sheet';
import { yearHeadings, type YearHeading } from './year-headings';

/** Where a card's labels and values stand, before any value is read. */
export interface LocatedCard extends CardLabels {
  readonly sheet: ReadSheet;
  readonly value: Readonly<Partial<Record<CardKey, Cell>>>;
  /** The headings of its columns of amounts that can be read. */
  readonly headings: readonly YearHeading[];
  /** How many columns of amounts it has. */
  readonly years: number;
  /** The labels of the office's own items that stand on it. */
  readonly own: readonly OwnHit[];
  /** The rightmost column that its labels and headings reach. */
  readonly edge: number;
}

/** Labels whose values are looked for under the year headings. */
export const readByYear: readonly CardKey[] = financeRows;

export function locateCard(sheet: ReadSheet, labels: CardLabels, own: readonly OwnHit[] = []): LocatedCard {
  const { hits, label, again, from, to } = labels;
  const headings = yearHeadings(sheet, labels);
  const edge = edgeOf(sheet, labels, headings);
  const value: Partial<Record<CardKey, Cell>> = {};
  hits.forEach(({ name, area }) => {
    if (readByYear.includes(name)) return;
    const cell = valueRightOf(sheet, area, 'card', Math.min(to, edge + 1));
    if (cell) value[name] = cell;
  });
  const years = Math.max(yearColumns, headings.length);
  return { hits, label, again, from, to, sheet, value, headings, years, own, edge };
}

/** A card reaches as far right as its labels, the cells merged beside them, and its year headings. */
function edgeOf(sheet: ReadSheet, labels: CardLabels, headings: readonly YearHeading[]): number {
  const { grid } = sheet;
  let edge = lastAmountColumn(sheet, labels, headings);
  labels.hits.forEach(({ area: { top, right } }) => {
    const beside = grid.at(top, right + 1);
    edge = Math.max(edge, beside && sheet.labels.isLabel(beside, 'card') ? right : grid.lastColumn(top, right + 1));
  });
  return edge;
}

/** Where the year headings end; where they cannot be read, where the amounts near the labels do. */
function lastAmountColumn({ grid }: ReadSheet, { label, to }: CardLabels, headings: readonly YearHeading[]): number {
  if (headings.length >= yearColumns) return headings.reduce((last, { area }) => Math.max(last, area.right), 0);
  const amounts = financeRows.flatMap((key) => {
    const hit = label[key];
    return hit ? cellsRightOf(grid, hit, Math.min(to, hit.area.right + reach)).slice(0, yearColumns) : [];
  });
  return amounts.reduce((last, cell) => Math.max(last, grid.lastColumn(cell.row, cell.column)), 0);
}

const cellsRightOf = (grid: Grid, { area }: CardHit, last: number): Cell[] =>
  grid.row(area.top).filter(({ column }) => column > area.right && column <= last);

/** How far right of its label an amount may stand on 方眼紙. */
const reach = 24;
