import * as library from '@formulajs/formulajs';
import { isCellError, type CellValue } from '../../../src/workbook/cell';
import { displayText } from '../display';
import { conditionalFunctions } from './conditional';
import { asMatrix, isMatrix, toText, valueError, type Value } from './operators';

/** A formula needs what this engine does not have. Never answered with a guess. */
export class UnsupportedFormula extends Error {
  override readonly name = 'UnsupportedFormula';
}

type Call = (args: readonly Value[]) => Value;

const scalar = (value: Value | undefined): CellValue => (isMatrix(value) ? (value[0]?.[0] ?? null) : (value ?? null));
const flat = (args: readonly Value[]): CellValue[] => args.flatMap((arg) => asMatrix(arg).flat());
const test =
  (passes: (value: CellValue) => boolean): Call =>
  ([arg]) =>
    passes(scalar(arg));

/** Functions that look at errors and blanks themselves, or that the library reads otherwise than Excel does. */
const own: Readonly<Record<string, Call>> = {
  IFERROR: ([value, otherwise]) => (isCellError(scalar(value)) ? (otherwise ?? null) : (value ?? null)),
  IFNA: ([value, otherwise]) => (isNotAvailable(scalar(value)) ? (otherwise ?? null) : (value ?? null)),
  ISERROR: test(isCellError),
  ISERR: test((value) => isCellError(value) && !isNotAvailable(value)),
  ISNA: test(isNotAvailable),
  ISBLANK: test((value) => value === null),
  ISNUMBER: test((value) => typeof value === 'number'),
  ISTEXT: test((value) => typeof value === 'string'),
  ...conditionalFunctions,
  NA: () => ({ error: '#N/A' }),
  COUNT: (args) => flat(args).filter((value) => typeof value === 'number').length,
  COUNTA: (args) => flat(args).filter((value) => value !== null).length,
  COUNTBLANK: (args) => flat(args).filter((value) => value === null || value === '').length,
  TEXT: ([value, format]) => displayText(scalar(value), toText(scalar(format))),
  HYPERLINK: ([target, name]) => name ?? target ?? null,
};

/** Functions of the library that may be given ranges with errors in them. */
const errorProof = /^(MAXIFS|MINIFS|MATCH|INDEX|[VHX]?LOOKUP|AGGREGATE|ROWS|COLUMNS)$/;

function isNotAvailable(value: CellValue): boolean {
  return isCellError(value) && value.error === '#N/A';
}

/** Calls a worksheet function on evaluated arguments. Throws UnsupportedFormula where there is none of the name. */
export function callFunction(name: string, args: readonly Value[]): Value {
  const known = own[name];
  if (known) return known(args);
  const foreign = libraryFunction(name);
  const errors = errorProof.test(name) ? args.filter((arg) => !isMatrix(arg)) : args;
  const error = flat(errors).find(isCellError);
  return error ?? fromLibrary(foreign(...args.map(toLibrary)));
}

function libraryFunction(name: string): (...args: unknown[]) => unknown {
  let found: unknown = library;
  for (const part of (name === 'RANK' ? 'RANK.EQ' : name).split('.')) found = (found as Record<string, unknown>)[part];
  if (typeof found !== 'function') throw new UnsupportedFormula(`the function ${name}`);
  return found as (...args: unknown[]) => unknown;
}

const toLibrary = (value: Value): unknown =>
  isMatrix(value) ? value.map((row) => row.map((cell) => (isCellError(cell) ? new Error(cell.error) : cell))) : value;

function fromLibrary(result: unknown): Value {
  if (result instanceof Error) return { error: result.message };
  if (isMatrix(result)) return asRows(result);
  if (typeof result === 'number') return Number.isFinite(result) ? result : { error: '#NUM!' };
  if (typeof result === 'string' || typeof result === 'boolean' || result === null) return result;
  return result === undefined ? null : valueError;
}

const asRows = (result: Value[] | Value): Value =>
  (Array.isArray(result) && !Array.isArray(result[0]) ? [result] : result) as Value;
