import { isCellError, type Area, type CellError, type CellValue } from '../../../src/workbook/cell';
import { height, width } from '../area';
import { readAddress } from '../address';
import { callFunction, UnsupportedFormula } from './functions';
import { binary, broadcast, isMatrix, toNumber, toText, valueError, type Matrix, type Value } from './operators';
import type { Expression } from './parse';

/** What a formula can see from where it stands. */
export interface Surroundings {
  readonly row: number;
  readonly column: number;
  /** The values of an area; null where there is no such sheet. `sheet: null` is the formula's own. */
  readonly values: (sheet: string | null, area: Area) => Matrix | null;
  /** What a defined name stands for; null where there is none. */
  readonly name: (sheet: string | null, name: string) => Expression | null;
}

/** The result of a formula, as its cell holds it. Throws UnsupportedFormula rather than guess. */
export function evaluateFormula(expression: Expression, around: Surroundings): CellValue {
  return single(evaluate(expression, around)) ?? 0;
}

function evaluate(expression: Expression, around: Surroundings): Value {
  switch (expression.kind) {
    case 'constant':
      return expression.value;
    case 'array':
      return expression.rows.map((row) => row.map((item) => single(evaluate(item, around))));
    case 'reference':
      return dereference(expression.sheet, expression.area, around);
    case 'name': {
      const named = around.name(expression.sheet, expression.name);
      return named ? evaluate(named, around) : { error: '#NAME?' };
    }
    case 'unary':
      return broadcast(evaluate(expression.of, around), null, (value) => signed(expression.operator, value));
    case 'binary':
      return broadcast(evaluate(expression.left, around), evaluate(expression.right, around), (a, b) =>
        binary(expression.operator, a, b),
      );
    case 'call':
      return call(expression.name, expression.args, around);
  }
}

function dereference(sheet: string | null, area: Area, around: Surroundings): Value {
  const values = around.values(sheet, area);
  if (!values) return { error: '#REF!' };
  return height(area) === 1 && width(area) === 1 ? (values[0]?.[0] ?? null) : values;
}

function signed(operator: string, value: CellValue): CellValue {
  if (operator === '+') return value;
  const number = toNumber(value);
  if (typeof number !== 'number') return number;
  return operator === '-' ? -number : number / 100;
}

function single(value: Value): CellValue {
  if (!isMatrix(value)) return value;
  if (value.length > 1 || (value[0]?.length ?? 0) > 1)
    throw new UnsupportedFormula('several cells where one is wanted');
  return value[0]?.[0] ?? null;
}

/** Functions that choose among their arguments, or look at where these stand rather than at what they hold. */
function call(name: string, args: readonly Expression[], around: Surroundings): Value {
  const value = (index: number): Value => {
    const arg = args[index];
    return arg ? evaluate(arg, around) : null;
  };
  switch (name) {
    case 'IF': {
      const condition = truth(single(value(0)));
      if (typeof condition !== 'boolean') return condition;
      return args.length < 3 && !condition ? false : (value(condition ? 1 : 2) ?? 0);
    }
    case 'CHOOSE':
      return value(Number(single(value(0))));
    case 'ROW':
    case 'COLUMN': {
      const area = args[0] ? referenced(args[0]) : { top: around.row, left: around.column };
      return (name === 'ROW' ? area.top : area.left) + 1;
    }
    case 'ROWS':
    case 'COLUMNS': {
      const area = args[0] && referenced(args[0]);
      if (!area) return valueError;
      return name === 'ROWS' ? height(area) : width(area);
    }
    case 'INDIRECT': {
      const address = readAddress(toText(single(value(0))));
      return address ? dereference(address.sheet, address.area, around) : { error: '#REF!' };
    }
    default:
      return callFunction(
        name,
        args.map((_, index) => value(index)),
      );
  }
}

function truth(value: CellValue): boolean | CellError {
  if (isCellError(value)) return value;
  if (typeof value === 'string') return /^(true|false)$/i.test(value) ? value.toLowerCase() === 'true' : valueError;
  return Boolean(value);
}

function referenced(expression: Expression): Area {
  if (expression.kind === 'reference') return expression.area;
  throw new UnsupportedFormula('a computed reference');
}
