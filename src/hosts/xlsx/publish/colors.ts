import type { Parts } from '../package';
import type { Attribute } from '../sheet-sizes';
import type { WorkbookPart } from '../workbook-part';
import { attribute, withDescendants } from '../xml-tree';

/** Gives a colour as an element of this name, whatever it refers to worked out; `''` where it is none. */
export type ColorXml = (element: string, attribute: Attribute) => string;

/** `FFRRGGBB` of a colour that refers to a theme or palette, or states it; null where only the program tells. */
export type ColorOf = (attribute: Attribute) => string | null;

/** The names of a theme's colours in the order in which cells count them. */
const themeOrder = ['lt1', 'dk1', 'lt2', 'dk2'];
const accents = ['accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6', 'hlink', 'folHlink'];

/** The workbook's colours: of its theme only what these say is ever used, so the copy needs no theme. */
export function colorsOf(parts: Parts, workbook: WorkbookPart, palette: readonly string[]): ColorOf {
  const theme = themeColors(parts, workbook);
  return (value) => {
    const own = value('rgb');
    if (own !== undefined) return tinted(opaque(own), value('tint'));
    const themed = value('theme');
    if (themed !== undefined) return tinted(theme[Number(themed)] ?? null, value('tint'));
    const indexed = value('indexed');
    if (indexed === undefined) return null;
    return tinted(palette[Number(indexed)] ?? usualPalette[Number(indexed)] ?? null, value('tint'));
  };
}

export const colorXmlBy =
  (colorOf: ColorOf): ColorXml =>
  (element, value) => {
    const rgb = colorOf(value);
    if (rgb !== null) return `<${element} rgb="${rgb}"/>`;
    // 64 and 65 are the system's colours of text and background.
    if (value('indexed') === '64' || value('indexed') === '65')
      return `<${element} indexed="${value('indexed') ?? ''}"/>`;
    return value('auto') === undefined ? '' : `<${element} auto="1"/>`;
  };

function themeColors(parts: Parts, { relationships }: WorkbookPart): (string | null)[] {
  const part = relationships.find(({ type }) => type === 'theme')?.target;
  const root = part === undefined ? null : parts.tree(part)?.root;
  const scheme = root && withDescendants(root).find(({ local }) => local === 'clrScheme');
  return [...themeOrder, ...accents].map((name) => {
    const color = scheme?.children.find(({ local }) => local === name)?.children[0];
    const value = color && (color.local === 'sysClr' ? attribute(color, 'lastClr') : attribute(color, 'val'));
    return value === undefined ? (usualTheme[name] ?? null) : opaque(value);
  });
}

/** Where a workbook has no theme, Excel has its own. */
const usualTheme: Readonly<Record<string, string>> = {
  lt1: 'FFFFFFFF',
  dk1: 'FF000000',
  lt2: 'FFEEECE1',
  dk2: 'FF1F497D',
};

/** Whether nobody tells a colour from what it stands on: their contrast (WCAG, from 1 on) is below that of a pale grey on white. */
export function blends(argb: string, ground: string): boolean {
  const [dark = 0, light = 0] = [luminance(argb), luminance(ground)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05) < 1.25;
}

/** Relative luminance, from 0 (black) to 1. */
function luminance(argb: string): number {
  const [red = 0, green = 0, blue = 0] = [2, 4, 6].map((at) => {
    const share = parseInt(argb.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** `RRGGBB` or `AARRGGBB` as opaque ARGB; null where it is neither. */
export function opaque(color: string): string | null {
  const match = /^(?:[0-9a-f]{2})?([0-9a-f]{6})$/i.exec(color.trim());
  return match ? `FF${(match[1] ?? '').toUpperCase()}` : null;
}

/** A colour made lighter (above 0) or darker, by its lightness as ECMA-376 has it (18.8.19). */
function tinted(argb: string | null, tint: string | undefined): string | null {
  const by = Number(tint ?? 0);
  if (argb === null || !(by >= -1 && by <= 1) || by === 0) return argb;
  const [red = 0, green = 0, blue = 0] = [2, 4, 6].map((at) => parseInt(argb.slice(at, at + 2), 16) / 255);
  const high = Math.max(red, green, blue);
  const low = Math.min(red, green, blue);
  const light = (high + low) / 2;
  const changed = by < 0 ? light * (1 + by) : light * (1 - by) + by;
  const spread = high - low;
  const saturation = spread === 0 ? 0 : spread / (1 - Math.abs(2 * light - 1));
  const range = saturation * (1 - Math.abs(2 * changed - 1));
  const part = (value: number): string => {
    const share = spread === 0 ? 0 : (value - low) / spread;
    const result = changed - range / 2 + share * range;
    return Math.round(Math.min(1, Math.max(0, result)) * 255)
      .toString(16)
      .padStart(2, '0');
  };
  return `FF${[red, green, blue].map(part).join('').toUpperCase()}`;
}

/** The palette of 64 colours that old workbooks count (ECMA-376 part 1, 18.8.27); its first eight stand twice. */
const basic = '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF';
const usualPalette: readonly string[] = [
  ...basic.split(' '),
  ...basic.split(' '),
  ...'800000 008000 000080 808000 800080 008080 C0C0C0 808080'.split(' '),
  ...'9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF'.split(' '),
  ...'000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF'.split(' '),
  ...'00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99'.split(' '),
  ...'3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696'.split(' '),
  ...'003366 339966 003300 333300 993300 993366 333399 333333'.split(' '),
].map((color) => `FF${color}`);
