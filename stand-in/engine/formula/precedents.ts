import type { Area } from '../../../src/workbook/cell';
import type { Expression } from './parse';

/** The areas and names that a formula depends on; `volatile` where that cannot be told beforehand. */
export function precedents(expression: Expression): Precedents {
  const found: Precedents = { areas: [], names: [], volatile: false };
  collect(expression, found);
  return found;
}

export interface Precedents {
  readonly areas: { readonly sheet: string | null; readonly area: Area }[];
  readonly names: { readonly sheet: string | null; readonly name: string }[];
  volatile: boolean;
}

function collect(expression: Expression, found: Precedents): void {
  switch (expression.kind) {
    case 'reference':
      found.areas.push(expression);
      break;
    case 'name':
      found.names.push(expression);
      break;
    case 'unary':
      collect(expression.of, found);
      break;
    case 'binary':
      collect(expression.left, found);
      collect(expression.right, found);
      break;
    case 'call':
      found.volatile ||= /^(INDIRECT|OFFSET|TODAY|NOW|RAND|RANDBETWEEN)$/.test(expression.name);
      for (const arg of expression.args) collect(arg, found);
      break;
    case 'constant':
    case 'array':
      break;
  }
}
