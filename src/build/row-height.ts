/** Points that a line of the tabs' font takes. */
const line = 16.5;
/** Points above and below the lines. */
const padding = 3;
/** A row cannot be higher. */
const highest = 409;
/** What the cell's own margins and the rules of breaking Japanese lines take of a column's width. */
const margin = 1.5;

/** A row's height in points, so that every text is seen whole. Widths in characters of the default font. */
export function rowHeight(texts: readonly (readonly [text: string, width: number])[], atLeast = 1): number {
  const lines = texts.map(([text, width]) => lineCount(text, width));
  return Math.min(highest, Math.max(atLeast, ...lines) * line + padding);
}

/** In how many lines a text stands in a column; no fewer than it really takes. */
export function lineCount(text: string, width: number): number {
  return text
    .split('\n')
    .reduce((count, part) => count + Math.max(1, Math.ceil(textWidth(part) / Math.max(1, width - margin))), 0);
}

/** Width in half-width characters: full-width ones count two. */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += isHalfWidth(character.codePointAt(0) ?? 0) ? 1 : 2;
  return width;
}

const isHalfWidth = (code: number) => code < 0x2000 || (code >= 0xff61 && code <= 0xff9f);
