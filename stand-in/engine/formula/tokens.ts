import type { Area } from '../../../src/workbook/cell';
import { readArea } from '../address';

/** A piece of a formula's text, from `start` up to `end`. */
export interface Token {
  readonly kind: 'number' | 'string' | 'error' | 'boolean' | 'reference' | 'name' | 'function' | 'operator' | 'space';
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Of a reference or name: the sheet that stands before `!`, unquoted. */
  readonly sheet: string | null;
  /** Of a reference: its address without the sheet, `$` kept. */
  readonly body: string;
  readonly area: Area | null;
}

const quotedSheet = String.raw`'(?:[^']|'')+'`;
const word = String.raw`[\p{L}\p{N}_.\\?]`;
const rules: readonly (readonly [Token['kind'], RegExp])[] = [
  ['space', /\s+/uy],
  ['string', /"(?:[^"]|"")*"/uy],
  ['error', /#(?:REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!)/uy],
  ['function', new RegExp(String.raw`[\p{L}_]${word}*(?=\()`, 'uy')],
  ['boolean', new RegExp(String.raw`(?:TRUE|FALSE)(?!${word}|!)`, 'iuy')],
  [
    'reference',
    new RegExp(
      String.raw`(?:(?:${quotedSheet}|[\p{L}_]${word}*)!)?` +
        String.raw`(?:\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d{1,7}:\$?\d{1,7})(?!${word}|\(|!)`,
      'iuy',
    ),
  ],
  ['error', new RegExp(String.raw`(?:${quotedSheet}|[\p{L}_]${word}*)!#REF!`, 'uy')],
  ['name', new RegExp(String.raw`(?:(?:${quotedSheet}|[\p{L}_]${word}*)!)?[\p{L}_\\]${word}*`, 'uy')],
  ['number', /\d+(?:\.\d*)?(?:E[+-]?\d+)?|\.\d+(?:E[+-]?\d+)?/iuy],
  ['operator', /<>|<=|>=|[=<>+\-*/^&%(),:{};@]/uy],
];

/** The pieces of a formula (its leading `=` is an operator); null where it is not one. */
export function tokenize(text: string): Token[] | null {
  const tokens: Token[] = [];
  for (let at = 0; at < text.length;) {
    const token = tokenAt(text, at);
    if (!token) return null;
    tokens.push(token);
    at = token.end;
  }
  return tokens;
}

function tokenAt(text: string, start: number): Token | null {
  for (const [kind, rule] of rules) {
    rule.lastIndex = start;
    const found = rule.exec(text)?.[0];
    if (found === undefined) continue;
    const bang = kind === 'reference' || kind === 'name' ? found.lastIndexOf('!') : -1;
    const body = found.slice(bang + 1);
    return {
      kind,
      start,
      end: start + found.length,
      text: found,
      sheet: bang < 0 ? null : unquote(found.slice(0, bang)),
      body,
      area: kind === 'reference' ? readArea(body) : null,
    };
  }
  return null;
}

const unquote = (name: string) => (name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name);
