import type { Area } from '../../../workbook/cell';
import type { Token } from './formula-tokens';

/** What a formula says to do. */
export type Tree =
  | { readonly type: 'value'; readonly value: string | number | boolean }
  | { readonly type: 'error'; readonly error: string }
  | { readonly type: 'cells'; readonly sheet: string | null; readonly area: Area }
  | { readonly type: 'call'; readonly name: string; readonly given: readonly Tree[] }
  /** Of one or two operands. */
  | { readonly type: 'sign'; readonly sign: string; readonly of: readonly Tree[] };

/** Signs between two operands, those that bind least first. */
const between: readonly (readonly string[])[] = [['=', '<>', '<', '>', '<=', '>='], ['&'], ['+', '-'], ['*', '/']];

/** A formula's tokens as a tree; null where it says something that is not worked out here. */
export function treeOf(tokens: readonly Token[]): Tree | null {
  const reader = new Reader(tokens);
  const tree = reader.binary(0);
  return reader.isAtEnd() ? tree : null;
}

/** Deeper than forms nest, and far less than a stack holds. */
const deepest = 60;

class Reader {
  private at = 0;
  private depth = 0;
  constructor(private readonly tokens: readonly Token[]) {}

  isAtEnd(): boolean {
    return this.at === this.tokens.length;
  }

  binary(level: number): Tree | null {
    const signs = between[level];
    if (!signs) return this.signed();
    let left = this.binary(level + 1);
    for (let sign = this.sign(signs); sign !== null; sign = this.sign(signs)) {
      const right = this.binary(level + 1);
      left = left && right && { type: 'sign', sign, of: [left, right] };
    }
    return left;
  }

  /** A sign in front binds more than all between, as in Excel. */
  private signed(): Tree | null {
    const sign = this.sign(['-', '+']);
    if (sign === null) return this.single();
    const of = this.nested(() => this.signed());
    return of && { type: 'sign', sign, of: [of] };
  }

  private single(): Tree | null {
    const token = this.tokens[this.at];
    this.at += 1;
    if (token?.type === 'value' || token?.type === 'error' || token?.type === 'cells') return token;
    if (token?.type === 'function') return this.call(token.name);
    if (token?.type !== 'sign' || token.sign !== '(') return null;
    const inner = this.nested(() => this.binary(0));
    return this.sign([')']) === null ? null : inner;
  }

  private call(name: string): Tree | null {
    this.at += 1;
    if (this.sign([')']) !== null) return { type: 'call', name, given: [] };
    const given: Tree[] = [];
    do {
      const one = this.nested(() => this.binary(0));
      if (!one) return null;
      given.push(one);
    } while (this.sign([',']) !== null);
    return this.sign([')']) === null ? null : { type: 'call', name, given };
  }

  private nested(read: () => Tree | null): Tree | null {
    this.depth += 1;
    const tree = this.depth > deepest ? null : read();
    this.depth -= 1;
    return tree;
  }

  private sign(signs: readonly string[]): string | null {
    const token = this.tokens[this.at];
    if (token?.type !== 'sign' || !signs.includes(token.sign)) return null;
    this.at += 1;
    return token.sign;
  }
}
