import { codesOf, literalsIn, sectionFor, sectionsOf } from './sections';

/** What a format shows of a value: the value itself, a text of the format's own in its stead, or nothing. */
export type ShownPart = 'value' | 'nothing' | { readonly text: string };

/** Whether a cell shows what it holds: `;;;` hides it, `"非公表"` shows another text in its place. */
export function shownPart(value: string | number, format: string): ShownPart {
  const section = sectionOf(value, format);
  if (section === null) return 'value';
  const shows = typeof value === 'number' ? /[0#?ymdhsge@]|aaa|[年月日]/i : /@/;
  const codes = typeof value === 'number' ? section : codesOf(section);
  if (shows.test(typeof value === 'number' ? plainOf(codes) : codes) || /general|g\/標準/i.test(section))
    return 'value';
  const text = literalsIn(section);
  return text === '' ? 'nothing' : { text };
}

/** Whether a format shows a value in white. */
export const isWhitened = (value: string | number, format: string): boolean =>
  /\[(?:white|白|(?:color|色) ?2)\]/i.test(sectionOf(value, format) ?? sectionsOf(format)[0] ?? '');

/** Without literals, fillers and conditions, but for counts of hours such as `[h]`. */
const plainOf = (section: string): string => section.replace(/"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '');

/** The part of a format that shows a value; null where the format says nothing of such. */
function sectionOf(value: string | number, format: string): string | null {
  if (format === '') return null;
  if (typeof value === 'number') return sectionFor(value, format).section;
  const sections = sectionsOf(format);
  const [last = ''] = sections.slice(-1);
  return sections.length === 4 || codesOf(last).includes('@') ? last : null;
}

/** The format without the texts of parts that show none of these values. */
export function withoutUnusedTexts(format: string, values: readonly (string | number)[]): string {
  const used = new Set(values.map((value) => sectionOf(value, format)));
  return sectionsOf(format)
    .map((section) => {
      if (used.has(section) || literalsIn(section) === '') return section;
      const conditions = section.match(/\[[<>=][^\]]*\]/g) ?? [];
      return `${conditions.join('')}General`;
    })
    .join(';');
}
