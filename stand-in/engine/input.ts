import type { CellValue } from '../../src/workbook/cell';
import { invalidArgument } from './errors';
import { parseFormula } from './formula/parse';
import { readDate } from './input-date';

/** What Excel makes of something typed or assigned. */
export interface Interpretation {
  readonly value: CellValue;
  readonly formula: string | null;
  /** The number format that the cell takes on where it was General. */
  readonly format?: string;
}

const errors = /^#(REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!)$/i;

/** Interprets what goes into a cell of the given number format. Throws InvalidArgument on a formula that is none. */
export function interpret(raw: unknown, format: string): Interpretation {
  if (typeof raw === 'number' || typeof raw === 'boolean') return constant(raw);
  if (typeof raw !== 'string') throw invalidArgument('The argument is invalid or missing or has an incorrect format.');
  if (raw === '') return constant(null);
  if (raw.startsWith("'")) return constant(raw.slice(1));
  if (format === '@') return constant(raw);
  const trimmed = raw.trim();
  const number = readNumber(trimmed) ?? readDate(trimmed);
  if (number) return number;
  if (/^(true|false)$/i.test(trimmed)) return constant(trimmed.toLowerCase() === 'true');
  if (errors.test(trimmed)) return constant({ error: trimmed.toUpperCase() });
  return /^[=+\-@]./.test(raw) ? formulaOf(raw) : constant(raw);
}

const constant = (value: CellValue): Interpretation => ({ value, formula: null });

/** Excel takes no longer text in quotes in a formula, and no longer formula. */
const longestLiteral = 255;
const longestFormula = 8192;

function formulaOf(raw: string): Interpretation {
  if (raw.length > longestFormula) throw invalidArgument('The formula is too long.');
  if (
    [...raw.matchAll(/"((?:[^"]|"")*)"/g)].some(([, text = '']) => text.replaceAll('""', '"').length > longestLiteral)
  )
    throw invalidArgument('A text in a formula is too long.');
  const formula = raw.startsWith('=') ? raw : `=${raw.replace(/^\+/, '')}`;
  if (raw.startsWith('@') || !parseFormula(formula)) throw invalidArgument(`The formula is invalid. (${raw})`);
  return { value: null, formula };
}

/** `1,234` `-5` `(5)` `12%` `¥5` `1e3`; null where the text stays text. */
function readNumber(text: string): Interpretation | null {
  const match = /^([-+]?)(\(?)([¥\\$]?)([-+]?)((?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d*)?(?:e[-+]?\d+)?)(%?)(\)?)$/i.exec(
    text,
  );
  const [, sign = '', open = '', currency = '', inner = '', digits = '', percent = '', close = ''] = match ?? [];
  if (!/^[\d.]/.test(digits) || digits === '.' || (open === '') !== (close === '')) return null;
  if (sign !== '' && inner !== '') return null;
  const size = Number(digits.replaceAll(',', '')) / (percent === '' ? 1 : 100);
  const value = sign + inner === '-' || open !== '' ? -size : size;
  return { ...constant(value), ...numberFormat(digits, percent, currency) };
}

function numberFormat(digits: string, percent: string, currency: string): { format?: string } {
  if (percent !== '') return { format: digits.includes('.') ? '0.00%' : '0%' };
  if (currency !== '') return { format: '"¥"#,##0;[Red]"¥"-#,##0' };
  return digits.includes(',') ? { format: digits.includes('.') ? '#,##0.00' : '#,##0' } : {};
}
