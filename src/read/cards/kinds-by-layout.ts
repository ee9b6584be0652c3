import type { FiscalYear } from '../../layout/kinds';
import type { YearDeclaration } from '../../layout/layout';
import type { BusinessCard, CardYear } from '../../model/evaluation';

/** The cards; a year heading without 区分 takes the layout's, where that gives one for its year. */
export function withKindsByLayout(
  cards: readonly BusinessCard[],
  evaluated: FiscalYear | null,
  years: readonly YearDeclaration[],
): readonly BusinessCard[] {
  if (evaluated === null) return cards;
  return cards.map((card) => (card.years.some(namesNoKind) ? { ...card, years: card.years.map(named) } : card));

  function named(year: CardYear): CardYear {
    const { value } = year.heading;
    if (!value || value.kind !== '') return year;
    const [declared, ...others] = years.filter(({ ahead }) => evaluated !== null && ahead === value.year - evaluated);
    if (!declared || others.length > 0) return year;
    return { ...year, heading: { ...year.heading, value: { ...value, kind: declared.kind } } };
  }
}

const namesNoKind = ({ heading }: CardYear): boolean => heading.value?.kind === '';
