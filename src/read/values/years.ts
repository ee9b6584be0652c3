import { amountKind, isNoAmount } from '../../layout/amount-kind';
import type { FiscalYear, YearColumn } from '../../layout/kinds';
import { unitWords } from '../../layout/vocabulary';
import type { Cell } from '../../workbook/cell';
import { eraPattern, yearOfEra } from '../../workbook/eras';
import { readAs, unreadable, type Reading } from './reading';
import { compact, shownText } from '../sheet/shown';

const yearPattern = new RegExp(`(?:(${eraPattern})\\.?(元|\\d{1,2})|(?:FY)?((?:19|20)\\d{2}))(?:年度|年)?`, 'iu');

/**
 * Reads 令和6年度, 令和６年度, R6, 2024年度, FY2024, and 平成31年度/令和元年度 or 令和6(2024)年度 where both name one year; null on
 * anything else.
 */
export function parseFiscalYear(text: string): FiscalYear | null {
  const parts = compact(text)
    .split(/[/()]/u)
    .filter((part) => part !== '' && part !== '年度');
  const years = parts.map(parseOneYear);
  const [first = null] = years;
  return years.every((year) => year !== null && year === first) ? first : null;
}

/** A year's number alone: `2024` typed as a number, or text; `6年度` without its era too. */
export function readFiscalYear(cell: Cell): Reading<FiscalYear> {
  const text = shownText(cell) ?? '';
  const year = parseFiscalYear(text) ?? parseBareYear(compact(text));
  return year === null ? unreadable : readAs(year);
}

/** A heading of amounts: `令和6年度(予算)`, `5年度決算額`, `R7当初`; whatever word the kind is. */
export function readYearColumn(cell: Cell): Reading<YearColumn> {
  const named = yearWithin(shownText(cell) ?? '');
  const kind = named && kindOf(named.rest);
  return named && kind !== null ? readAs({ year: named.year, kind }) : unreadable;
}

/**
 * The year that a text names, and the rest of the text: `令和6年度(予算)` → 2024 and 予算; null where it names no year, or
 * several.
 */
export function yearWithin(shown: string): { readonly year: FiscalYear; readonly rest: string } | null {
  const printed = compact(shown).replace(/[()]/gu, '/');
  const [, bare, behind = ''] = /^(\d{1,2}年度)(.*)$/u.exec(printed) ?? [];
  const known = bare === undefined ? null : parseBareYear(bare);
  const text = known === null ? printed : `${String(known)}年度${behind}`;
  const matches = [...text.matchAll(new RegExp(yearPattern.source, 'giu'))];
  const years = new Set(matches.map(([found]) => parseOneYear(found)));
  const [year = null] = years;
  if (year === null || years.size !== 1) return null;
  const rest = text
    .replace(new RegExp(yearPattern.source, 'giu'), '')
    .replace(/[/・、]/gu, '')
    .replace(/^年度/u, '');
  return { year, rest };
}

/** A longer text is a sentence with a year in it, and no heading. */
const longestKind = 12;

const anyUnit = new RegExp(`単位:?|${unitWords}`, 'gu');

/** Null where the words beside a year make no heading of amounts: 増減, R6度, a sentence. */
function kindOf(text: string): string | null {
  const word = text.replace(anyUnit, '');
  const isKind = word.length <= longestKind && word !== '度' && !isNoAmount(word) && !/[。\d]/u.test(word);
  return isKind ? amountKind(word) : null;
}

/** A year without its era (6年度, ５年度): of 令和 up to 20, else of 平成. */
function parseBareYear(text: string): FiscalYear | null {
  const count = Number(/^(\d{1,2})年度$/u.exec(text)?.[1] ?? 0);
  return count === 0 ? null : yearOfEra(count <= 20 ? '令和' : '平成', String(count));
}

function parseOneYear(text: string): FiscalYear | null {
  const match = new RegExp(`^${yearPattern.source}$`, 'iu').exec(text);
  if (!match) return null;
  const [, era = '', eraYear = '', western] = match;
  return western === undefined ? yearOfEra(era, eraYear) : Number(western);
}
