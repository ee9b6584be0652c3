/** A number format's parts between its semicolons: which of them shows a number, and what its codes say. */
const literal = /"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g;
const semicolon = /("[^"]*"|\\.|_.|\*.|\[[^\]]*\])|;/g;

/** The sections of a format, as written. */
export function sectionsOf(format: string): string[] {
  if (!format.includes(';')) return [format];
  const sections = [''];
  let from = 0;
  for (const { 0: found, 1: kept, index } of format.matchAll(semicolon)) {
    if (kept !== undefined) continue;
    sections[sections.length - 1] = format.slice(from, index);
    sections.push('');
    from = index + found.length;
  }
  sections[sections.length - 1] = format.slice(from);
  return sections;
}

const firstSection = (format: string): string => sectionsOf(format)[0] ?? '';

/** The section that shows a number, and whether Excel writes a minus before it by itself. */
export function sectionFor(value: number, format: string): { readonly section: string; readonly signed: boolean } {
  const sections = sectionsOf(format);
  const [first = '', second, third] = sections;
  const conditions = sections.slice(0, 2).map(conditionOf);
  if (conditions.some((condition) => condition !== null)) {
    const at = conditions.findIndex((condition) => condition?.(value));
    return { section: at >= 0 ? (sections[at] ?? '') : (third ?? second ?? first), signed: value < 0 };
  }
  if (value < 0 && second !== undefined) return { section: second, signed: false };
  if (value === 0 && third !== undefined) return { section: third, signed: false };
  return { section: first, signed: value < 0 };
}

const comparison = /\[(<=|>=|<>|<|>|=)\s*(-?\d+(?:\.\d+)?)\]/;

function conditionOf(section: string): ((value: number) => boolean) | null {
  const [, operator, bound] = comparison.exec(section) ?? [];
  if (operator === undefined) return null;
  const limit = Number(bound);
  return (value) =>
    (operator.includes('=') && value === limit) ||
    (operator.includes('<') && value < limit) ||
    (operator.includes('>') && value > limit);
}

/** A section without its literals, colours, conditions and fillers. */
export const codesOf = (section: string): string => section.replace(literal, '').replace(/general|g\/標準/gi, '');

/** The text that a format's first section writes around its number: `"令和"0"年度"` → `令和年度`. */
export const literalsOf = (format: string): string => literalsIn(firstSection(format));

/** The same of any section; `[$¥-411]` is a literal too. */
export const literalsIn = (section: string): string =>
  [...section.matchAll(/"([^"]*)"|\\(.)|\[\$([^\]-]*)[^\]]*\]/g)]
    .map(([, quoted, escaped, currency]) => quoted ?? escaped ?? currency)
    .join('');

/** What 1 in the cell means, as its format shows it: `#,##0,` divides by a thousand, `0%` multiplies by a hundred. */
export const displayScale = (format: string): number => scaleOf(firstSection(format));

export function scaleOf(section: string): number {
  const codes = codesOf(section);
  const commas = /[0#?](,+)(?![0#?,])/.exec(codes)?.[1]?.length ?? 0;
  return (codes.includes('%') ? 100 : 1) / 1000 ** commas;
}

export const showsPercent = (format: string): boolean => codesOf(firstSection(format)).includes('%');

/** Whether a format shows a number as a day or a time: what is typed as `4-1` or `1:30` and taken for one. */
export function showsTime(format: string): boolean {
  const section = firstSection(format);
  if (/\[[hms]+\]/i.test(section)) return true;
  return /[ymdhsg]|aaa|e(?![+-])/i.test(codesOf(section).replace(/am\/pm|a\/p/gi, ''));
}
