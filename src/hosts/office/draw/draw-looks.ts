import type { Area } from '../../../workbook/cell';
import { areaAddress } from '../../../workbook/address';
import { borderColor, fontName, fontSize, type Style } from '../../../workbook/roles';
import type { Drawing } from './drawing';
import { equalRectangles } from '../wire/rectangles';
import type { Step } from '../wire/send';

/** How long a list of addresses Excel takes is nowhere said; in its macros it is 255 characters. */
const addressLimit = 255;

/** Bytes of one list of rectangles with its formats, and with its borders. */
const looksBytes = 2_000;
const bordersBytes = 2_600;

/** Fonts, fills, alignments and borders: one set of calls for all rectangles of a look. */
export function drawLooks(sheet: string, { styles }: Drawing): Step[] {
  const looks = [...equalRectangles(styles)].flatMap(([style, areas]) =>
    addressLists(areas).map((list) => ({
      bytes: looksBytes,
      run: (workbook: Excel.Workbook) => setLook(workbook.worksheets.getItem(sheet).getRanges(list).format, style),
    })),
  );
  const bordered = styles.map((row) => row.map((style) => (style?.border ? true : null)));
  const borders = [...byShape(equalRectangles(bordered).get(true) ?? [])].flatMap(([inner, areas]) =>
    addressLists(areas).map((list) => ({
      bytes: bordersBytes,
      run: (workbook: Excel.Workbook) => setBorders(workbook.worksheets.getItem(sheet).getRanges(list).format, inner),
    })),
  );
  return [...looks, ...borders];
}

function setLook(format: Excel.RangeFormat, style: Style): void {
  format.font.name = fontName;
  format.font.size = style.size ?? fontSize;
  // A link has coloured and underlined its cell already.
  format.font.color = style.color ?? black;
  format.font.underline = style.underline ? 'Single' : 'None';
  if (style.bold) format.font.bold = true;
  if (style.fill) format.fill.color = style.fill;
  if (style.horizontal) format.horizontalAlignment = horizontal[style.horizontal];
  if (style.vertical) format.verticalAlignment = vertical[style.vertical];
  if (style.wrap) format.wrapText = true;
  if (style.indent) format.indentLevel = style.indent;
}

const horizontal = { left: 'Left', center: 'Center', right: 'Right' } as const;
const vertical = { top: 'Top', middle: 'Center' } as const;

const black = '#000000';

/** The inner borders that rectangles of a shape have. */
export type Inner = 'none' | 'InsideHorizontal' | 'InsideVertical' | 'both';

/** Rectangles by the inner borders they have: a single row has no horizontal one. */
export function byShape(areas: readonly Area[]): Map<Inner, Area[]> {
  const shapes = new Map<Inner, Area[]>();
  for (const area of areas) {
    const high = area.bottom > area.top;
    const wide = area.right > area.left;
    const inner = high && wide ? 'both' : high ? 'InsideHorizontal' : wide ? 'InsideVertical' : 'none';
    shapes.set(inner, [...(shapes.get(inner) ?? []), area]);
  }
  return shapes;
}

export const edges = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;

export function insideLines(inner: Inner): readonly ('InsideHorizontal' | 'InsideVertical')[] {
  if (inner === 'none') return [];
  return inner === 'both' ? ['InsideHorizontal', 'InsideVertical'] : [inner];
}

function setBorders(format: Excel.RangeFormat, inner: Inner): void {
  for (const edge of [...edges, ...insideLines(inner)]) {
    const border = format.borders.getItem(edge);
    border.style = 'Continuous';
    border.weight = 'Thin';
    border.color = borderColor;
  }
}

/** Addresses in lists that Excel takes. */
export function addressLists(areas: readonly Area[]): string[] {
  const lists: string[] = [];
  for (const text of areas.map(areaAddress)) {
    const last = lists.at(-1);
    if (last !== undefined && last.length + 1 + text.length <= addressLimit)
      lists[lists.length - 1] = `${last},${text}`;
    else lists.push(text);
  }
  return lists;
}
