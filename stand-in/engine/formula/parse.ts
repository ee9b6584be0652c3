import type { Area, CellValue } from '../../../src/workbook/cell';
import { tokenize, type Token } from './tokens';

export type Expression =
  | { readonly kind: 'constant'; readonly value: CellValue }
  | { readonly kind: 'array'; readonly rows: readonly (readonly Expression[])[] }
  | { readonly kind: 'reference'; readonly sheet: string | null; readonly area: Area }
  | { readonly kind: 'name'; readonly sheet: string | null; readonly name: string }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly Expression[] }
  | { readonly kind: 'unary'; readonly operator: '-' | '+' | '%'; readonly of: Expression }
  | { readonly kind: 'binary'; readonly operator: string; readonly left: Expression; readonly right: Expression };

const strength: Readonly<Record<string, number>> = {
  '=': 1,
  '<>': 1,
  '<': 1,
  '>': 1,
  '<=': 1,
  '>=': 1,
  '&': 2,
  '+': 3,
  '-': 3,
  '*': 4,
  '/': 4,
  '^': 5,
};

/** Reads a formula, `=` first; null where Excel would refuse to enter it. */
export function parseFormula(formula: string): Expression | null {
  const tokens = tokenize(formula)?.filter(({ kind }) => kind !== 'space');
  if (tokens?.[0]?.text !== '=') return null;
  const reader = new Reader(tokens.slice(1));
  const expression = reader.expression(0);
  return reader.atEnd ? expression : null;
}

/** Reads by strength of binding. Gives null at the first thing it cannot read, and then all the way up. */
class Reader {
  #at = 0;
  constructor(private readonly tokens: readonly Token[]) {}

  get atEnd() {
    return this.#at === this.tokens.length;
  }

  expression(above: number): Expression | null {
    let left = this.operand();
    for (;;) {
      const operator = this.tokens[this.#at]?.text ?? '';
      const level = this.tokens[this.#at]?.kind === 'operator' ? (strength[operator] ?? 0) : 0;
      if (!left || level <= above) return left;
      this.#at++;
      const right = this.expression(level);
      left = right && { kind: 'binary', operator, left, right };
    }
  }

  private operand(): Expression | null {
    let operand = this.signed();
    while (operand && this.take('%')) operand = { kind: 'unary', operator: '%', of: operand };
    return operand;
  }

  private signed(): Expression | null {
    for (const operator of ['-', '+'] as const) {
      if (!this.take(operator)) continue;
      const of = this.operand();
      return of && { kind: 'unary', operator, of };
    }
    this.take('@');
    return this.primary();
  }

  private primary(): Expression | null {
    const token = this.tokens[this.#at++];
    switch (token?.kind) {
      case 'number':
        return { kind: 'constant', value: Number(token.text) };
      case 'string':
        return { kind: 'constant', value: token.text.slice(1, -1).replaceAll('""', '"') };
      case 'boolean':
        return { kind: 'constant', value: token.text.toUpperCase() === 'TRUE' };
      case 'error':
        return { kind: 'constant', value: { error: token.text.slice(token.text.lastIndexOf('#')) } };
      case 'reference':
        return token.area && { kind: 'reference', sheet: token.sheet, area: token.area };
      case 'name':
        return { kind: 'name', sheet: token.sheet, name: token.body };
      case 'function':
        return this.call(token.text);
      default:
        if (token?.text === '(') return this.closed(this.expression(0), ')');
        return token?.text === '{' ? this.array() : null;
    }
  }

  private call(name: string): Expression | null {
    this.take('(');
    const args: Expression[] = [];
    if (this.take(')')) return { kind: 'call', name: plainName(name), args };
    do {
      const next = this.tokens[this.#at]?.text;
      const arg = next === ',' || next === ')' ? ({ kind: 'constant', value: null } as const) : this.expression(0);
      if (!arg) return null;
      args.push(arg);
    } while (this.take(','));
    return this.closed({ kind: 'call', name: plainName(name), args }, ')');
  }

  private array(): Expression | null {
    const rows: Expression[][] = [];
    do {
      const row: Expression[] = [];
      do {
        const item = this.operand();
        if (!item) return null;
        row.push(item);
      } while (this.take(','));
      rows.push(row);
    } while (this.take(';'));
    return this.closed({ kind: 'array', rows }, '}');
  }

  private closed(expression: Expression | null, bracket: string): Expression | null {
    return expression && this.take(bracket) ? expression : null;
  }

  private take(operator: string): boolean {
    const token = this.tokens[this.#at];
    const taken = token?.kind === 'operator' && token.text === operator;
    if (taken) this.#at++;
    return taken;
  }
}

const plainName = (name: string) => name.toUpperCase().replace(/^_XLFN\.(_XLWS\.)?/, '');
