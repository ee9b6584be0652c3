import { columnIndex } from '../../workbook/address';
import type { Area } from '../../workbook/cell';
import { lastColumn, lastRow } from './cell-collector';

const pattern = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})(?::\$?([A-Za-z]{1,3})\$?(\d{1,7}))?$/;

/** An area, `A1:C3` or `$A$1`, from a `ref`; null where it is none, or leaves the sheet. */
export function readArea(reference: string): Area | null {
  const match = pattern.exec(reference);
  if (!match) return null;
  const [, left = '', top, right = left, bottom = top] = match;
  const column = columnIndex(left);
  const otherColumn = columnIndex(right);
  const area = {
    top: Math.min(Number(top), Number(bottom)) - 1, left: Math.min(column, otherColumn),
    bottom: Math.max(Number(top), Number(bottom)) - 1, right: Math.max(column, otherColumn),
  };
  return area.top >= 0 && area.bottom <= lastRow && area.right <= lastColumn ? area : null;
}
