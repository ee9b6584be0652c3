import type { OwnLook } from '../draw/drawing';
import { borderColor, fontName, type Style } from '../../../workbook/roles';

/** The font of a cell that nobody has formatted. */
export type PlainFont = Pick<Excel.RangeFont, 'name' | 'size'>;

const edges = ['top', 'bottom', 'left', 'right'] as const;
const diagonals = ['diagonalDown', 'diagonalUp'] as const;
const bare = { style: 'None', weight: 'Thin', color: '#000000' };
const ours = { style: 'Continuous', weight: 'Thin', color: borderColor };

/**
 * What of a cell's format is lost where the cell is drawn with `style`, the look that a role gives; null where nothing is.
 */
export function ownLookOf(
  { format = {} }: Excel.CellProperties,
  style: Style | null,
  plainFont: PlainFont,
): OwnLook | null {
  const {
    font = {},
    borders,
    protection,
    horizontalAlignment,
    verticalAlignment,
    shrinkToFit,
    textOrientation,
  } = format;
  const { name, italic, strikethrough, superscript, subscript, underline, size } = font;
  const drawnName = style ? fontName : plainFont.name;
  const ownFont = {
    ...(name && name !== drawnName && { name }),
    ...(!style && size && size !== plainFont.size && { size }),
    ...(italic && { italic }),
    ...(strikethrough && { strikethrough }),
    ...(superscript && { superscript }),
    ...(subscript && { subscript }),
    ...(underline && underline !== 'None' && underline !== 'Single' && { underline }),
  };
  const look: OwnLook = {
    ...(Object.keys(ownFont).length > 0 && { font: ownFont }),
    ...(differsFrom(borders, style?.border ? ours : bare) && { borders: linesOf(borders) }),
    ...((protection?.locked === false || protection?.formulaHidden) && { protection }),
    ...(shrinkToFit && { shrinkToFit }),
    ...(textOrientation && { textOrientation }),
    ...(isOther(horizontalAlignment, plainAcross) && { horizontalAlignment }),
    ...(isOther(verticalAlignment, plainDown) && { verticalAlignment }),
  };
  return Object.keys(look).length > 0 ? look : null;
}

/** Alignments that a role gives, or that a bare cell has. */
const plainAcross: readonly string[] = ['General', 'Left', 'Center', 'Right'];
const plainDown: readonly string[] = ['Top', 'Center', 'Bottom'];

const isOther = (value: string | undefined, plain: readonly string[]): boolean =>
  value !== undefined && !plain.includes(value);

/** Whether a line is as roles draw it. */
export const isOurLine = ({ style, weight, color }: { style?: string; weight?: string; color?: string }): boolean =>
  style === ours.style && weight === ours.weight && color?.toUpperCase() === ours.color.toUpperCase();

/** Whether a cell that looks as a role does has another font, or lines that no role draws. */
export function hasOwnLook({ format: { font, borders } = {} }: Excel.CellProperties): boolean {
  const drawn = edges.map((edge) => borders?.[edge]).filter((line) => line?.style && line.style !== 'None');
  // One or two lines may be those of its neighbours.
  return font?.name !== fontName || drawn.length === 3 || !drawn.every((line) => line && isOurLine(line));
}

/** Whether a part of a cell's text looks otherwise than the rest: Excel then tells no common value, and typing the text again makes it alike. */
export function hasPartsUnlike({ format: { font = {} } = {} }: Excel.CellProperties): boolean {
  return Object.values({ ...font }).some((value: unknown) => value === null);
}

function differsFrom(borders: Excel.CellBorderCollection | undefined, line: typeof bare): boolean {
  if (diagonals.some((diagonal) => isDrawn(borders?.[diagonal]))) return true;
  return edges.some((edge) => {
    const {
      style = 'None',
      weight,
      color,
    }: { style?: string; weight?: string; color?: string } = borders?.[edge] ?? {};
    if (style !== line.style) return true;
    return style !== 'None' && (weight !== line.weight || color?.toUpperCase() !== line.color.toUpperCase());
  });
}

function linesOf(borders: Excel.CellBorderCollection | undefined): Excel.CellBorderCollection {
  const through = diagonals.filter((diagonal) => isDrawn(borders?.[diagonal]));
  return Object.fromEntries(
    [...edges, ...through].map((edge) => [edge, borders?.[edge] ?? { style: 'None' as const }]),
  );
}

const isDrawn = (line: Excel.CellBorder | undefined): boolean => line?.style !== undefined && line.style !== 'None';
