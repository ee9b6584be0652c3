import { address, columnLetters } from '../workbook/address';
import type { Place } from '../workbook/cell';
import type { PlanCell } from '../workbook/plan';
import type { Role } from '../workbook/roles';

type Value = PlanCell['value'];

/** A cell without a text is empty. */
export const cell = (value: Value, role: Role): PlanCell => ({ value: value === '' ? null : value, role });

export const linked = (value: Value, role: Role, link: Place): PlanCell => ({
  value: value === '' ? null : value,
  role,
  link,
});

export const blanks = (count: number, role: Role): PlanCell[] => Array.from({ length: count }, () => cell(null, role));

/** A formula holds no more characters. */
const longestFormula = 8192;

/** A formula with its result; the result alone where a spreadsheet would not take a formula of that length. */
export function calculated(formula: string, value: Value, role: Role): PlanCell {
  return formula.length < longestFormula ? { value, role, formula } : cell(value, role);
}

/** `$E$6`: a reference that stays when rows are sorted. */
export const fixed = ({ row, column }: Pick<Place, 'row' | 'column'>): string =>
  `$${columnLetters(column)}$${String(row + 1)}`;

/** `E6`: a reference within the row. */
export const relative = (row: number, column: number): string => address({ row, column });

/** A text as a formula writes it. */
export const quoteText = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** A text as SUMIFS looks for it: as it is, with no wildcard and no comparison in it. */
export const criterion = (text: string): string =>
  quoteText((/^[<>=]/.test(text) ? '=' : '') + text.replace(/[~*?]/g, '~$&'));
