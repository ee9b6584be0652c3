import type { Area } from './cell';

/** `0` → `A`, `26` → `AA`. */
export function columnLetters(column: number): string {
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** The A1 address, without `$`, of a cell counted from 0. */
export function address(cell: { readonly row: number; readonly column: number }): string {
  return columnLetters(cell.column) + String(cell.row + 1);
}

/** `A1:C3`, or `A1` for a single cell. */
export function areaAddress(area: Area): string {
  const from = address({ row: area.top, column: area.left });
  const to = address({ row: area.bottom, column: area.right });
  return from === to ? from : `${from}:${to}`;
}

/** Reads `B3` or `$B$3`, and `A1:C3` as its area. Throws a RangeError on anything else. */
export function parseArea(text: string): Area {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i.exec(text);
  if (!match) throw new RangeError(`not an A1 address: ${text}`);
  const [, left = '', top = '', right = left, bottom = top] = match;
  return {
    top: Number(top) - 1,
    left: columnIndex(left),
    bottom: Number(bottom) - 1,
    right: columnIndex(right),
  };
}

/** `A` → `0`, `AA` → `26`. */
export function columnIndex(name: string): number {
  let index = 0;
  // A letter's last five bits, large or small, are its number.
  for (let at = 0; at < name.length; at += 1) index = index * 26 + (name.charCodeAt(at) & 31);
  return index - 1;
}

/** A sheet's name as formulas want it: quoted, inner quotes doubled. */
export function quoteSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}
