import type { Area } from '../../../workbook/cell';
import { readArea } from '../read-area';

/** A formula's smallest pieces. `unknown`: what is not understood here, and so might point anywhere. */
export type Token =
  | { readonly type: 'value'; readonly value: string | number | boolean }
  | { readonly type: 'error'; readonly error: string }
  /** Cells of a sheet; null: of the formula's own. */
  | { readonly type: 'cells'; readonly sheet: string | null; readonly area: Area }
  /** Cells of another workbook, or constants: no change reaches them. */
  | { readonly type: 'outside' }
  /** Columns of a table. */
  | { readonly type: 'table'; readonly name: string }
  | { readonly type: 'function'; readonly name: string }
  | { readonly type: 'name'; readonly name: string }
  | { readonly type: 'sign'; readonly sign: string }
  | { readonly type: 'unknown' };

const letter = String.raw`[\p{L}_\\]`;
const wordCharacter = String.raw`[\p{L}\p{N}_.\\]`;
const reference = String.raw`\$?[A-Za-z]{1,3}\$?\d{1,7}(?::\$?[A-Za-z]{1,3}\$?\d{1,7})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d{1,7}:\$?\d{1,7}`;
const pieces = new RegExp(
  [
    String.raw`(?<space>\s+)`,
    String.raw`(?<text>"(?:[^"]|"")*")`,
    String.raw`(?<error>#(?:REF!|N/A|VALUE!|NAME\?|DIV/0!|NUM!|NULL!))`,
    String.raw`(?:'(?<quoted>(?:[^']|'')+)'!|(?<plain>(?:\[\d+\])?[^\s!'"()[\]{},;:+\-*/^&=<>%@#$]+)!)?(?<cells>${reference})(?!${wordCharacter}|[(!:[#])`,
    String.raw`(?<number>(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)`,
    String.raw`(?<constants>\{(?:"(?:[^"]|"")*"|[^"{}])*\})`,
    String.raw`(?<table>${letter}${wordCharacter}*)\[(?:[^\[\]']|'[^]|\[(?:[^\[\]']|'[^])*\])*\]`,
    String.raw`(?<called>${letter}${wordCharacter}*)\(`,
    String.raw`(?<name>${letter}${wordCharacter}*)(?![!:[#])`,
    String.raw`(?<sign><=|>=|<>|[-+*/^&=<>%(),])`,
  ].join('|'),
  'uy',
);

/** Takes a formula, without its `=`, apart. */
export function tokensOf(formula: string): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < formula.length; at = pieces.lastIndex) {
    pieces.lastIndex = at;
    const match = pieces.exec(formula);
    if (!match) return [...tokens, { type: 'unknown' }];
    if (match.groups?.['space'] === undefined) tokens.push(...tokensIn(match.groups ?? {}));
  }
  return tokens;
}

function tokensIn(groups: Readonly<Record<string, string | undefined>>): Token[] {
  const { text, error, quoted, plain, cells, number, constants, table, called, name, sign = '' } = groups;
  if (text !== undefined) return [{ type: 'value', value: text.slice(1, -1).replaceAll('""', '"') }];
  if (error !== undefined) return [{ type: 'error', error }];
  if (number !== undefined) return [{ type: 'value', value: Number(number) }];
  if (cells !== undefined) return [cellsAt(quoted?.replaceAll("''", "'") ?? plain ?? null, cells)];
  if (constants !== undefined) return [{ type: 'outside' }];
  if (table !== undefined) return [{ type: 'table', name: table }];
  if (called !== undefined)
    return [
      { type: 'function', name: called.toUpperCase() },
      { type: 'sign', sign: '(' },
    ];
  if (name === undefined) return [{ type: 'sign', sign }];
  const upper = name.toUpperCase();
  return [upper === 'TRUE' || upper === 'FALSE' ? { type: 'value', value: upper === 'TRUE' } : { type: 'name', name }];
}

function cellsAt(sheet: string | null, cells: string): Token {
  if (sheet?.includes('[')) return { type: 'outside' };
  const area = readArea(cells);
  return area ? { type: 'cells', sheet, area } : { type: 'unknown' };
}
