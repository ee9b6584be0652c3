import type { AmountRow } from '../layout/card';
import type { YearColumn } from '../layout/kinds';
import { isDeposit } from '../model/deposit';
import type { BusinessCard, ListRow } from '../model/evaluation';
import { plainName } from '../model/names';
import type { Settings } from '../model/settings';
import { attributesOf, type Attributes } from './attributes';
import { byRow, sum, type AmountsByRow } from './amounts';
import { columnKey } from './columns';

/** A project as roll-ups see it. */
export interface Project {
  readonly card: BusinessCard;
  /** Its row in the list, if it has one. */
  readonly row: ListRow | undefined;
  readonly name: string;
  readonly amounts: AmountsByRow;
  readonly attributes: Attributes;
  readonly deposit: boolean;
}

/** `columns`: the roll-up's, which amounts are aligned with. */
export function projectOf(
  card: BusinessCard,
  row: ListRow | undefined,
  columns: readonly YearColumn[],
  settings: Settings,
): Project {
  const name = plainName(card.name);
  return {
    card,
    row,
    name,
    amounts: amountsOf(card, columns),
    attributes: attributesOf(card, row),
    deposit: isDeposit(name, settings),
  };
}

/** The card's fields of one row and column; more than one only where two of its headings are alike. */
export function amountFields(card: BusinessCard, row: AmountRow, column: YearColumn) {
  return card[row].filter((_, index) => {
    const own = card.columns[index]?.value;
    return own ? columnKey(own) === columnKey(column) : false;
  });
}

function amountsOf(card: BusinessCard, columns: readonly YearColumn[]): AmountsByRow {
  return byRow((row) =>
    columns.map((column) => sum(amountFields(card, row, column).map(({ value }) => value?.thousandYen ?? null))),
  );
}
