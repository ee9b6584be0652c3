import { isCellError, type CellValue } from '../../../src/workbook/cell';
import { asMatrix, toText, valueError, type Value } from './operators';

type Passes = (value: CellValue) => boolean;

/** What a criterion of COUNTIF and its kin lets pass: `">=200"`, `"<>"`, `"施策*"`, a number, a text in any case. */
function criterion(given: CellValue): Passes {
  const text = toText(given);
  const [, operator = '=', operand = ''] = /^(<>|<=|>=|=|<|>)?(.*)$/s.exec(text) ?? [];
  const number = operand.trim() === '' ? Number.NaN : Number(operand.replaceAll(',', ''));
  if (!Number.isNaN(number)) return byNumber(operator, number);
  const same = byText(operand, text === '');
  if (operator === '=') return same;
  if (operator === '<>') return (value) => !same(value);
  const order = operand.toLowerCase();
  return (value) => {
    if (typeof value !== 'string') return false;
    const lower = value.toLowerCase();
    if (lower === order) return operator.includes('=');
    return operator.startsWith('<') ? lower < order : lower > order;
  };
}

function byNumber(operator: string, number: number): Passes {
  const numeric = (value: CellValue): number | null => {
    if (typeof value === 'number') return value;
    const equality = operator === '=' || operator === '<>';
    return equality && typeof value === 'string' && value.trim() !== '' && Number(value) === number ? number : null;
  };
  return (value) => {
    const held = numeric(value);
    if (operator === '<>') return held !== number;
    if (held === null) return false;
    if (held === number) return operator.includes('=');
    return operator !== '=' && (operator.startsWith('<') ? held < number : held > number);
  };
}

/** `*` and `?` stand for any text and any character, `~` takes their meaning away. Nothing after `=` means truly blank. */
function byText(operand: string, blankIsEmpty: boolean): Passes {
  if (operand === '') return (value) => value === null || (blankIsEmpty && value === '');
  const pattern = operand.replace(/~[*?~]|[*?]|[.+^${}()|[\]\\]/g, (found) => {
    if (found === '*') return '.*';
    if (found === '?') return '.';
    return `\\${found.at(-1) ?? ''}`;
  });
  const whole = new RegExp(`^${pattern}$`, 'isu');
  return (value) => (typeof value === 'string' && whole.test(value)) || (isCellError(value) && whole.test(value.error));
}

/** Places that pass all criteria, given as range, criterion, range, criterion …; null where the ranges differ in shape. */
function passing(pairs: readonly Value[]): boolean[] | null {
  const [first] = pairs;
  const size = asMatrix(first ?? null).flat().length;
  const found = new Array<boolean>(size).fill(true);
  for (let index = 0; index + 1 < pairs.length; index += 2) {
    const values = asMatrix(pairs[index] ?? null).flat();
    if (values.length !== size) return null;
    const passes = criterion(asMatrix(pairs[index + 1] ?? null)[0]?.[0] ?? null);
    for (const [place, value] of values.entries()) found[place] &&= passes(value);
  }
  return found;
}

function numbers(range: Value, places: readonly boolean[]): CellValue[] {
  return asMatrix(range)
    .flat()
    .filter((value, place) => places[place] === true && (typeof value === 'number' || isCellError(value)));
}

function total(values: readonly CellValue[]): CellValue {
  return values.find(isCellError) ?? values.reduce<number>((sum, value) => sum + Number(value), 0);
}

function summed(range: Value, pairs: readonly Value[]): CellValue {
  const places = passing(pairs);
  return places?.length === asMatrix(range).flat().length ? total(numbers(range, places)) : valueError;
}

function averaged(range: Value, pairs: readonly Value[]): CellValue {
  const places = passing(pairs);
  if (!places) return valueError;
  const values = numbers(range, places);
  const sum = total(values);
  return values.length === 0 ? { error: '#DIV/0!' } : typeof sum === 'number' ? sum / values.length : sum;
}

function counted(pairs: readonly Value[]): CellValue {
  return passing(pairs)?.filter(Boolean).length ?? valueError;
}

/** SUMIF, COUNTIF and their kin, as Excel has them. */
export const conditionalFunctions: Readonly<Record<string, (args: readonly Value[]) => Value>> = {
  SUMIF: ([range = null, wanted = null, values = range]) => summed(values, [range, wanted]),
  SUMIFS: ([values = null, ...pairs]) => summed(values, pairs),
  AVERAGEIF: ([range = null, wanted = null, values = range]) => averaged(values, [range, wanted]),
  AVERAGEIFS: ([values = null, ...pairs]) => averaged(values, pairs),
  COUNTIF: counted,
  COUNTIFS: counted,
};
