import type { FormId } from '../../layout/forms';
import type { Cell } from '../../workbook/cell';
import type { TextCell } from '../sheet/grid';
import type { ReadSheet } from '../sheet/sheet';
import { compact, isNoteText, shownText } from '../sheet/shown';
import { isDash, parseNumber } from './numbers';
import { readFiscalYear } from './years';

/** A label is no longer, and no sentence. */
export const longestLabel = 20;

const twoLetters = /\p{L}{2}/u;

/** Whether a cell may be a label that a form's layout has not: a short text that is no number, note, unit or year. */
export function isLabelLike(sheet: ReadSheet, cell: Cell, form: FormId): cell is TextCell {
  if (typeof cell.value !== 'string' || cell.value.length > longestLabel) return false;
  const text = compact(shownText(cell) ?? '');
  if (!twoLetters.test(text) || /[。、]/u.test(text) || isNoteText(text) || isDash(text)) return false;
  if (
    parseNumber(text) !== null ||
    /^[(]?(?:単位|(?:百万|千)?円[)]?$)/u.test(text) ||
    readFiscalYear(cell).state === 'read'
  )
    return false;
  return !sheet.labels.isLabel(cell, form);
}
