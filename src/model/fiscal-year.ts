import type { FiscalYear, YearColumn } from '../layout/kinds';
import { eras } from '../workbook/eras';

/** `令和6年度` for 2024, in half-width digits; 令和元年度 is 令和1年度, as in JSON. */
export function fiscalYearName(year: FiscalYear): string {
  const era = eras.find(({ firstYear }) => year >= firstYear);
  return era ? `${era.name}${String(year - era.firstYear + 1)}年度` : `${String(year)}年度`;
}

/** `令和6年度(予算)`; without the parenthesis where the heading names no kind. */
export function yearColumnName({ year, kind }: YearColumn): string {
  return kind === '' ? fiscalYearName(year) : `${fiscalYearName(year)}(${kind})`;
}
