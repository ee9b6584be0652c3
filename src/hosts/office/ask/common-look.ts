import type { Style } from '../../../workbook/roles';
import { edges, insideLines, type Inner } from '../draw/draw-looks';
import { lookOf } from './look';

const line = { style: 'Continuous' } as const;
const box = { top: line, bottom: line, left: line, right: line };

/**
 * Asks for the look that all cells of some areas have in common, whose inner borders are those of `inner`. Gives null where
 * the cells differ: Excel then has no value for a property.
 */
export function askCommonLook(format: Excel.RangeFormat, inner: Inner): () => { readonly look: Style | null } | null {
  format.load([
    'horizontalAlignment',
    'verticalAlignment',
    'wrapText',
    'indentLevel',
    'font/bold',
    'font/color',
    'font/size',
    'font/underline',
    'fill/color',
  ]);
  const outside = edges.map((edge) => format.borders.getItem(edge).load('style'));
  const inside = insideLines(inner).map((side) => format.borders.getItem(side).load('style'));
  return () => {
    const { horizontalAlignment, verticalAlignment, wrapText, indentLevel } = format;
    const { bold, color, size, underline } = format.font;
    const alignment = { horizontalAlignment, verticalAlignment, wrapText, indentLevel };
    const font = { bold, color, size, underline };
    const fill = { color: format.fill.color };
    const bordered = [...outside, ...inside].every(isDrawn);
    const values: readonly unknown[] = [alignment, font, fill].flatMap((properties) =>
      Object.values<unknown>(properties),
    );
    if (values.includes(null) || values.includes('')) return null;
    if (!bordered && inside.some(({ style }) => style !== 'None')) return null;
    return { look: lookOf({ format: { ...alignment, font, fill, borders: bordered ? box : {} } }) };
  };
}

/** Null where the lines differ. */
function isDrawn({ style }: { readonly style: string | null }): boolean {
  return style !== null && style !== 'None';
}
