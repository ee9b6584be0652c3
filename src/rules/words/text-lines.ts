import type { LetterWidth } from './letter-widths';

/** Characters that may not begin a line, and characters that may not end one. */
const closing = '、。，．,.:;!?：；！？・）)」』】〕》〉］}｝ーぁぃぅぇぉっゃゅょァィゥェォッャュョ々％%';
const opening = '（(「『【〔《〈［{｛￥\\\\';
/**
 * A unit that no line break parts: a word of half-width letters, or one other letter, each with the marks that belong
 * to it.
 */
const unit = new RegExp(`[${opening}]*(?:[!-~]+|[^])[${closing.replace(/[\].^]/gu, '\\$&')}]*`, 'gu');

/** How many lines a text takes in a width, both in sizes of its font; blank ones at its end are none. */
export function lineCount(text: string, width: number, widthOf: LetterWidth): number {
  const lines = text.trimEnd().split(/\r\n?|\n/u);
  return lines.reduce((count, line) => count + linesOf(line, width, widthOf), 0);
}

function linesOf(line: string, width: number, widthOf: LetterWidth): number {
  // No letter is wider than its font's size.
  if (line.length <= width) return 1;
  let count = 1;
  let taken = 0;
  for (const [part] of line.matchAll(unit)) {
    const needed = widthIn(part, widthOf);
    if (taken + needed <= width) taken += needed;
    // White space at a line's end takes no room.
    else if (part.trim() === '') taken = width;
    else if (needed <= width) {
      count += 1;
      taken = needed;
    } else {
      // A word that is longer than a line begins on its own, and breaks anywhere.
      const [more, rest] = broken(part, taken > 0 ? 0 : width, width, widthOf);
      count += more;
      taken = rest;
    }
  }
  return count;
}

/** How many further lines a word takes that is longer than one, and how much of the last. */
function broken(word: string, room: number, width: number, widthOf: LetterWidth): readonly [number, number] {
  let lines = room === 0 ? 1 : 0;
  let taken = 0;
  for (const letter of word) {
    const needed = widthOf(letter);
    if (taken + needed > width && taken > 0) {
      lines += 1;
      taken = 0;
    }
    taken += needed;
  }
  return [lines, taken];
}

/** How wide a text is in one line. */
export function widthIn(text: string, widthOf: LetterWidth): number {
  let width = 0;
  for (const letter of text) width += widthOf(letter);
  return width;
}
