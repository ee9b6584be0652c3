import { eras } from '../eras';

/** Excel's day 0; its 1900 system counts a 29 February 1900 that never was. */
const dayZero = Date.UTC(1899, 11, 30);
const weekdays = '日月火水木金土';
const token = /"([^"]*)"|\\(.)|_.|\*.|\[([hms]+)\]|\[[^\]]*\]|(am\/pm|a\/p|g+|e+|y+|aaaa?|m+|d+|h+|s+)/gi;

/** A day or a time as a format's section shows it; `#` where Excel shows a cell full of them. */
export function dateText(serial: number, section: string): string {
  if (serial < 0) return '####';
  const hasHalves = /am\/pm|a\/p/i.test(section);
  let lastCode = '';
  return section.replace(
    token,
    (found, quoted?: string, escaped?: string, elapsed?: string, code?: string, at?: number) => {
      const literal = quoted ?? escaped;
      if (literal !== undefined) return literal;
      if (elapsed !== undefined) {
        lastCode = elapsed.charAt(0).toLowerCase();
        return String(Math.floor(serial * perDay[lastCode as keyof typeof perDay]));
      }
      if (code === undefined) return '';
      // m behind hours, or before seconds, is minutes.
      const isMinutes =
        /^mm?$/i.test(code) && (lastCode === 'h' || /^[^a-z]*s/i.test(section.slice((at ?? 0) + found.length)));
      lastCode = code.charAt(0).toLowerCase();
      return partOf(
        new Date(dayZero + Math.round(serial * 86_400) * 1000),
        isMinutes ? 'n'.repeat(code.length) : code,
        hasHalves,
      );
    },
  );
}

const perDay = { h: 24, m: 1440, s: 86_400 } as const;

function partOf(date: Date, code: string, hasHalves: boolean): string {
  const year = date.getUTCFullYear();
  const era = eras.find(({ from }) => date.getTime() >= from);
  const hours = date.getUTCHours();
  const padded = (number: number) => String(number).padStart(Math.min(code.length, 2), '0');
  switch (code.charAt(0).toLowerCase()) {
    case 'g':
      return (code.length > 2 ? era?.name : code.length > 1 ? era?.name.charAt(0) : era?.letter) ?? '';
    case 'e':
      return padded(era ? year - era.firstYear + 1 : year);
    case 'y':
      return code.length > 2 ? String(year) : String(year % 100).padStart(2, '0');
    case 'm':
      return code.length > 2 ? monthName(date, code.length) : padded(date.getUTCMonth() + 1);
    case 'd':
      return code.length > 2 ? dayName(date, code.length) : padded(date.getUTCDate());
    case 'h':
      return padded(hasHalves ? hours % 12 || 12 : hours);
    case 'n':
      return padded(date.getUTCMinutes());
    case 's':
      return padded(date.getUTCSeconds());
    default:
      if (code.toLowerCase().startsWith('aaa'))
        return weekdays.charAt(date.getUTCDay()) + (code.length > 3 ? '曜日' : '');
      return hours < 12 ? 'AM' : 'PM';
  }
}

const monthName = (date: Date, length: number) => named(date, { month: length > 3 ? 'long' : 'short' });
const dayName = (date: Date, length: number) => named(date, { weekday: length > 3 ? 'long' : 'short' });
const named = (date: Date, part: Intl.DateTimeFormatOptions) =>
  date.toLocaleDateString('en-US', { ...part, timeZone: 'UTC' });
