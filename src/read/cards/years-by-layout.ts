import { amountRows, type AmountRow } from '../../layout/card';
import type { FiscalYear } from '../../layout/kinds';
import type { YearDeclaration } from '../../layout/layout';
import type { BusinessCard, CardYear } from '../../model/evaluation';
import { recordsOf } from '../../model/record';

const byRow = recordsOf(amountRows);

/**
 * The cards with year columns as the layout declares them. A heading without 区分 takes the one that the layout gives for
 * its year, and no amount is required in a column that may be left out.
 */
export function withYearsByLayout(
  cards: readonly BusinessCard[],
  evaluated: FiscalYear | null,
  years: readonly YearDeclaration[],
): readonly BusinessCard[] {
  if (evaluated === null) return cards;
  const mayBeLeftOut = years.some(({ required }) => !required);
  return cards.map((card) =>
    mayBeLeftOut || card.years.some(namesNoKind) ? { ...card, years: card.years.map(declared) } : card,
  );

  function declared(column: CardYear): CardYear {
    const { value } = column.heading;
    if (!value) return column;
    const ofYear = years.filter(({ ahead }) => evaluated !== null && ahead === value.year - evaluated);
    const [only, ...others] = ofYear;
    const kind = value.kind === '' && only && others.length === 0 ? only.kind : value.kind;
    const named = kind === value.kind ? column : withKind(column, { ...value, kind });
    const own = ofYear.filter((one) => one.kind === kind);
    const places = own.length > 0 ? own : ofYear;
    return places.length > 0 && places.every(({ required }) => !required) ? optional(named) : named;
  }
}

const namesNoKind = ({ heading }: CardYear): boolean => heading.value?.kind === '';

const withKind = (column: CardYear, value: CardYear['heading']['value']): CardYear => ({
  ...column,
  heading: { ...column.heading, value },
});

const optional = (column: CardYear): CardYear => ({
  ...column,
  ...byRow((row: AmountRow) => ({ ...column[row], required: false })),
  own: new Map([...column.own].map(([item, field]) => [item, { ...field, required: false }])),
});
