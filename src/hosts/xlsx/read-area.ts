import { parseArea } from '../../workbook/address';
import type { Area } from '../../workbook/cell';
import { lastColumn, lastRow } from './cell-collector';

/** A merged area or array formula's area from its `ref`; null where it is none, or leaves the sheet. */
export function readArea(reference: string): Area | null {
  let area: Area;
  try {
    area = parseArea(reference);
  } catch {
    return null;
  }
  const { top, left, bottom, right } = area;
  if (Math.max(top, bottom) > lastRow || Math.max(left, right) > lastColumn || Math.min(top, bottom) < 0) return null;
  return {
    top: Math.min(top, bottom), left: Math.min(left, right),
    bottom: Math.max(top, bottom), right: Math.max(left, right),
  };
}
