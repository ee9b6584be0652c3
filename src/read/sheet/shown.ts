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

/** From the first hiragana to the last kanji: nearly every text does, and so needs no closer look. */
function beginsInJapanese(text: string): boolean {
  const code = text.charCodeAt(0);
  return code >= 0x3041 && code <= 0x9fff;
}

/** Without differences of width, and without white space and what nobody sees. `①` and `²` stay: they are no digits. */
export const compact = (text: string): string => withoutSpaces(foldWidth(text));

/** A line below a table that begins with ※. */
export const isNoteText = (text: string): boolean => /^[※＊]/u.test(text.trim());
