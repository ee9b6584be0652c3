import { isCellError, type CellError, type CellValue } from '../../../src/workbook/cell';

export type Matrix = readonly (readonly CellValue[])[];
export type Value = CellValue | Matrix;

export const valueError: CellError = { error: '#VALUE!' };

export const isMatrix = (value: unknown): value is Matrix => Array.isArray(value);

/** A number as arithmetic takes it: text that reads as one counts, blank is 0. */
export function toNumber(value: CellValue): number | CellError {
  if (isCellError(value)) return value;
  if (value === null) return 0;
  if (typeof value !== 'string') return Number(value);
  const text = value.trim().replaceAll(',', '');
  const number = text === '' ? Number.NaN : Number(text);
  return Number.isNaN(number) ? valueError : number;
}

export function toText(value: CellValue): string {
  if (value === null) return '';
  if (isCellError(value)) return value.error;
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}

/** Applies to each cell; a single row, column or value is repeated along the other operand. */
export function broadcast(a: Value, b: Value, apply: (a: CellValue, b: CellValue) => CellValue): Value {
  if (!isMatrix(a) && !isMatrix(b)) return apply(a, b);
  const [left, right] = [asMatrix(a), asMatrix(b)];
  const rows = Math.max(left.length, right.length);
  const columns = Math.max(left[0]?.length ?? 0, right[0]?.length ?? 0);
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => apply(pick(left, row, column), pick(right, row, column))),
  );
}

export const asMatrix = (value: Value): Matrix => (isMatrix(value) ? value : [[value]]);

function pick(matrix: Matrix, row: number, column: number): CellValue {
  const cells = matrix.length === 1 ? matrix[0] : matrix[row];
  const value = cells?.length === 1 ? cells[0] : cells?.[column];
  return value === undefined ? { error: '#N/A' } : value;
}

export function binary(operator: string, a: CellValue, b: CellValue): CellValue {
  if (isCellError(a)) return a;
  if (isCellError(b)) return b;
  if (operator === '&') return toText(a) + toText(b);
  if (/[=<>]/.test(operator)) return compared(operator, compare(a, b));
  const [x, y] = [toNumber(a), toNumber(b)];
  if (typeof x !== 'number') return x;
  if (typeof y !== 'number') return y;
  return arithmetic(operator, x, y);
}

function arithmetic(operator: string, x: number, y: number): number | CellError {
  if (operator === '/' && y === 0) return { error: '#DIV/0!' };
  const results: Record<string, number> = { '+': x + y, '-': x - y, '*': x * y, '/': x / y, '^': x ** y };
  const result = results[operator] ?? Number.NaN;
  return Number.isFinite(result) ? result : { error: '#NUM!' };
}

type Comparable = string | number | boolean | null;

/** Numbers come before text, text before logicals; text is compared without regard to case. */
function compare(a: Comparable, b: Comparable): number {
  const [x, y] = [a ?? blankLike(b), b ?? blankLike(a)];
  const order = ['number', 'string', 'boolean'];
  if (typeof x !== typeof y) return order.indexOf(typeof x) - order.indexOf(typeof y);
  const [p, q] = [x, y].map((value) => (typeof value === 'string' ? value.toLowerCase() : value)) as [number, number];
  return p < q ? -1 : Number(p > q);
}

function blankLike(other: Comparable): string | number | boolean {
  if (typeof other === 'string') return '';
  return typeof other === 'boolean' ? false : 0;
}

function compared(operator: string, order: number): boolean {
  if (order === 0) return operator.includes('=');
  if (operator === '<>') return true;
  return order < 0 ? operator.startsWith('<') : operator.startsWith('>');
}
