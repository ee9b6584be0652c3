import type { FiscalYear } from '../layout/kinds';
import { eraPattern, eras, yearOfEra } from '../workbook/eras';
import { displayText } from '../workbook/format/display-text';

const wide = (text: string): string =>
  text.replace(/[!-~]/gu, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));
const narrow = (text: string): string => text.normalize('NFKC');

/** 令和6, R６, ２０２４年度, FY2024 and 6年度: a year as it is written, its era and its digits. */
const written = new RegExp(
  `(?<era>${eraPattern}|[ＲＨＳ])(?<dot>[.．]?\\s*)(?<count>元|[0-9０-９]{1,2})(?![0-9０-９])` +
    `|(?<![0-9０-９.])(?<![A-Za-z](?<!FY))(?<western>(?:19|20|１９|２０)[0-9０-９]{2})(?=\\s*年|$|[)）(（])` +
    `|(?<![0-9０-９])(?<bare>[0-9０-９]{1,2})(?=年度)`,
  'giu',
);

/** The years that a text names, in the order in which they stand. */
export function yearsIn(text: string): FiscalYear[] {
  return [...text.matchAll(written)].flatMap(({ groups = {} }) => yearOf(groups) ?? []);
}

function yearOf({ era, count = '', western, bare }: Partial<Record<string, string>>): FiscalYear | null {
  if (western !== undefined) return Number(narrow(western));
  if (bare !== undefined) return yearOfEra(Number(narrow(bare)) <= 20 ? '令和' : '平成', narrow(bare));
  return era === undefined ? null : yearOfEra(narrow(era), narrow(count));
}

/** A text with each of its years moved on by one, written as before: era, letter, width of the digits. */
export function moveYearsOn(text: string): string {
  const moved = text.replace(written, (...parts: unknown[]) => {
    const whole = String(parts[0]);
    const groups = parts.at(-1) as Partial<Record<string, string>>;
    const year = yearOf(groups);
    return year === null ? whole : rewritten(groups, year + 1, whole);
  });
  // 平成31年度/令和元年度 are one year; so are they once moved on.
  return moved.replace(/^\s*(.+?)\s*[/／]\s*\1\s*$/u, '$1');
}

function rewritten(groups: Partial<Record<string, string>>, year: FiscalYear, whole: string): string {
  const { era: name, dot = '', count = '', western, bare } = groups;
  const isWide = /[０-９]/u.test(whole);
  const digits = (number: number): string => (isWide ? wide(String(number)) : String(number));
  if (western !== undefined) return digits(year);
  const era = eras.find(({ firstYear }) => year >= firstYear);
  if (!era) return whole;
  const own = year - era.firstYear + 1;
  if (bare !== undefined || name === undefined) return digits(own);
  const isLetter = /^[A-ZＡ-Ｚ]$/iu.test(name);
  const letter = /^[Ａ-Ｚ]$/u.test(name) ? wide(era.letter) : era.letter;
  return `${isLetter ? letter : era.name}${dot}${own === 1 && !isLetter && count !== '1' ? '元' : digits(own)}`;
}

/** A cell's value with its one year moved on; null where its format or wording does not let it be. */
export function movedYear(value: string | number, format: string): string | number | null {
  if (typeof value === 'string') {
    const text = moveYearsOn(/^[0-9０-９]{1,2}$/u.test(value.trim()) ? `${value}年度` : value);
    if (/^[0-9０-９]{1,2}$/u.test(value.trim())) return text.replace('年度', '');
    return new Set(yearsIn(value)).size === 1 ? text : withFiscalYearMoved(value);
  }
  const [from = null] = yearsIn(yearly(displayText(value, format)));
  const [to = null] = yearsIn(yearly(displayText(value + 1, format)));
  return from !== null && to === from + 1 ? value + 1 : null;
}

const fiscalYear = new RegExp(`(?:${written.source})\\s*年度`, 'giu');

/** A text with its one fiscal year moved on, beside which dates stand; null where it names several, or none. */
function withFiscalYearMoved(text: string): string | null {
  const named = [...text.matchAll(fiscalYear)].map(([found]) => found);
  return new Set(named.flatMap(yearsIn)).size === 1 ? text.replace(fiscalYear, moveYearsOn) : null;
}

/** A bare number is a western year, or the year of an era. */
const yearly = (text: string): string => (/^(?:\d{1,2}|\d{4})$/u.test(text) ? `${text}年度` : text);
