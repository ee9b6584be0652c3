import { areaFinder } from '../workbook/area-finder';
import type { Place } from '../workbook/cell';
import type { BusinessCard } from './evaluation';
import { groupBy } from './grouping';

/** Finds the card that covers a cell. */
export function cardFinder(cards: readonly BusinessCard[]): (place: Place) => BusinessCard | null {
  const sheets = groupBy(cards, ({ name }) => name.place.sheet);
  const finders = new Map(
    [...sheets].map(([sheet, own]) => [sheet, areaFinder(own.map((card) => ({ ...card.area, card })))]),
  );
  return ({ sheet, row, column }) => finders.get(sheet)?.(row, column)?.card ?? null;
}
