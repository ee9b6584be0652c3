import type { YearColumn } from '../layout/kinds';
import { isDeposit } from '../model/deposit';
import type { BusinessCard, ListRow } from '../model/evaluation';
import { plainName } from '../model/names';
import type { Settings } from '../model/settings';
import { attributesOf, type Attributes } from './attributes';
import { byRow, sumOf, type AmountsByRow } from './amounts';
import { indexOfColumn } from './columns';

/** What is summed of a project. */
export interface Summed {
  readonly card: BusinessCard;
  /** Without （再掲）. */
  readonly name: string;
  readonly amounts: AmountsByRow;
  readonly attributes: Attributes;
}

/** A project as roll-ups see it. */
export interface Project extends Summed {
  /**
   * A column of the roll-up each, as `amounts` has them: which of the card's columns stand for it, by index. None where
   * the card has no such column, several where two of its headings are alike.
   */
  readonly places: readonly (readonly number[])[];
  readonly deposit: boolean;
}

/** `row`: the project's in the list, if it has one. `columns`: the roll-up's, which amounts and places are aligned with. */
export function projectOf(
  card: BusinessCard,
  row: ListRow | undefined,
  columns: readonly YearColumn[],
  settings: Settings,
): Project {
  const name = plainName(card.name);
  const places = placesOf(card, columns);
  return {
    card,
    name,
    places,
    amounts: byRow((key) => {
      const fields = card[key];
      return places.map((indexes) => sumOf(indexes, (index) => fields[index]?.value?.thousandYen ?? null));
    }),
    attributes: attributesOf(card, row),
    deposit: isDeposit(name, settings),
  };
}

function placesOf(card: BusinessCard, columns: readonly YearColumn[]): Project['places'] {
  const places = columns.map((): number[] => []);
  card.columns.forEach(({ value }, index) => {
    if (value) places[indexOfColumn(columns, value)]?.push(index);
  });
  return places;
}
