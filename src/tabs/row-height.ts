import { highestRow } from '../workbook/excel-limits';
import type { PlanCell } from '../workbook/plan';
import { roles, type Style } from '../workbook/roles';

/** Points that a line of the tabs' font takes. */
const line = 16.5;
/** Points around the lines. */
const padding = 1.5;
/** How much of a column's width its text cannot use: the cell's margins, and the ends of lines that break early. */
const margin = 1;
const ragged = 3;

/**
 * A row's height in points, so that every text that may break into lines is seen whole.
 * `widths`: of the cells' columns, in characters of the default font.
 */
export function rowHeight(cells: readonly PlanCell[], widths: readonly number[]): number {
  const lines = cells.reduce((most, { value, role }, column) => {
    const style: Style = roles[role];
    return style.wrap ? Math.max(most, lineCount(String(value ?? ''), widths[column] ?? 0)) : most;
  }, 1);
  return Math.min(highestRow, lines * line + padding);
}

/** How many lines a text takes in a column. The estimate may be too high, never too low. */
export function lineCount(text: string, width: number): number {
  if (text.length * fullWidth <= width - margin && !text.includes('\n')) return 1;
  return text.split('\n').reduce((count, part) => count + linesOf(textWidth(part), width), 0);
}

const linesOf = (text: number, width: number) =>
  text <= width - margin ? 1 : Math.ceil(text / Math.max(1, width - ragged));

/** Width in characters of the default font: full-width ones take two, and half-width ones a little more than one. */
export function textWidth(text: string): number {
  let width = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.codePointAt(index) ?? 0;
    if (code > 0xffff) index += 1;
    width += isHalfWidth(code) ? halfWidth : fullWidth;
  }
  return width;
}

const halfWidth = 1.1;
const fullWidth = 2;

const isHalfWidth = (code: number) => code < 0x2000 || (code >= 0xff61 && code <= 0xff9f);
