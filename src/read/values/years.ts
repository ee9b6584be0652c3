import { amountKinds, type AmountKind, type FiscalYear, type YearColumn } from '../../layout/kinds';
import type { Cell } from '../../workbook/cell';
import { eraPattern, yearOfEra } from '../../workbook/eras';
import { readAs, unreadable, type Reading } from './reading';
import { compact, shownText } from '../sheet/shown';

const yearPattern = new RegExp(`(?:(${eraPattern})\\.?(元|\\d{1,2})|((?:19|20)\\d{2}))(?:年度|年)?`, 'iu');

/**
 * Reads 令和6年度, 令和６年度, R6, 2024年度, and 平成31年度/令和元年度 or 令和6(2024)年度 where both name one year; null on
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

/** A year's number alone: `2024` typed as a number, or text. */
export function readFiscalYear(cell: Cell): Reading<FiscalYear> {
  const year = parseFiscalYear(shownText(cell) ?? '');
  return year === null ? unreadable : readAs(year);
}

/** A heading of amounts: `令和6年度(予算)`. A kind that is not known is unreadable. */
export function readYearColumn(cell: Cell): Reading<YearColumn> {
  const text = compact(shownText(cell) ?? '').replace(/[()]/gu, '/');
  const matches = [...text.matchAll(new RegExp(yearPattern.source, 'giu'))];
  const years = new Set(matches.map(([found]) => parseOneYear(found)));
  const [year = null] = years;
  if (year === null || years.size !== 1) return unreadable;
  const rest = text
    .replace(new RegExp(yearPattern.source, 'giu'), '')
    .replace(/[/・、]/gu, '')
    .replace(/^年度/u, '');
  const kind = kindOf(rest);
  return kind === null ? unreadable : readAs({ year, kind });
}

/** Spellings of the kinds, as headings bear them. */
const kindSpellings: Readonly<Record<string, AmountKind>> = {
  当初: '予算',
  当初予算: '予算',
  予算額: '予算',
  当初予算額: '予算',
  補正: '補正後',
  補正予算: '補正後',
  補正後予算: '補正後',
  決算額: '決算',
  決算見込み: '決算見込',
  決算見込額: '決算見込',
  見込: '見込み',
  見込額: '見込み',
  見込み額: '見込み',
};

function kindOf(text: string): AmountKind | null {
  const withoutUnit = text.replace(/単位:?|百万円|千円|円/gu, '');
  return amountKinds.find((kind) => kind === withoutUnit) ?? kindSpellings[withoutUnit] ?? null;
}

function parseOneYear(text: string): FiscalYear | null {
  const match = new RegExp(`^${yearPattern.source}$`, 'iu').exec(text);
  if (!match) return null;
  const [, era = '', eraYear = '', western] = match;
  return western === undefined ? yearOfEra(era, eraYear) : Number(western);
}
