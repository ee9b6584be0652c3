import { address, columnLetters } from '../workbook/address';
import type { Place } from '../workbook/cell';
import { longestFormula } from '../workbook/excel-limits';
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

/** The most that Excel takes of a formula: bytes of the form that it is kept in, and characters of one text in it. */
const mostTokenBytes = 16_000;
const longestInFormula = 255;

/** A formula with its result; the result alone where a spreadsheet would not take the formula. */
export function calculated(formula: string, value: Value, role: Role): PlanCell {
  return isTaken(formula) ? { value, role, formula } : cell(value, role);
}

function isTaken(formula: string): boolean {
  // Whatever is in it: no limit is as low.
  if (formula.length <= longestInFormula) return true;
  const texts = [...formula.matchAll(/"((?:[^"]|"")*)"/g)].map(([, text = '']) => text.replaceAll('""', '"'));
  return (
    formula.length < longestFormula &&
    texts.every((text) => text.length <= longestInFormula) &&
    tokenBytes(formula, texts) < mostTokenBytes
  );
}

/**
 * The most bytes that a formula is kept in: a reference to another sheet takes 11, an operator 1, a text two a
 * character.
 */
function tokenBytes(formula: string, texts: readonly string[]): number {
  const references = formula.match(/\$?[A-Z]{1,3}\$?\d+/g)?.length ?? 0;
  const operators = formula.match(/[-+*/&=<>,()]/g)?.length ?? 0;
  return 11 * references + 4 * operators + texts.reduce((sum, { length }) => sum + 3 + 2 * length, 0);
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
