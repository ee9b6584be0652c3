import type { BusinessCard, CardYear, Evaluation } from '../model/evaluation';
import { groupBy } from '../model/grouping';
import type { UnknownLabel } from '../model/label-facts';
import { partitionPoint } from '../model/partition-point';
import { gridOf, sharesColumn, type Grid } from '../read/sheet/grid';
import type { Cell, Place } from '../workbook/cell';
import type { Snapshot } from '../workbook/snapshot';

/** A label that no layout knows, and what its values tell of it. */
export interface FoundItem {
  readonly label: UnknownLabel;
  /** Card by card, and there by year column of its 財務内容: the cell of that column. */
  readonly byYear: ReadonlyMap<BusinessCard, readonly (Cell | null)[]>;
  /** Where its first value stands, or is to be filled in, in the first year's column; null where nothing tells. */
  readonly entry: Place | null;
  /** Whether it is a row of amounts. */
  readonly isByYear: boolean;
}

/** What the reader left unread. */
export function foundItems({ sheets }: Snapshot, { unknownLabels, cards, layout }: Evaluation): FoundItem[] {
  const grids = new Map(sheets.map((sheet) => [sheet.name, gridOf(sheet)]));
  const cardOver = cardsByPlace(cards);
  return unknownLabels.map((label): FoundItem => {
    if (label.form !== 'card' || layout.cardShape === 'row')
      return { label, byYear: new Map(), entry: firstValue(label), isByYear: false };
    const byYear = new Map<BusinessCard, readonly (Cell | null)[]>();
    label.places.forEach((place, at) => {
      const card = cardOver(place);
      const grid = grids.get(place.sheet);
      if (card && grid) byYear.set(card, inYears(grid, card, label.values[at] ?? []));
    });
    const isByYear = [...byYear.values()].some((cells) => cells.some((cell) => cell !== null));
    const years = isByYear ? ([...byYear.keys()][0]?.years ?? []) : [];
    return { label, byYear, entry: entryOf(label, years[0], grids), isByYear };
  });
}

function firstValue({ places, values }: UnknownLabel): Place | null {
  const at = values.findIndex((cells) => cells.length > 0);
  const [place, value] = [places[at], values[at]?.[0]];
  return place && value ? { sheet: place.sheet, row: value.row, column: value.column } : null;
}

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

function inYears(grid: Grid, { years }: BusinessCard, cells: readonly Cell[]): (Cell | null)[] {
  return years.map(({ heading: { place } }) => {
    const area = grid.extent(place.row, place.column);
    return cells.find((cell) => sharesColumn(area, grid.extent(cell.row, cell.column))) ?? null;
  });
}

/** The card that a place stands on: of those that begin above it, the nearest in its columns. */
function cardsByPlace(cards: readonly BusinessCard[]): (place: Place) => BusinessCard | null {
  const sheets = groupBy(
    [...cards].sort((a, b) => a.area.top - b.area.top),
    ({ name }) => name.place.sheet,
  );
  return ({ sheet, row, column }) => {
    const own = sheets.get(sheet) ?? [];
    for (let at = partitionPoint(own, ({ area }) => area.top <= row) - 1; at >= 0; at -= 1) {
      const card = own[at];
      if (card && card.area.left <= column && column <= card.area.right + 1) return card;
    }
    return null;
  };
}
