import type { Amount, YearColumn } from '../layout/kinds';
import { isDeposit } from '../model/deposit';
import type { BusinessCard, CardYear, ListRow } from '../model/evaluation';
import type { Field } from '../model/field';
import { plainName } from '../model/names';
import type { Settings } from '../model/settings';
import { attributesOf, type Attributes } from './attributes';
import { byRow, noAmounts, plus, toYenIfAny, type Amounts, type AmountsByRow } from './amounts';
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
  /** Which of the roll-up's columns each of the card's stands for, by index; -1: none. Two are the same where their headings are alike. */
  readonly places: readonly number[];
  readonly deposit: boolean;
}

/** `row`: the project's in the list, if it has one. `columns`: the roll-up's, which amounts are aligned with. */
export function projectOf(
  card: BusinessCard,
  row: ListRow | undefined,
  columns: readonly YearColumn[],
  settings: Settings,
): Project {
  const name = plainName(card.name);
  const places = card.years.map(({ heading: { value } }) => (value ? indexOfColumn(columns, value) : -1));
  return {
    card,
    name,
    places,
    amounts: byRow((row) => inColumns(card, places, columns.length, (year) => year[row])),
    attributes: attributesOf(card, row),
    deposit: isDeposit(name, settings),
  };
}

/** A card's amounts of one row in the roll-up's columns. `places`: which of them each of the card's stands for. */
export function inColumns(
  { years }: BusinessCard,
  places: readonly number[],
  columns: number,
  amountOf: (year: CardYear) => Field<Amount> | undefined,
): Amounts {
  const totals = noAmounts(columns);
  years.forEach((year, index) => {
    const column = places[index] ?? -1;
    if (column >= 0) totals[column] = plus(totals[column] ?? null, amountOf(year)?.value?.thousandYen ?? null);
  });
  return totals.map(toYenIfAny);
}
