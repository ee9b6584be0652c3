import type { Interpretation } from './input';

/** First year of each era, less one. */
const eras: Readonly<Record<string, number>> = { 令和: 2018, R: 2018, 平成: 1988, H: 1988, 昭和: 1925, S: 1925 };

const patterns: readonly (readonly [RegExp, string])[] = [
  [/^(?<year>\d{4})[-/.](?<month>\d{1,2})[-/.](?<day>\d{1,2})$/, 'yyyy/m/d'],
  [/^(?<year>\d{4})年(?<month>\d{1,2})月(?<day>\d{1,2})日$/, 'yyyy"年"m"月"d"日"'],
  [/^(?<era>令和|平成|昭和)(?<year>\d{1,2})年(?<month>\d{1,2})月(?<day>\d{1,2})日$/, '[$-411]ggge"年"m"月"d"日"'],
  [/^(?<era>[RHS])(?<year>\d{1,2})[./](?<month>\d{1,2})[./](?<day>\d{1,2})$/i, '[$-411]ge.m.d'],
  [/^(?<month>\d{1,2})[-/](?<day>\d{1,2})$/, 'm"月"d"日"'],
  [/^(?<month>\d{1,2})月(?<day>\d{1,2})日$/, 'm"月"d"日"'],
];

/** Reads what Excel in Japanese takes for a date (`1-2` is the second of January); null where the text stays text. */
export function readDate(text: string): Interpretation | null {
  for (const [pattern, format] of patterns) {
    const parts = pattern.exec(text)?.groups;
    if (!parts) continue;
    const base = parts['era'] ? (eras[parts['era'].toUpperCase()] ?? 0) : 0;
    const year = parts['year'] ? base + Number(parts['year']) : new Date().getFullYear();
    const value = serial(year, Number(parts['month']), Number(parts['day']));
    if (value !== null) return { value, formula: null, format };
  }
  return null;
}

/** Days since 1899-12-30; null where there is no such day. */
function serial(year: number, month: number, day: number): number | null {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year >= 1900;
  return exists ? time / 86_400_000 + 25_569 : null;
}
