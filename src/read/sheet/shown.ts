import type { Cell, CellValue } from '../../workbook/cell';
import { withoutSpaces } from '../../layout/unseen';
import { foldWidth } from '../../layout/width';
import { displayText } from '../../workbook/format/display-text';

/** The cell's text as a person reads it: `null` where it shows an error or a truth value. */
export function shownText(cell: Pick<Cell, 'value' | 'format'>): string | null {
  const { value, format } = cell;
  if (typeof value === 'string') return value;
  return typeof value === 'number' ? displayText(value, format) : null;
}

/** Whether a cell holds nothing a person sees. */
export const isBlank = (value: CellValue): boolean =>
  value === null || (typeof value === 'string' && !beginsInJapanese(value) && /^[\s\u200b]*$/u.test(value));

/**
 * Whether a text begins with a letter from the first hiragana to the last kanji: nearly all do, and need no closer
 * look.
 */
function beginsInJapanese(text: string): boolean {
  const code = text.charCodeAt(0);
  return code >= 0x3041 && code <= 0x9fff;
}

/** The text in one width, without white space and characters that nobody sees. `①` and `²` stay: they are no digits. */
export const compact = (text: string): string => withoutSpaces(foldWidth(text));

/** A line below a table that begins with ※. */
export const isNoteText = (text: string): boolean => /^[※＊]/u.test(text.trim());
