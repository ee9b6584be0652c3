import type { FiscalYear, YearColumn } from '../layout/kinds';

const eras = [
  { name: '令和', from: 2019 },
  { name: '平成', from: 1989 },
  { name: '昭和', from: 1926 },
] as const;

/** `令和6年度` for 2024, in half-width digits; 令和元年度 is 令和1年度, as in JSON. */
export function fiscalYearName(year: FiscalYear): string {
  const era = eras.find(({ from }) => year >= from);
  return era ? `${era.name}${String(year - era.from + 1)}年度` : `${String(year)}年度`;
}

/** `令和6年度(予算)`; without the parenthesis where the heading names no kind. */
export function columnName({ year, kind }: YearColumn): string {
  return kind === '' ? fiscalYearName(year) : `${fiscalYearName(year)}(${kind})`;
}
