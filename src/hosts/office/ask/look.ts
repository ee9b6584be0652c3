import { fontSize, type Style } from '../../../workbook/roles';

const format: Excel.CellPropertiesFormatLoadOptions = {
  fill: { color: true },
  font: { bold: true, color: true, size: true, underline: true },
  horizontalAlignment: true,
  verticalAlignment: true,
  wrapText: true,
  indentLevel: true,
};

/** What of a cell's format a role can say, and what tells that it has another font or other lines; `getCellProperties` answers it for a block at once. */
export const lookProperties: Excel.CellPropertiesLoadOptions = {
  format: { ...format, font: { ...format.font, name: true }, borders: { style: true, weight: true, color: true } },
};

/** All of a cell's format that can be given back to it. */
export const wholeLookProperties: Excel.CellPropertiesLoadOptions = {
  format: {
    ...format,
    font: { ...format.font, name: true, italic: true, strikethrough: true, superscript: true, subscript: true },
    borders: { style: true, weight: true, color: true },
    protection: true,
    shrinkToFit: true,
    textOrientation: true,
  },
};

/** What `getRowProperties` tells rows apart by, no more than it takes; null where the cells of a row differ. */
export const rowProperties: Excel.RowPropertiesLoadOptions = {
  format: {
    fill: { color: true },
    font: { bold: true, color: true },
    horizontalAlignment: true,
    wrapText: true,
    rowHeight: true,
  },
};

const horizontal: Readonly<Record<string, Style['horizontal']>> = { Left: 'left', Center: 'center', Right: 'right' };
const vertical: Readonly<Record<string, Style['vertical']>> = { Top: 'top', Center: 'middle' };
const noFill = '#FFFFFF';
const black = '#000000';

/** A cell's look; null where it is bare. Excel calls a cell without fill white. */
export function lookOf({ format = {} }: Excel.CellProperties): Style | null {
  const { fill, font, borders } = format;
  const across = horizontal[format.horizontalAlignment ?? ''];
  const down = vertical[format.verticalAlignment ?? ''];
  const style: Style = {
    ...(font?.bold && { bold: true as const }),
    ...(font?.color && font.color !== black && { color: font.color }),
    ...(font?.underline && font.underline !== 'None' && { underline: true as const }),
    ...(fill?.color && fill.color.toUpperCase() !== noFill && { fill: fill.color }),
    ...(isBordered(borders) && { border: true as const }),
    ...(across && { horizontal: across }),
    ...(down && { vertical: down }),
    ...(format.wrapText && { wrap: true as const }),
    ...(format.indentLevel && { indent: format.indentLevel }),
  };
  if (Object.keys(style).length === 0) return null;
  return font?.size === undefined || font.size === fontSize ? style : { ...style, size: font.size };
}

/** Excel draws a cell's lines on its neighbours too: only one with all four is bordered. */
function isBordered(borders: Excel.CellBorderCollection | undefined): boolean {
  const lines = [borders?.top, borders?.bottom, borders?.left, borders?.right];
  return lines.every((line) => line?.style !== undefined && line.style !== 'None');
}
