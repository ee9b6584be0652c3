import type { BusinessCard, CardYear, Evaluation } from '../model/evaluation';
import type { UnknownLabel } from '../model/label-facts';
import { groupBy } from '../model/grouping';
import { firstWithin, gridOf, isShortText, type Grid } from '../read/sheet/grid';
import { labelTableOf } from '../read/sheet/label-table';
import type { Area, Cell, Place } from '../workbook/cell';
import type { Snapshot } from '../workbook/snapshot';

/** A label that no layout knows, with what stands beside it on each card. */
export interface FoundItem {
  readonly label: UnknownLabel;
  /** Card by card: the cells right of the label, up to the next one; where cards are rows, those below it. */
  readonly values: readonly (readonly Cell[])[];
  /** Card by card, and there by year column of its 財務内容: the cell of that column. */
  readonly byYear: ReadonlyMap<BusinessCard, readonly (Cell | null)[]>;
  /** Where its first value stands, or is to be filled in, in the first year's column; null where nothing tells. */
  readonly entry: Place | null;
  /** Whether it is a row of amounts. */
  readonly isByYear: boolean;
}

/** What the reader left unread, with its values. Linear in the cells of the cards. */
export function foundItems({ sheets }: Snapshot, { unknownLabels, cards, layout }: Evaluation): FoundItem[] {
  const grids = new Map(sheets.map((sheet) => [sheet.name, gridOf(sheet)]));
  const unknown = new Set(unknownLabels.flatMap(({ places }) => places.map(keyOf)));
  const table = labelTableOf(layout);
  const isLabel: IsLabel = (cell, sheet) =>
    unknown.has(keyOf({ sheet, ...cell })) ||
    (isShortText(cell) && (table.meaningOf(cell.value)?.forms.includes('card') ?? false));
  if (layout.cardShape === 'row') {
    const rows = groupBy(cards, ({ name }) => name.place.sheet);
    return unknownLabels.map((label) => {
      const values = belowHeadings(label, grids, rows);
      return { label, values, byYear: new Map(), entry: placeOf(label, values[0]?.[0]), isByYear: false };
    });
  }
  const cardOf = cardsByPlace(cards);
  return unknownLabels.map((label): FoundItem => {
    if (label.values) {
      const entry = placeOf(label, label.values[0]);
      return { label, values: [label.values], byYear: new Map(), entry, isByYear: false };
    }
    const byYear = new Map<BusinessCard, readonly (Cell | null)[]>();
    const values = label.places.map((place) => {
      const grid = grids.get(place.sheet);
      const card = cardOf(place);
      if (!grid) return [];
      const cells = rightOf(grid, place, (card?.area.right ?? Infinity) + 1, isLabel);
      if (card) byYear.set(card, inYears(grid, card, cells));
      return cells;
    });
    const isByYear = [...byYear.values()].some((cells) => cells.some((cell) => cell !== null));
    const years = isByYear ? ([...byYear.keys()][0]?.years ?? []) : [];
    return { label, values, byYear, entry: entryOf(label, years[0], grids), isByYear };
  });
}

const placeOf = ({ places: [label] }: UnknownLabel, value: Cell | undefined): Place | null =>
  label && value ? { sheet: label.sheet, row: value.row, column: value.column } : null;

/** On the first card: under its first year, or right beside the label. */
function entryOf(
  { places: [label] }: UnknownLabel,
  year: CardYear | undefined,
  grids: ReadonlyMap<string, Grid>,
): Place | null {
  const grid = label && grids.get(label.sheet);
  if (!grid) return null;
  const beside = grid.extent(label.row, label.column).right + 1;
  return grid.place(label.row, year?.heading.place.column ?? beside);
}

/** Row by row of a table: what stands in the column that a label heads. */
function belowHeadings(
  { places }: UnknownLabel,
  grids: ReadonlyMap<string, Grid>,
  rows: ReadonlyMap<string, readonly BusinessCard[]>,
): Cell[][] {
  return places.flatMap(({ sheet, row, column }) => {
    const grid = grids.get(sheet);
    const area = grid?.extent(row, column);
    return (rows.get(sheet) ?? []).flatMap(({ name }) => {
      const cell = grid && area && firstWithin(grid, name.place.row, area);
      return cell ? [[cell]] : [];
    });
  });
}

/** Whether a cell of a sheet is a label, known or not. */
type IsLabel = (cell: Cell, sheet: string) => boolean;

/** The cells right of a label, up to the next one. */
function rightOf(grid: Grid, place: Place, edge: number, isLabel: IsLabel): Cell[] {
  const { right } = grid.extent(place.row, place.column);
  const beside = grid.row(place.row).filter(({ column }) => column > right && column <= edge);
  const next = beside.findIndex((cell) => isLabel(cell, place.sheet));
  return next < 0 ? beside : beside.slice(0, next);
}

function inYears(grid: Grid, { years }: BusinessCard, cells: readonly Cell[]): (Cell | null)[] {
  return years.map(({ heading: { place } }) => {
    const area = grid.extent(place.row, place.column);
    return cells.find((cell) => shares(area, grid.extent(cell.row, cell.column))) ?? null;
  });
}

/** The card that a place stands on: of those that begin above it, the nearest in its columns. */
function cardsByPlace(cards: readonly BusinessCard[]): (place: Place) => BusinessCard | null {
  const bySheet = new Map<string, BusinessCard[]>();
  for (const card of cards) {
    const { sheet } = card.name.place;
    bySheet.set(sheet, [...(bySheet.get(sheet) ?? []), card]);
  }
  return ({ sheet, row, column }) =>
    (bySheet.get(sheet) ?? []).reduce<BusinessCard | null>((nearest, card) => {
      const { top, left, right } = card.area;
      const isOver = top <= row && left <= column && column <= right + 1;
      return isOver && top >= (nearest?.area.top ?? 0) ? card : nearest;
    }, null);
}

const shares = (a: Area, b: Area): boolean => a.left <= b.right && b.left <= a.right;
const keyOf = ({ sheet, row, column }: Place): string => `${sheet}!${String(row)},${String(column)}`;
