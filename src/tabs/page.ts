import { fontSize } from '../workbook/roles';

/** A4, landscape, less the margins, in points. */
const page = { width: 784, height: 515 } as const;

/** A3, likewise. */
const largePage = { width: 1133 } as const;

/** Points to a character of a column's width, with the widest usual default font: 9 pixels, where 游ゴシック takes 8. */
const characterPoints = 7;

/** The size of the smallest printed text, in points. */
export const smallestPrinted = 8;

/** The scale at which the tabs' usual text is just as large as the smallest printed text. */
const smallestScale = smallestPrinted / fontSize;

/** The width of all columns that fit a page without printing text too small, in characters. */
export const pageWidth = Math.floor(page.width / characterPoints / smallestScale);
export const largePageWidth = Math.floor(largePage.width / characterPoints / smallestScale);

/** The height of all rows that fit a page, in points. It holds at every scale, since no page is enlarged. */
export const pageHeight = page.height;

/** The scale at which columns of so many characters are printed: 1 is as large as on the screen. */
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
