import type { OwnKind } from '../layout/own-item';
import { knownMarks } from '../layout/vocabulary';
import { groupBy } from '../model/grouping';
import { compact, isBlank, shownText } from '../read/sheet/shown';
import { isDash, parseNumber } from '../read/values/numbers';
import { parseFiscalYear } from '../read/values/years';
import type { Cell } from '../workbook/cell';
import { splitWords } from '../layout/form-sheet/split-words';
import type { CellHint } from './cell-hints';
import { kindByWords } from './kind-by-words';

/** What an item seems to hold; `choices`: of a 選択, the words that stand there, the most frequent first. */
export interface Inferred {
  readonly kind: OwnKind;
  readonly choices: readonly string[];
}

/** A word to choose is no longer, and there are no more of them. */
const longestChoice = 12;
const mostChoices = 8;
/** Fewer words do not tell that they were chosen. */
const fewestWords = 6;
/** A text of this length is no word. */
const longText = 40;

/**
 * The kind of an item: by the drop-down list of its cell, else by what it holds, else by the cell's number format and the
 * words of its label. `isByYear`: it stands in the columns of amounts. `hint`: what its cell tells.
 */
export function ownKind(label: string, cells: readonly Cell[], isByYear: boolean, hint: CellHint | null): Inferred {
  const byWords = kindByWords(label);
  const listed = hint && listKind(hint);
  if (listed) return listed;
  if (isByYear || cells.some(({ value }) => !isBlank(value))) return inferKind(cells, isByYear || byWords === 'amount');
  return { kind: (hint && kindByFormat(hint.format, byWords)) ?? byWords ?? 'text', choices: [] };
}

/** What a drop-down list makes of an item; null where there is none, or where 選択肢 cannot hold its words. */
function listKind({ choices }: CellHint): Inferred | null {
  if (choices.length === 0) return null;
  if (choices.every((word) => knownMarks.includes(compact(word)))) return { kind: 'mark', choices: [] };
  if (choices.every((word) => parseFiscalYear(word) !== null)) return { kind: 'year', choices: [] };
  const told = splitWords(choices.join('、'));
  return told.length === choices.length && told.every((word, at) => word === choices[at])
    ? { kind: 'choice', choices }
    : null;
}

/** What the number format of a blank cell calls for; null where it is General, or one of text. */
function kindByFormat(format: string, byWords: OwnKind | null): OwnKind | null {
  if (format.includes('%')) return 'ratio';
  if (isDateFormat(format)) return byWords === 'year' ? 'year' : 'date';
  if (!/[0#]/u.test(bareFormat(format))) return null;
  return byWords === 'amount' || /円/u.test(format) ? 'amount' : byWords === 'year' ? 'year' : 'number';
}

/** The kind of an item, by its values and their number formats. `isByYear`: they stand in the columns of amounts. */
export function inferKind(cells: readonly Cell[], isByYear: boolean): Inferred {
  const filled = cells.filter(({ value }) => !isBlank(value));
  const plain = (kind: OwnKind): Inferred => ({ kind, choices: [] });
  const texts = filled.map((cell) => compact(shownText(cell) ?? ''));
  const said = texts.filter((text) => !isDash(text));
  if (said.length === 0) return plain(isByYear ? 'amount' : 'text');
  if (said.every((text) => knownMarks.includes(text))) return plain('mark');
  if (filled.every(isDate)) return plain('date');
  if (filled.every(({ format }) => format.includes('%')) || said.every((text) => /^[\d.,]+%$/u.test(text)))
    return plain('ratio');
  if (said.every((text) => parseFiscalYear(text) !== null)) return plain('year');
  // Numbers such as 0031 count nothing.
  if (!isByYear && filled.every(({ value }) => typeof value === 'string') && said.every((text) => /^\d+$/u.test(text)))
    return plain('text');
  if (said.every((text) => parseNumber(text.replace(/(?:百万円|千円|円)$/u, '')) !== null))
    return plain(isByYear ? 'amount' : 'number');
  if (filled.some(({ value }) => typeof value === 'string' && (value.includes('\n') || value.length > longText)))
    return plain('longText');
  return (
    choiceOf(filled.map((cell) => (shownText(cell) ?? '').trim()).filter((text) => !isDash(text))) ?? plain('text')
  );
}

/** Words that stand there again and again. */
function choiceOf(words: readonly string[]): Inferred | null {
  const counted = [...groupBy(words, (word) => word)].sort(([, a], [, b]) => b.length - a.length);
  const isFew = words.length >= fewestWords && counted.length <= mostChoices && counted.length * 2 <= words.length;
  return isFew && words.every((word) => word.length <= longestChoice && !/[、,]/u.test(word))
    ? { kind: 'choice', choices: counted.map(([word]) => word) }
    : null;
}

const isDate = ({ value, format }: Cell): boolean => typeof value === 'number' && isDateFormat(format);

const isDateFormat = (format: string): boolean => /[yge].*[md]|[md].*[yge]/iu.test(bareFormat(format));

/** A number format without its texts, colours and conditions. */
const bareFormat = (format: string): string => format.replace(/"[^"]*"|\[[^\]]*\]|General/giu, '');
