import type { Marked } from '../../../workbook/cell';
import { askFontIfThere, type Answer } from '../wire/answer';

/** What Excel says of the characters of a range together: null where they differ. */
export interface Font {
  readonly strikethrough: boolean | null;
  readonly superscript: boolean | null;
  readonly subscript: boolean | null;
}

/** Asks for the font that a range's cells have in common: a question that Excel does not take for a write. Null where there is no range. */
export function askFont(range: Excel.Range): Answer<Font | null> {
  return askFontIfThere(range, 'strikethrough', 'superscript', 'subscript');
}

/** Whether nothing is struck out in any cell, nor raised or lowered in a part of one. */
export const isUnmarked = ({ strikethrough, superscript, subscript }: Font): boolean =>
  strikethrough === false && superscript !== null && subscript !== null;

/** Whether the cells of a range are alike, each as a whole. */
export const isAlike = (font: Font): boolean => !Object.values(font).includes(null);

/** What the font of one cell, or one that several cells have in common, marks in each. */
export function markedBy({ strikethrough, superscript, subscript }: Font): Marked {
  return {
    struck: strikethrough === null ? 'part' : strikethrough ? 'whole' : null,
    raised: superscript === null || subscript === null,
  };
}
