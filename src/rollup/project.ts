import { amountRows, type AmountRow } from '../layout/card';
import type { Amount, YearColumn } from '../layout/kinds';
import { isDeposit } from '../model/deposit';
import type { BusinessCard, ListRow } from '../model/evaluation';
import type { Field } from '../model/field';
import { plainName } from '../model/names';
import type { Settings } from '../model/settings';
import { attributesOf, type Attributes } from './attributes';
import { byRow, sum, type AmountsByRow } from './amounts';
import { columnKey } from './columns';

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
  /** The card's cells behind `amounts`: none where it has no such column, several where two of its headings are alike. */
  readonly cells: Readonly<Record<AmountRow, readonly AmountCells[]>>;
  readonly deposit: boolean;
}
export type AmountCells = readonly Field<Amount>[];

/** `row`: the project's in the list, if it has one. `columns`: the roll-up's, which amounts and cells are aligned with. */
export function projectOf(
  card: BusinessCard,
  row: ListRow | undefined,
  columns: readonly YearColumn[],
  settings: Settings,
): Project {
  const name = plainName(card.name);
  const cells = cellsOf(card, columns);
  return {
    card,
    name,
    cells,
    amounts: byRow((key) => cells[key].map((fields) => sum(fields.map(({ value }) => value?.thousandYen ?? null)))),
    attributes: attributesOf(card, row),
    deposit: isDeposit(name, settings),
  };
}

function cellsOf(card: BusinessCard, columns: readonly YearColumn[]): Project['cells'] {
  const own = card.columns.map(({ value }) => value && columnKey(value));
  const places = columns.map((column) => {
    const key = columnKey(column);
    return own.flatMap((one, index) => (one === key ? [index] : []));
  });
  const [cost = [], generalFunds = [], labour = []] = amountRows.map((row) =>
    places.map((indexes) => indexes.flatMap((index) => card[row][index] ?? [])),
  );
  return { cost, generalFunds, labour };
}
