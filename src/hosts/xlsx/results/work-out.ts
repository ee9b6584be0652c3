import { isCellError } from '../../../workbook/cell';
import type { Tree } from './formula-tree';
import { calculated, compared, joined, untold, type Result } from './operations';

type Cells = Extract<Tree, { type: 'cells' }>;
type Call = Extract<Tree, { type: 'call' }>;

/** The values of cells that a formula names; of an area, blank cells may be left out. */
export type ValuesOf = (cells: Cells) => Iterable<Result>;

/** What a formula shows: of what forms are made with, not of all that a spreadsheet knows. Null: a blank cell, repeated. */
export function workOut(tree: Tree, valuesOf: ValuesOf): Result {
  const inner = (one: Tree): Result => workOut(one, valuesOf);
  switch (tree.type) {
    case 'value':
      return tree.value;
    case 'error':
      return { error: tree.error };
    case 'cells':
      return isOneCell(tree) ? ([...valuesOf(tree)][0] ?? null) : untold;
    case 'sign':
      return signed(tree.sign, tree.of.map(inner));
    case 'call':
      return called(tree, inner, valuesOf);
  }
}

const isOneCell = ({ area: { top, left, bottom, right } }: Cells): boolean => top === bottom && left === right;

/** One operand: a sign in front. */
function signed(sign: string, [left = untold, right]: readonly Result[]): Result {
  if (right === undefined) return sign === '-' ? signed('-', [0, left]) : left;
  if (left === untold || right === untold) return untold;
  if (isCellError(left)) return left;
  if (isCellError(right)) return right;
  if (sign === '&') return joined(left, right);
  return '+-*/'.includes(sign) ? calculated(sign, left, right) : compared(sign, left, right);
}

function called({ name, given }: Call, inner: (one: Tree) => Result, valuesOf: ValuesOf): Result {
  const [first, second, third] = given;
  if (name === 'SUM') return sumOf(given, inner, valuesOf);
  if (name === 'CONCATENATE') return given.map(inner).reduce((text, one) => signed('&', [text, one]), '');
  if (!first || !second) return untold;
  const value = name === 'IF' || name === 'IFERROR' ? inner(first) : untold;
  if (value === untold || typeof value === 'string') return name === 'IFERROR' ? value : untold;
  if (name === 'IFERROR') return isCellError(value) ? inner(second) : value;
  if (isCellError(value)) return value;
  return value ? inner(second) : third ? inner(third) : false;
}

/** Of cells, only the numbers count. */
function sumOf(given: readonly Tree[], inner: (one: Tree) => Result, valuesOf: ValuesOf): Result {
  const counted = given.flatMap((one): Result[] =>
    one.type === 'cells' ? [...valuesOf(one)].filter(counts) : [inner(one)],
  );
  return counted.reduce<Result>((sum, one) => signed('+', [sum, one]), 0);
}

const counts = (value: Result): boolean => typeof value === 'number' || value === untold || isCellError(value);
