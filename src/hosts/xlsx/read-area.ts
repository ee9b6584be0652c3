import { columnIndex } from '../../workbook/address';
import type { Area } from '../../workbook/cell';
import { lastColumn, lastRow } from '../../workbook/excel-limits';

const pattern = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})(?::\$?([A-Za-z]{1,3})\$?(\d{1,7}))?$/;
const wholeColumns = /^(\$?[A-Za-z]{1,3}):(\$?[A-Za-z]{1,3})$/;
const wholeRows = /^(\$?\d{1,7}):(\$?\d{1,7})$/;

/**
 * An area, `A1:C3` or `$A$1`, whole columns `A:C` or rows `1:3`, from a `ref`; null where it is none, or leaves the
 * sheet.
 */
export function readArea(reference: string): Area | null {
  const match = pattern.exec(reference) ?? pattern.exec(inFull(reference));
  if (!match) return null;
  const column = columnIndex(match[1] ?? '');
  const row = Number(match[2]) - 1;
  const otherColumn = match[3] === undefined ? column : columnIndex(match[3]);
  const otherRow = match[4] === undefined ? row : Number(match[4]) - 1;
  const area = {
    top: Math.min(row, otherRow),
    left: Math.min(column, otherColumn),
    bottom: Math.max(row, otherRow),
    right: Math.max(column, otherColumn),
  };
  return area.top >= 0 && area.bottom <= lastRow && area.right <= lastColumn ? area : null;
}

function inFull(reference: string): string {
  return reference
    .replace(wholeColumns, (_, from: string, to: string) => `${from}1:${to}${String(lastRow + 1)}`)
    .replace(wholeRows, (_, from: string, to: string) => `A${from}:XFD${to}`);
}
