import type { DefinedName, WorkbookPart } from '../workbook-part';
import { tokensOf, type Token } from './formula-tokens';

const unknown: Token = { type: 'unknown' };

/** These point to cells that their formula does not name. */
const pointers = new Set(['INDIRECT', 'OFFSET']);

/** Takes formulas apart, the workbook's own names replaced by what they stand for. `sheet`: the place of theirs among all. */
export function tokensWithNames({ names }: Pick<WorkbookPart, 'names'>): (formula: string, sheet: number) => Token[] {
  const byName = new Map(names.map((one) => [keyOf(one.name, one.sheet), one]));
  const stoodFor = new Map<DefinedName, Token[]>();
  const tokensFor = (name: string, sheet: number): Token[] => {
    const named = byName.get(keyOf(name, sheet)) ?? byName.get(keyOf(name, null));
    if (!named) return [unknown];
    const known = stoodFor.get(named) ?? inBrackets(tokensOf(named.formula).map(plain));
    stoodFor.set(named, known);
    return known;
  };
  return (formula, sheet) =>
    tokensOf(formula).flatMap((token) =>
      token.type === 'name' ? tokensFor(token.name, sheet) : pointing(token) ? unknown : token,
    );
}

const keyOf = (name: string, sheet: number | null): string => `${String(sheet)} ${name.toLowerCase()}`;

const pointing = (token: Token): boolean => token.type === 'function' && pointers.has(token.name);

/** Names within names, and cells without their sheet, are left to the spreadsheet. */
const plain = (token: Token): Token =>
  token.type === 'name' || pointing(token) || (token.type === 'cells' && token.sheet === null) ? unknown : token;

const inBrackets = (tokens: readonly Token[]): Token[] => [
  { type: 'sign', sign: '(' },
  ...tokens,
  { type: 'sign', sign: ')' },
];
