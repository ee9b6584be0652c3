import { fontSize } from '../workbook/roles';

/** A4, landscape, less the margins, in points. */
const page = { width: 784, height: 515 } as const;

/** Points to a character of a column's width, with the widest usual default font: 9 pixels, where 游ゴシック takes 8. */
const characterPoints = 7;

/** No text is printed smaller, in points. */
export const smallestPrinted = 8;

/** The tabs' usual text may be printed at this scale. */
const smallestScale = smallestPrinted / fontSize;

/** As wide as a page may be, in characters: what is printed on it is then not smaller than it may be. */
export const pageWidth = Math.floor(page.width / characterPoints / smallestScale);

/** Points that rows may take on a page, whatever its scale: none is enlarged. */
export const pageHeight = page.height;

/** How much smaller than on the screen columns of so many characters are printed: 1 is as large. */
export const scaleOf = (characters: number): number => Math.min(1, page.width / (characters * characterPoints));

/**
 * Where pages side by side begin, so that what belongs together stays together. `widths`: of all printed columns, in
 * characters; `starts`: the columns that a group of them begins with; the first `titles` columns stand on every page.
 */
export function columnBreaks(widths: readonly number[], starts: readonly number[], titles: number): number[] {
  const widthOf = (from: number, to: number) => widths.slice(from, to).reduce((sum, width) => sum + width, 0);
  const breaks: number[] = [];
  let used = widthOf(0, starts[0] ?? widths.length);
  starts.forEach((start, index) => {
    const own = widthOf(start, starts[index + 1] ?? widths.length);
    if (used + own > pageWidth) {
      breaks.push(start);
      used = widthOf(0, titles);
    }
    used += own;
  });
  return breaks;
}
