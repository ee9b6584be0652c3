import type { YearColumn } from '../layout/kinds';
import { isDeposit } from '../model/deposit';
import type { BusinessCard, ListRow } from '../model/evaluation';
import { plainName } from '../model/names';
import type { Settings } from '../model/settings';
import { attributesOf, type Attributes } from './attributes';
import { byRow, type AmountsByRow } from './amounts';
import { indexOfColumn } from './columns';
import type { GapsOfSums } from './gaps';
import { inColumns } from './in-columns';
import { ownAmountsOf, type OwnAmounts, type OwnFigure } from './own-figures';

/** The values of a project that are summed. */
export interface Summed {
  readonly card: BusinessCard;
  /** Without （再掲）. */
  readonly name: string;
  readonly amounts: AmountsByRow;
  /** Of the office's own items. */
  readonly own: OwnAmounts;
  readonly gaps: GapsOfSums;
  readonly attributes: Attributes;
}

/** A project as roll-ups see it. */
export interface Project extends Summed {
  /**
   * For each of the card's columns the index of the roll-up's; -1: none. Two columns of a card have the same index
   * where their headings are alike.
   */
  readonly places: readonly number[];
  readonly deposit: boolean;
}

/** The columns and figures of the roll-up, with which the amounts of all projects are aligned. */
export interface Alignment {
  readonly columns: readonly YearColumn[];
  readonly figures: readonly OwnFigure[];
  readonly gapsOf: (card: BusinessCard, places: readonly number[]) => GapsOfSums;
}

/** `row`: the project's in the list, if it has one. */
export function projectOf(
  card: BusinessCard,
  row: ListRow | undefined,
  { columns, figures, gapsOf }: Alignment,
  settings: Settings,
): Project {
  const name = plainName(card.name);
  const places = placesOf(card, columns);
  return {
    card,
    name,
    places,
    amounts: byRow((row) => inColumns(card, places, columns.length, (year) => year[row])),
    own: ownAmountsOf(card, figures, places, columns.length),
    gaps: gapsOf(card, places),
    attributes: attributesOf(card, row),
    deposit: isDeposit(name, settings),
  };
}

/** Which of the columns each of a card's stands for, by index; -1: none. */
export const placesOf = ({ years }: BusinessCard, columns: readonly YearColumn[]): readonly number[] =>
  years.map(({ heading: { value } }) => (value ? indexOfColumn(columns, value) : -1));
