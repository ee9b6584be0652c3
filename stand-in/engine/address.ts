import { areaAddress, columnIndex, columnLetters } from '../../src/workbook/address';
import type { Area } from '../../src/workbook/cell';
import { spansColumns, spansRows } from './area';
import { invalidArgument } from './errors';
import { columnCount, rowCount } from './limits';
import { sheetPrefix } from './sheet-name';

/** An address as typed: its sheet, if it names one, and its area. */
export interface Address {
  readonly sheet: string | null;
  readonly area: Area;
}

const corner = /^(?:\$?([A-Z]{1,3}))?(?:\$?(\d{1,7}))?$/i;

/** Reads `B3`, `$A$1:C3`, `A:C` or `2:5`, with or without `'sheet'!`; null where it is none of them. */
export function readAddress(text: string): Address | null {
  const match = /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?([^!]+)$/.exec(text.trim());
  if (!match) return null;
  const [, quoted, bare, body = ''] = match;
  const area = readArea(body);
  return area && { sheet: quoted?.replaceAll("''", "'") ?? bare ?? null, area };
}

export function parseAddress(text: string): Address {
  const address = readAddress(text);
  if (!address) throw invalidArgument(`The argument is invalid or missing or has an incorrect format. (${text})`);
  return address;
}

/** Reads an address without a sheet. Corners may be given in any order. */
export function readArea(text: string): Area | null {
  const ends = text.split(':');
  if (ends.length > 2) return null;
  const [from = '', to = from] = ends;
  const [a, b] = [corner.exec(from), corner.exec(to)];
  if (!a || !b || (!a[1] && !a[2])) return null;
  if (!a[1] !== !b[1] || !a[2] !== !b[2]) return null;
  if (ends.length === 1 && !(a[1] && a[2])) return null;
  const columns = a[1] && b[1] ? [columnIndex(a[1]), columnIndex(b[1])] : [0, columnCount - 1];
  const rows = a[2] && b[2] ? [Number(a[2]) - 1, Number(b[2]) - 1] : [0, rowCount - 1];
  const area = {
    top: Math.min(...rows),
    left: Math.min(...columns),
    bottom: Math.max(...rows),
    right: Math.max(...columns),
  };
  const inside = area.top >= 0 && area.bottom < rowCount && area.right < columnCount;
  return inside ? area : null;
}

/** `A1:C3`, `A:C` for whole columns, `2:5` for whole rows. */
export function bareAddress(area: Area): string {
  if (spansColumns(area)) return `${columnLetters(area.left)}:${columnLetters(area.right)}`;
  if (spansRows(area)) return `${String(area.top + 1)}:${String(area.bottom + 1)}`;
  return areaAddress(area);
}

/** The address as Excel gives it: `集計!A1:C3`, `'It''s'!A1`. */
export function fullAddress(sheet: string, area: Area): string {
  return `${sheetPrefix(sheet)}!${bareAddress(area)}`;
}
