import { lineCount } from '../row-height';

/** The lines of text that a row has room for: Excel has no higher rows. */
const mostLines = 23;

/** A text in parts that a row of such a width shows whole, each with its place in the text. */
export function textPieces(text: string, width: number): readonly (readonly [from: number, count: number])[] {
  const pieces: (readonly [number, number])[] = [];
  let from = 0;
  while (from < text.length) {
    const count = longestFrom(text.slice(from), width);
    pieces.push([from, count]);
    from += count;
  }
  return pieces;
}

/** How many characters fit; up to the end of a line, where one ends in the latter half. */
function longestFrom(text: string, width: number): number {
  if (lineCount(text, width) <= mostLines) return text.length;
  let [fits, over] = [1, text.length];
  while (over - fits > 1) {
    const middle = (fits + over) >> 1;
    if (lineCount(text.slice(0, middle), width) <= mostLines) fits = middle;
    else over = middle;
  }
  const end = text.lastIndexOf('\n', fits - 1) + 1;
  return end > fits / 2 ? end : fits;
}
