import type { Style } from '../../../workbook/roles';
import { edges, insideLines, type Inner } from '../draw/draw-looks';
import { all, ask, type Answer } from '../wire/answer';
import { lookOf } from './look';

const line = { style: 'Continuous' } as const;
const box = { top: line, bottom: line, left: line, right: line };

/**
 * Asks for the look that all cells of some areas have in common, whose inner borders are those of `inner`. Gives null where
 * the cells differ: Excel then has no value for a property.
 */
export function askCommonLook(format: Excel.RangeFormat, inner: Inner): Answer<{ readonly look: Style | null } | null> {
  const askedAlignment = ask(format, 'horizontalAlignment', 'verticalAlignment', 'wrapText', 'indentLevel');
  const askedFont = ask(format.font, 'bold', 'color', 'size', 'underline');
  const askedFill = ask(format.fill, 'color');
  const askedOutside = all(edges.map((edge) => ask(format.borders.getItem(edge), 'style')));
  const askedInside = all(insideLines(inner).map((side) => ask(format.borders.getItem(side), 'style')));
  return (answered) => {
    const { horizontalAlignment, verticalAlignment, wrapText, indentLevel } = askedAlignment(answered);
    const { bold, color, size, underline } = askedFont(answered);
    const alignment = { horizontalAlignment, verticalAlignment, wrapText, indentLevel };
    const font = { bold, color, size, underline };
    const fill = { color: askedFill(answered).color };
    const inside = askedInside(answered);
    const bordered = [...askedOutside(answered), ...inside].every(isDrawn);
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
