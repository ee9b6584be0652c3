import type { Sheet } from '../engine/sheet';
import { plain, type Style } from '../engine/style';
import { displayText } from '../engine/display';

const context = document.createElement('canvas').getContext('2d');

/** Line height, as in the style sheet. */
const lineHeight = 1.32;

export const fontPixels = (style: Style | null) => ((style?.fontSize ?? plain.fontSize) * 4) / 3;

export const fontFamily = (style: Style | null) =>
  `'${style?.fontName ?? plain.fontName}', 'Yu Gothic', 'Hiragino Sans', 'Noto Sans CJK JP', Meiryo, sans-serif`;

export function textWidth(text: string, style: Style | null): number {
  if (!context) return 0;
  context.font = `${style?.bold ? 'bold ' : ''}${String(fontPixels(style))}px ${fontFamily(style)}`;
  return context.measureText(text).width;
}

/** Pixels that a row needs for its text: wrapped in its cells, merged cells left alone as Excel leaves them. */
export function naturalHeight(sheet: Sheet, row: number, lefts: readonly number[]): number {
  const cells = sheet.cells.within({ top: row, left: 0, bottom: row, right: lefts.length });
  return cells.reduce((height, { column, cell }) => {
    if (cell.value === null || sheet.mergeAt(row, column)) return height;
    const width = (lefts[column + 1] ?? 0) - (lefts[column] ?? 0) - 8;
    const lines = cell.style?.wrap
      ? lineCount(displayText(cell.value, sheet.formatAt(row, column)), cell.style, width)
      : 1;
    return Math.max(height, Math.ceil(lines * fontPixels(cell.style) * lineHeight) + 4);
  }, 0);
}

function lineCount(text: string, style: Style | null, width: number): number {
  return text
    .split(/\r?\n/)
    .reduce((lines, part) => lines + Math.max(1, Math.ceil(textWidth(part, style) / Math.max(width, 1))), 0);
}
