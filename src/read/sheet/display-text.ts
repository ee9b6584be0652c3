/**
 * A number as its cell shows it, as far as a form's values go: literals around it (`"令和"0"年度"`), decimals,
 * thousands, scaling, percent, and dates by year, month and day.
 */
export function displayText(value: number, format: string): string {
  const section = firstSection(format);
  if (section === '' || section === '@' || /^general$/i.test(section)) return String(value);
  return /[ymdge]/i.test(codesOf(section)) ? dateText(value, section) : numberText(value, section);
}

/** What 1 in the cell means, as its format shows it: `#,##0,` divides by a thousand, `0%` multiplies by a hundred. */
export function displayScale(format: string): number {
  const codes = codesOf(firstSection(format));
  const commas = /[0#?](,+)(?![0#?,])/.exec(codes)?.[1]?.length ?? 0;
  return (codes.includes('%') ? 100 : 1) / 1000 ** commas;
}

/** The text that a format writes around its number: `"令和"0"年度"` → `令和年度`. */
export function literalsOf(format: string): string {
  return [...firstSection(format).matchAll(/"([^"]*)"|\\(.)/g)]
    .map(([, quoted, escaped]) => quoted ?? escaped)
    .join('');
}

const firstSection = (format: string): string => format.split(';')[0] ?? '';

/** A section without its literals, colours, conditions and fillers. */
const codesOf = (section: string): string => section.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]|general/gi, '');

function numberText(value: number, section: string): string {
  let written = false;
  const token = /"([^"]*)"|\\(.)|_.|\*.|\[[^\]]*\]|([0#?][0#?.,]*|general)/gi;
  return section.replace(token, (_, quoted?: string, escaped?: string, digits?: string) => {
    if (digits === undefined || written) return quoted ?? escaped ?? '';
    written = true;
    return numberBy(digits, value * displayScale(section));
  });
}

function numberBy(code: string, shown: number): string {
  const decimals = /\.([0#?]+)/.exec(code)?.[1] ?? '';
  return Number(shown.toPrecision(15)).toLocaleString('en-US', {
    minimumFractionDigits: decimals.replace(/[^0]/g, '').length,
    maximumFractionDigits: decimals.length,
    useGrouping: /[0#?],[0#?]/.test(code),
  });
}

/** Excel's day 0; its 1900 system counts a 29 February 1900 that never was. */
const dayZero = Date.UTC(1899, 11, 30);
const eras = [
  { from: Date.UTC(2019, 4, 1), first: 2019, name: '令和', letter: 'R' },
  { from: Date.UTC(1989, 0, 8), first: 1989, name: '平成', letter: 'H' },
  { from: Date.UTC(1926, 11, 25), first: 1926, name: '昭和', letter: 'S' },
] as const;

function dateText(serial: number, section: string): string {
  const date = new Date(dayZero + Math.floor(serial) * 86_400_000);
  const year = date.getUTCFullYear();
  const era = eras.find(({ from }) => date.getTime() >= from);
  const parts: Record<string, (code: string) => string> = {
    g: (code) => (code.length > 2 ? era?.name : era?.letter) ?? '',
    e: () => String(era ? year - era.first + 1 : year),
    y: (code) => String(code.length > 2 ? year : year % 100),
    m: () => String(date.getUTCMonth() + 1),
    d: () => String(date.getUTCDate()),
  };
  const token = /"([^"]*)"|\\(.)|_.|\*.|\[[^\]]*\]|(g+|e+|y+|m+|d+)/gi;
  return section.replace(token, (_, quoted?: string, escaped?: string, code?: string) =>
    code === undefined ? (quoted ?? escaped ?? '') : (parts[code.charAt(0).toLowerCase()]?.(code) ?? ''),
  );
}
