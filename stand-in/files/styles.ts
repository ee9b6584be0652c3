import type { Alignment, Border, BorderStyle, Color, Fill, Font, Style as FileStyle } from 'exceljs';
import { edges, plain, restyled, type Line, type Style } from '../engine/style';

/** Office's colours 0 to 9, by which files name them. */
const theme = ['FFFFFF', '000000', 'E7E6E6', '44546A', '4472C4', 'ED7D31', 'A5A5A5', 'FFC000', '5B9BD5', '70AD47'];

const lines: Readonly<Partial<Record<BorderStyle, readonly [style: string, weight: string]>>> = {
  thin: ['Continuous', 'Thin'],
  hair: ['Continuous', 'Hairline'],
  medium: ['Continuous', 'Medium'],
  thick: ['Continuous', 'Thick'],
  double: ['Double', 'Thick'],
  dotted: ['Dot', 'Thin'],
  dashed: ['Dash', 'Thin'],
  mediumDashed: ['Dash', 'Medium'],
  dashDot: ['DashDot', 'Thin'],
  mediumDashDot: ['DashDot', 'Medium'],
  dashDotDot: ['DashDotDot', 'Thin'],
  mediumDashDotDot: ['DashDotDot', 'Medium'],
  slantDashDot: ['SlantDashDot', 'Medium'],
};

const horizontals = {
  left: 'Left',
  center: 'Center',
  right: 'Right',
  fill: 'Fill',
  justify: 'Justify',
  centerContinuous: 'CenterAcrossSelection',
  distributed: 'Distributed',
} as const;
const verticals = {
  top: 'Top',
  middle: 'Center',
  bottom: 'Bottom',
  justify: 'Justify',
  distributed: 'Distributed',
} as const;

function colorIn(color: Partial<Color> | undefined): string | undefined {
  if (color?.argb) return `#${color.argb.slice(-6).toUpperCase()}`;
  const named = color?.theme === undefined ? undefined : theme[color.theme];
  return named && `#${named}`;
}

/** A file's style as the engine keeps it. Tints of theme colours are dropped. */
export function styleIn({ font, fill, border, alignment, numFmt, protection }: Partial<FileStyle>): Style | null {
  return restyled(null, {
    format: numFmt || undefined,
    ...fontIn(font),
    fill: fill?.type === 'pattern' && fill.pattern === 'solid' ? colorIn(fill.fgColor) : undefined,
    horizontal: alignment?.horizontal && horizontals[alignment.horizontal],
    vertical: alignment?.vertical && verticals[alignment.vertical],
    wrap: alignment?.wrapText,
    shrink: alignment?.shrinkToFit,
    indent: alignment?.indent,
    turned: alignment?.textRotation === 'vertical' ? 180 : alignment?.textRotation,
    locked: protection?.locked,
    ...Object.fromEntries(edges.map((edge) => [edge, lineIn(border?.[edge])])),
  });
}

function fontIn(font: Partial<Font> | undefined) {
  const underline = {
    true: 'Single',
    double: 'Double',
    singleAccounting: 'SingleAccountant',
    doubleAccounting: 'DoubleAccountant',
  };
  return {
    fontName: font?.name,
    fontSize: font?.size,
    bold: font?.bold,
    italic: font?.italic,
    ...scriptIn(font),
    underline: font?.underline ? (underline[String(font.underline) as keyof typeof underline] ?? 'Single') : undefined,
    color: colorIn(font?.color),
  };
}

/** What a run of a text can have for itself. */
export function scriptIn(font: Partial<Font> | undefined) {
  return {
    strikethrough: font?.strike === true,
    superscript: font?.vertAlign === 'superscript',
    subscript: font?.vertAlign === 'subscript',
  };
}

function lineIn(border: Partial<Border> | undefined): Line | undefined {
  const known = border?.style && lines[border.style];
  return known && { style: known[0], weight: known[1], color: colorIn(border.color) ?? '#000000' };
}

const colorOut = (color: string): Partial<Color> => ({ argb: `FF${color.slice(1)}` });

/** The engine's style as a file says it. */
export function styleOut(style: Style): Partial<FileStyle> {
  const font: Partial<Font> = {
    name: style.fontName ?? plain.fontName,
    size: style.fontSize ?? plain.fontSize,
    ...(style.bold ? { bold: true } : {}),
    ...(style.italic ? { italic: true } : {}),
    ...scriptOut(style),
    ...(style.underline ? { underline: style.underline.startsWith('Double') ? ('double' as const) : true } : {}),
    ...(style.color ? { color: colorOut(style.color) } : {}),
  };
  const fill: Fill | undefined = style.fill
    ? { type: 'pattern', pattern: 'solid', fgColor: colorOut(style.fill) }
    : undefined;
  return {
    font,
    ...(fill ? { fill } : {}),
    ...(style.format ? { numFmt: style.format } : {}),
    ...(style.locked === false ? { protection: { locked: false } } : {}),
    alignment: alignmentOut(style),
    border: Object.fromEntries(edges.flatMap((edge) => (style[edge] ? [[edge, lineOut(style[edge])]] : []))),
  };
}

/** A run that does not look as its cell names its font, as Excel writes it. */
export const runFont = (look: Style): Partial<Font> => ({
  name: plain.fontName,
  size: plain.fontSize,
  ...scriptOut(look),
});

function scriptOut({ strikethrough, superscript, subscript }: Style): Partial<Font> {
  const vertAlign = superscript ? 'superscript' : subscript ? 'subscript' : null;
  return { ...(strikethrough ? { strike: true } : {}), ...(vertAlign ? { vertAlign } : {}) };
}

function alignmentOut(style: Style): Partial<Alignment> {
  const across = keyOf(horizontals, style.horizontal);
  const down = keyOf(verticals, style.vertical);
  return {
    ...(across ? { horizontal: across } : {}),
    ...(down ? { vertical: down } : {}),
    ...(style.wrap ? { wrapText: true } : {}),
    ...(style.shrink ? { shrinkToFit: true } : {}),
    ...(style.indent ? { indent: style.indent } : {}),
    ...(style.turned ? { textRotation: style.turned === 180 ? ('vertical' as const) : style.turned } : {}),
  };
}

function lineOut({ style, weight, color }: Line): Partial<Border> {
  const names = Object.keys(lines) as BorderStyle[];
  const same = names.find((name) => lines[name]?.[0] === style && lines[name][1] === weight);
  return { style: same ?? names.find((name) => lines[name]?.[0] === style) ?? 'thin', color: colorOut(color) };
}

function keyOf<K extends string>(table: Readonly<Record<K, string>>, value: string | undefined): K | undefined {
  return (Object.keys(table) as K[]).find((key) => table[key] === value);
}
