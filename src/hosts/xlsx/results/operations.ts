import type { CellValue } from '../../../workbook/cell';

/** Stands for a result that only a spreadsheet can tell. */
export const untold: unique symbol = Symbol('untold');
export type Result = CellValue | typeof untold;

type Operand = string | number | boolean | null;

/** `&` */
export function joined(left: Operand, right: Operand): Result {
  const texts = [left, right].map(textOf);
  return texts.includes(null) ? untold : texts.join('');
}

/** Null where the text depends on how a spreadsheet writes fractions. */
function textOf(value: Operand): string | null {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? String(value) : null;
  return typeof value === 'boolean' ? String(value).toUpperCase() : (value ?? '');
}

/** `+`, `-`, `*` and `/` */
export function calculated(sign: string, left: Operand, right: Operand): Result {
  if (typeof left === 'string' || typeof right === 'string') return ofText(left, right);
  const [a, b] = [Number(left), Number(right)];
  if (sign === '/') return b === 0 ? { error: '#DIV/0!' } : a / b;
  return sign === '+' ? a + b : sign === '-' ? a - b : a * b;
}

/** A text with a digit in it may be taken for a number. */
const ofText = (...operands: readonly Operand[]): Result =>
  operands.some((one) => typeof one === 'string' && /\p{N}/u.test(one)) ? untold : { error: '#VALUE!' };

/** `=`, `<>`, `<`, `>`, `<=` and `>=`: a blank cell is the empty text, or zero. */
export function compared(sign: string, left: Operand, right: Operand): Result {
  const blank = typeof (left ?? right) === 'string' ? '' : 0;
  const [a, b] = [left ?? blank, right ?? blank].map((one) => (typeof one === 'string' ? one.toLowerCase() : one));
  if (a === undefined || b === undefined) return untold;
  if (sign === '=') return a === b;
  if (sign === '<>') return a !== b;
  if (typeof a !== 'number' || typeof b !== 'number') return untold;
  return sign === '<' ? a < b : sign === '>' ? a > b : sign === '<=' ? a <= b : a >= b;
}
