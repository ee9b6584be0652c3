import { borderColor, fontName, fontSize, type Style } from '../../../workbook/roles';
import { encodeAttribute } from '../xml-encoding';

/** A look as the items of a style sheet. */
export interface StyleItems {
  readonly font: string;
  readonly fill: string;
  readonly border: string;
  /** Number format code; `''` for General. */
  readonly format: string;
  readonly alignment: string;
}

export function styleItems(style: Style): StyleItems {
  return {
    font: font(style),
    fill: fill(style),
    border: style.border ? thinBorder : '<border/>',
    format: style.format ?? '',
    alignment: alignment(style),
  };
}

/** `#RRGGBB` as opaque ARGB. */
function argb(color: string): string {
  return `FF${color.slice(1).toUpperCase()}`;
}

function font({ bold, underline, size = fontSize, color }: Style): string {
  const look = [
    bold ? '<b/>' : '',
    underline ? '<u/>' : '',
    `<sz val="${String(size)}"/>`,
    color ? `<color rgb="${argb(color)}"/>` : '',
    `<name val="${fontName}"/><family val="3"/><charset val="128"/>`,
  ];
  return `<font>${look.join('')}</font>`;
}

function fill({ fill: color }: Style): string {
  if (!color) return '<fill><patternFill patternType="none"/></fill>';
  return `<fill><patternFill patternType="solid"><fgColor rgb="${argb(color)}"/><bgColor indexed="64"/></patternFill></fill>`;
}

const edge = (side: string): string => `<${side} style="thin"><color rgb="${argb(borderColor)}"/></${side}>`;
const thinBorder = `<border>${['left', 'right', 'top', 'bottom'].map(edge).join('')}<diagonal/></border>`;

function alignment({ horizontal, vertical, wrap, indent }: Style): string {
  const attributes = {
    horizontal,
    vertical: vertical === 'middle' ? 'center' : vertical,
    wrapText: wrap ? '1' : undefined,
    indent: indent?.toString(),
  };
  const written = Object.entries(attributes).map(([name, value]) =>
    value ? ` ${name}="${encodeAttribute(value)}"` : '',
  );
  return `<alignment${written.join('')}/>`;
}
