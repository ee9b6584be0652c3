import type { OwnKind } from '../layout/own-item';
import { knownMarks } from '../layout/vocabulary';
import { groupBy } from '../model/grouping';
import { compact, isBlank, shownText } from '../read/sheet/shown';
import { isDash, parseNumber } from '../read/values/numbers';
import { parseFiscalYear } from '../read/values/years';
import type { Cell } from '../workbook/cell';

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

const isDate = ({ value, format }: Cell): boolean =>
  typeof value === 'number' && /[yge].*[md]|[md].*[yge]/iu.test(format.replace(/"[^"]*"|\[[^\]]*\]|General/giu, ''));
