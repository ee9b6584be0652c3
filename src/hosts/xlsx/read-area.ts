import type { Area } from '../../workbook/cell';
import { lastColumn, lastRow } from './cell-collector';

const [dollar, zero] = [36, 48] as const;

/** An area, `A1:C3` or `$A$1`, from a `ref`; null where it is none, or leaves the sheet. A million take a moment. */
export function readArea(reference: string): Area | null {
  const middle = reference.indexOf(':');
  const from = readCell(reference, 0, middle < 0 ? reference.length : middle);
  const to = middle < 0 ? from : readCell(reference, middle + 1, reference.length);
  if (!from || !to) return null;
  return {
    top: Math.min(from.row, to.row), left: Math.min(from.column, to.column),
    bottom: Math.max(from.row, to.row), right: Math.max(from.column, to.column),
  };
}

function readCell(text: string, start: number, end: number): { row: number; column: number } | null {
  let at = text.charCodeAt(start) === dollar ? start + 1 : start;
  let column = 0;
  for (; at < end && column <= lastColumn; at++) {
    const letter = (text.charCodeAt(at) | 32) - 96;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  if (text.charCodeAt(at) === dollar) at++;
  let row = 0;
  if (at === end) return null;
  for (; at < end; at++) {
    const digit = text.charCodeAt(at) - zero;
    if (digit < 0 || digit > 9 || row > lastRow) return null;
    row = row * 10 + digit;
  }
  if (column < 1 || column > lastColumn + 1 || row < 1 || row > lastRow + 1) return null;
  return { row: row - 1, column: column - 1 };
}
