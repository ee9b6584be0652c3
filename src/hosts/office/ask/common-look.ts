import { fontName, type Style } from '../../../workbook/roles';
import { edges, insideLines, type Inner } from '../draw/draw-looks';
import { all, ask, type Answer } from '../wire/answer';
import { lookOf } from './look';
import { isOurLine } from './own-look';

const line = { style: 'Continuous' } as const;
const box = { top: line, bottom: line, left: line, right: line };

interface Common {
  readonly look: Style | null;
  /** Whether they have a font or lines that no role gives. */
  readonly isOwn: boolean;
}

/**
 * Asks for the look that all cells of some areas have in common, whose inner borders are those of `inner`. Gives null where
 * the cells differ: Excel then has no value for a property.
 */
export function askCommonLook(format: Excel.RangeFormat, inner: Inner): Answer<Common | null> {
  const askedAlignment = ask(format, 'horizontalAlignment', 'verticalAlignment', 'wrapText', 'indentLevel');
  const askedFont = ask(format.font, 'bold', 'color', 'size', 'underline', 'name');
  const askedFill = ask(format.fill, 'color');
  const askedOutside = all(edges.map((edge) => ask(format.borders.getItem(edge), 'style', 'weight', 'color')));
  const askedInside = all(
    insideLines(inner).map((side) => ask(format.borders.getItem(side), 'style', 'weight', 'color')),
  );
  return (answered) => {
    const { horizontalAlignment, verticalAlignment, wrapText, indentLevel } = askedAlignment(answered);
    const { bold, color, size, underline, name } = askedFont(answered);
    const alignment = { horizontalAlignment, verticalAlignment, wrapText, indentLevel };
    const font = { bold, color, size, underline, name };
    const fill = { color: askedFill(answered).color };
    const inside = askedInside(answered);
    const lines = [...askedOutside(answered), ...inside];
    const bordered = lines.every(isDrawn);
    if (bordered && lines.some(({ weight, color }) => !weight || !color)) return null;
    const values: readonly unknown[] = [alignment, font, fill].flatMap((properties) =>
      Object.values<unknown>(properties),
    );
    if (values.includes(null) || values.includes('')) return null;
    if (!bordered && inside.some(({ style }) => style !== 'None')) return null;
    const look = lookOf({ format: { ...alignment, font, fill, borders: bordered ? box : {} } });
    return { look, isOwn: look !== null && (name !== fontName || (bordered && !lines.every(isOurLine))) };
  };
}

/** Null where the lines differ. */
function isDrawn({ style }: { readonly style: string | null }): boolean {
  return style !== null && style !== 'None';
}
