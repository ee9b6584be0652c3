import { parseFiscalYear } from '../read/values/years';
import type { Wishes } from './wishes';

/** The year that a text asks for: `令和7年度`, `R7`; null where it says none. */
export const yearAskedFor = (text: string): number | null => parseFiscalYear(text);

/** The policy area that a text asks for: `12 中小企業`, `12`, `政策分野12 中小企業`; null where it has no number. */
export function areaAskedFor(text: string): Wishes['area'] {
  const pattern = /^(?:政策分野)?\s*([0-9０-９]{1,4})(?![0-9０-９])[\s.:：・]*(.*)$/u;
  const [, number = '', name = ''] = pattern.exec(text.trim()) ?? [];
  return number === '' ? null : { number: number.normalize('NFKC'), name };
}

/** The fiscal year of a day: it begins in April. */
export const fiscalYearOf = (day: Date): number => day.getFullYear() - (day.getMonth() < 3 ? 1 : 0);
