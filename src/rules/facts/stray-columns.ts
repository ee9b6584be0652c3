import type { FiscalYear, YearColumn } from '../../layout/kinds';
import type { YearDeclaration } from '../../layout/layout';
import type { BusinessCard, CardYear } from '../../model/evaluation';
import type { Field } from '../../model/field';

/** The year headings of a card that the layout has no column for: another year, or one year once more. */
export function strayColumns(
  { years }: BusinessCard,
  evaluated: FiscalYear,
  declared: readonly YearDeclaration[],
): Field<YearColumn>[] {
  if (years.every((year, index) => isInPlace(year, index, years, evaluated, declared))) return [];
  const aheads = new Set(years.flatMap(({ heading: { value } }) => (value ? [value.year - evaluated] : [])));
  const stray = [...aheads].flatMap((ahead) => {
    const own = years.filter(({ heading: { value } }) => value?.year === evaluated + ahead);
    const places = declared.filter((one) => one.ahead === ahead);
    return own.length <= places.length ? [] : declaredFirst(own, places).slice(places.length);
  });
  return years.filter((year) => stray.includes(year)).map(({ heading }) => heading);
}

/** Whether a card bears every year that the layout requires. */
export const hasDeclaredYears = (
  { years }: BusinessCard,
  evaluated: FiscalYear,
  declared: readonly YearDeclaration[],
): boolean =>
  declared.every(
    ({ ahead, required }) => !required || years.some(({ heading: { value } }) => value?.year === evaluated + ahead),
  );

/** Whether a column is the first one of a year that the layout has, as nearly all are. */
const isInPlace = (
  { heading: { value } }: CardYear,
  index: number,
  years: readonly CardYear[],
  evaluated: FiscalYear,
  declared: readonly YearDeclaration[],
): boolean =>
  value === null ||
  (declared.some(({ ahead }) => ahead === value.year - evaluated) &&
    years.findIndex(({ heading }) => heading.value?.year === value.year) === index);

function declaredFirst(years: readonly CardYear[], places: readonly YearDeclaration[]): CardYear[] {
  const isDeclared = ({ heading }: CardYear) => places.some(({ kind }) => kind === heading.value?.kind);
  return [...years.filter(isDeclared), ...years.filter((year) => !isDeclared(year))];
}
