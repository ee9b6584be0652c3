import type { Raw } from './raw';

/** The most that one request or answer may weigh; Excel on the web refuses 5 MB. */
export const byteLimit = 4_000_000;

/** Bytes of a text as JSON, everything beyond ASCII counted as `\uXXXX`. */
export function textBytes(text: string): number {
  let bytes = 2;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code > 126) bytes += 6;
    else if (code < 32) bytes += code === 9 || code === 10 || code === 13 ? 2 : 6;
    else bytes += code === 34 || code === 92 ? 2 : 1;
  }
  return bytes;
}

/** Bytes of a block of cells as JSON. */
export function gridBytes(grid: readonly (readonly Raw[])[]): number {
  let bytes = 2;
  for (const row of grid) bytes += rowBytes(row);
  return bytes;
}

/** Bytes of a row of cells as JSON. */
export function rowBytes(row: readonly Raw[]): number {
  let bytes = 3;
  for (const value of row) bytes += 1 + (typeof value === 'string' ? textBytes(value) : String(value).length);
  return bytes;
}
