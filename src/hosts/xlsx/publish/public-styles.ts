import { HostError } from '../../../workbook/host';
import { isWhitened, withoutUnusedTexts } from '../../../workbook/format/shown-part';
import { fixedLimits } from '../limits';
import { builtInFormat } from '../number-formats';
import type { Attribute } from '../sheet-sizes';
import { encodeAttribute } from '../xml-encoding';
import { allowedAttributes, type Allowed } from './allowed';
import { blends, colorXmlBy, type ColorOf, type ColorXml } from './colors';
import { fontPieces } from './fonts';
import type { Node } from './nodes';

const lists = ['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs', 'cellStyles', 'dxfs'] as const;
type Lists = Readonly<Record<(typeof lists)[number], readonly Node[]>>;
/** What of the styles part is read. */
export const styleLists: ReadonlySet<string> = new Set([...lists, 'colors']);

const alignment: Readonly<Record<string, Allowed>> = {
  horizontal: ['general', 'left', 'center', 'right', 'fill', 'justify', 'centerContinuous', 'distributed'],
  vertical: ['top', 'center', 'bottom', 'justify', 'distributed'],
  textRotation: 'number',
  wrapText: 'flag',
  indent: 'number',
  justifyLastLine: 'flag',
  shrinkToFit: 'flag',
  readingOrder: 'number',
};
const lines = [
  ...['none', 'thin', 'medium', 'dashed', 'dotted', 'thick', 'double', 'hair', 'mediumDashed', 'dashDot'],
  ...['mediumDashDot', 'dashDotDot', 'mediumDashDotDot', 'slantDashDot'],
];
const patterns = [
  ...['none', 'solid', 'mediumGray', 'darkGray', 'lightGray', 'darkHorizontal', 'darkVertical', 'darkDown', 'darkUp'],
  ...['darkGrid', 'darkTrellis', 'lightHorizontal', 'lightVertical', 'lightDown', 'lightUp', 'lightGrid'],
  ...['lightTrellis', 'gray125', 'gray0625'],
];
/** Texts of so many points are dots. */
const tooSmall = 2;
const white = 'FFFFFFFF';
/** Ids below are Excel's own formats. */
const firstOwn = 164;
const noFill = '<fill><patternFill patternType="none"/></fill>';

/** The cell styles of the public copy: those that its cells use, their looks written anew. */
export class PublicStyles {
  private readonly numbers = new Map<number, number>();
  private readonly fonts: List;
  private readonly fills = new List(noFill, '<fill><patternFill patternType="gray125"/></fill>');
  private readonly borders = new List('<border><left/><right/><top/><bottom/><diagonal/></border>');
  private readonly codes: ReadonlyMap<number, string>;
  /** The values that each format shows. */
  private readonly shown = new Map<string, (string | number)[]>();
  readonly colorXml: ColorXml;

  constructor(
    private readonly source: Lists,
    private readonly colorOf: ColorOf,
  ) {
    this.colorXml = colorXmlBy(colorOf);
    this.fonts = new List(this.font(this.normalFont()));
    this.codes = new Map(source.numFmts.map(({ value }) => [Number(value('numFmtId')), value('formatCode') ?? '']));
    this.use(0, null);
  }

  /** The format of a cell of this style; `''` for General. */
  format(style: number): string {
    const code = this.ownFormat(style) ?? builtInFormat(this.formatId(style));
    if (code.length > fixedLimits.format) throw new HostError('too-large', 'styles');
    return code.toLowerCase() === 'general' ? '' : code;
  }

  private readonly formatId = (style: number): number => {
    const id = Number(this.source.cellXfs[style]?.value('numFmtId') ?? 0);
    return this.codes.has(id) || (Number.isInteger(id) && id >= 0 && id < firstOwn) ? id : 0;
  };

  /** The code of a style's format where the workbook states it; null: Excel's own. */
  private ownFormat(style: number): string | null {
    const code = this.codes.get(this.formatId(style));
    return code === undefined || code === '' || code.toLowerCase() === 'general' ? null : code;
  }

  /**
   * Whether nobody can read texts of this style: their colour blends with what they stand on, or they are too small. `look`: of a
   * part of a text, which has its own; null: the cell's.
   */
  hidesText(style: number, look: readonly Node[] | null = null): boolean {
    const xf = this.source.cellXfs[style];
    const own = look ?? this.source.fonts[Number(xf?.value('fontId') ?? 0)]?.children ?? [];
    const find = (name: string) => own.find(({ local }) => local === name);
    if (Number(find('sz')?.value('val') ?? NaN) <= tooSmall) return true;
    const color = find('color');
    const text = color ? this.colorOf(color.value) : null;
    return text !== null && this.blendsWithGround(text, style);
  }

  /** Whether the style's format shows a value in white on a ground that is hardly less so. */
  whitens(value: string | number, style: number): boolean {
    return isWhitened(value, this.format(style)) && this.blendsWithGround(white, style);
  }

  private blendsWithGround(text: string, style: number): boolean {
    const ground = this.groundOf(style);
    return ground !== null && blends(text, ground);
  }

  /** The colour that texts of this style stand on; null where it is more than one. */
  private groundOf(style: number): string | null {
    const [pattern] = this.source.fills[Number(this.source.cellXfs[style]?.value('fillId') ?? 0)]?.children ?? [];
    const type = pattern?.local === 'patternFill' ? (pattern.value('patternType') ?? 'none') : '';
    if (type === 'none') return white;
    const ground = type === 'solid' ? pattern?.children.find(({ local }) => local === 'fgColor') : undefined;
    return ground === undefined ? null : this.colorOf(ground.value);
  }

  /** Whether the look of a conditional format makes texts unseen: in the colour of their ground, or by `;;;`. */
  hidesByCondition(look: number): boolean {
    const find = (node: Node | undefined, name: string) => node?.children.find(({ local }) => local === name);
    const dxf = this.source.dxfs[look];
    const format = find(dxf, 'numFmt')?.value('formatCode');
    if (format !== undefined && /^[;\s]+$/.test(format)) return true;
    const text = find(find(dxf, 'font'), 'color');
    const ground = find(find(find(dxf, 'fill'), 'patternFill'), 'bgColor');
    const [color, on] = [text, ground].map((node) => (node ? this.colorOf(node.value) : null));
    return color != null && (ground ? on != null : true) && blends(color, on ?? white);
  }

  /** The style's number in the copy. `value`: what is to be shown by it. */
  use(style: number, value: string | number | null): number {
    const format = this.format(style);
    const shown = this.shown.get(format) ?? [];
    this.shown.set(format, shown);
    if (value !== null) shown.push(value);
    const known = this.numbers.get(style);
    if (known !== undefined) return known;
    this.numbers.set(style, this.numbers.size);
    return this.numbers.size - 1;
  }

  part(namespace: string): string {
    const own = [...new Set([...this.numbers.keys()].flatMap((style) => this.ownFormat(style) ?? []))];
    const xfs = [...this.numbers.keys()].map((style) => {
      const code = this.ownFormat(style);
      return this.xf(this.source.cellXfs[style], code === null ? this.formatId(style) : firstOwn + own.indexOf(code));
    });
    const numFmts = own.map((code, at) => {
      const kept = encodeAttribute(withoutUnusedTexts(code, this.shown.get(code) ?? []));
      return `<numFmt numFmtId="${String(firstOwn + at)}" formatCode="${kept}"/>`;
    });
    const namesFont = this.source.cellStyleXfs[0]?.value('fontId') !== undefined;
    return [
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="${namespace}">`,
      listXml('numFmts', numFmts),
      listXml('fonts', this.fonts.items),
      listXml('fills', this.fills.items),
      listXml('borders', this.borders.items),
      listXml('cellStyleXfs', [namesFont ? '<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>' : '<xf/>']),
      listXml('cellXfs', xfs),
      // What a workbook leaves out of its usual style stays out: by that, columns are as wide as they were.
      this.source.cellStyles.length === 0
        ? ''
        : '<cellStyles count="1"><cellStyle name="標準" xfId="0" builtinId="0"/></cellStyles>',
      '</styleSheet>',
    ].join('');
  }

  private xf(node: Node | undefined, format: number): string {
    const item = (list: 'fonts' | 'fills' | 'borders', name: string) =>
      this.source[list][Number(node?.value(name) ?? 0)];
    const font = this.fonts.indexOf(this.font(item('fonts', 'fontId')));
    const fill = this.fills.indexOf(this.fill(item('fills', 'fillId')));
    const border = this.borders.indexOf(this.border(item('borders', 'borderId')));
    const aligned = node?.children.find(({ local }) => local === 'alignment');
    const inner = aligned ? `<alignment${allowedAttributes(alignment, aligned.value)}/>` : '';
    // What a style leaves out stays out: programs do not agree on what that means.
    const ids = { numFmtId: format, fontId: font, fillId: fill, borderId: border };
    const written = Object.entries(ids)
      .filter(([name]) => node?.value(name) !== undefined)
      .map(([name, id]) => ` ${name}="${String(id)}"`);
    return element('xf', written.join('') + usage(node), inner);
  }

  private normalFont(): Node | undefined {
    return this.source.fonts[Number(this.source.cellStyleXfs[0]?.value('fontId') ?? 0)];
  }

  private font(node: Node | undefined): string {
    return node
      ? `<font>${fontPieces(node.children, this.colorXml, 'name')}</font>`
      : '<font><sz val="11"/><name val="游ゴシック"/></font>';
  }

  private fill(node: Node | undefined): string {
    const [own] = node?.children ?? [];
    if (!own) return noFill;
    if (own.local === 'gradientFill') {
      const stops = own.children.map(
        (stop) =>
          `<stop${allowedAttributes({ position: 'number' }, stop.value)}>${stop.children
            .map(({ value }) => this.colorXml('color', value))
            .join('')}</stop>`,
      );
      const shape = {
        type: ['linear', 'path'],
        degree: 'number',
        left: 'number',
        right: 'number',
        top: 'number',
        bottom: 'number',
      } as const;
      return `<fill><gradientFill${allowedAttributes(shape, own.value)}>${stops.join('')}</gradientFill></fill>`;
    }
    const colors = ['fgColor', 'bgColor'].map((name) => {
      const color = own.children.find(({ local }) => local === name);
      return color ? this.colorXml(name, color.value) : '';
    });
    const pattern = allowedAttributes({ patternType: patterns }, own.value);
    return `<fill>${element('patternFill', pattern, colors.join(''))}</fill>`;
  }

  private border(node: Node | undefined): string {
    const diagonal = allowedAttributes({ diagonalUp: 'flag', diagonalDown: 'flag' }, node?.value ?? (() => undefined));
    const edges = ['left', 'right', 'top', 'bottom', 'diagonal'].map((side) => {
      // Some programs write start and end for left and right.
      const names = side === 'left' ? ['left', 'start'] : side === 'right' ? ['right', 'end'] : [side];
      const edge = node?.children.find(({ local }) => names.includes(local));
      if (!edge) return `<${side}/>`;
      const color = edge.children.map(({ value }) => this.colorXml('color', value)).join('');
      return element(side, allowedAttributes({ style: lines }, edge.value), color);
    });
    return `<border${diagonal}>${edges.join('')}</border>`;
  }
}

/** The source's lists, those that are lacking empty. */
export const styleSource = (items: ReadonlyMap<string, readonly Node[]>): Lists => ({
  numFmts: items.get('numFmts') ?? [],
  fonts: items.get('fonts') ?? [],
  fills: items.get('fills') ?? [],
  borders: items.get('borders') ?? [],
  cellStyleXfs: items.get('cellStyleXfs') ?? [],
  cellXfs: items.get('cellXfs') ?? [],
  cellStyles: items.get('cellStyles') ?? [],
  dxfs: items.get('dxfs') ?? [],
});

function listXml(name: string, items: readonly string[]): string {
  return items.length === 0 ? '' : `<${name} count="${String(items.length)}">${items.join('')}</${name}>`;
}

const element = (name: string, attributes: string, inner: string): string =>
  inner === '' ? `<${name}${attributes}/>` : `<${name}${attributes}>${inner}</${name}>`;

/**
 * Which of its looks a cell style takes to be its own. All cells of the copy stand on the usual style: those that stood on
 * another take all.
 */
function usage(node: Node | undefined): string {
  const base = Number(node?.value('xfId') ?? 0);
  if (base === 0)
    return (node?.value('xfId') === undefined ? '' : ' xfId="0"') + usedLooks(node?.value ?? (() => undefined));
  return ` xfId="0"${usedLooks(() => '1')}`;
}

const usedLooks = (value: Attribute): string =>
  allowedAttributes(
    { applyNumberFormat: 'flag', applyFont: 'flag', applyFill: 'flag', applyBorder: 'flag', applyAlignment: 'flag' },
    value,
  );

/** Items, each once. */
class List {
  readonly items: string[];
  private readonly indices: Map<string, number>;

  constructor(...first: string[]) {
    this.items = first;
    this.indices = new Map(first.map((item, index) => [item, index]));
  }

  indexOf(item: string): number {
    const known = this.indices.get(item);
    if (known !== undefined) return known;
    this.indices.set(item, this.items.push(item) - 1);
    return this.items.length - 1;
  }
}
