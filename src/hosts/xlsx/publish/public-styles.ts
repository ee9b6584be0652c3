import { HostError } from '../../../workbook/host';
import { withoutUnusedTexts } from '../../../workbook/format/shown-part';
import { fixedLimits } from '../limits';
import { builtInFormat } from '../number-formats';
import type { Attribute } from '../sheet-sizes';
import { encodeAttribute } from '../xml-encoding';
import { allowedAttributes } from './allowed';
import type { ColorXml } from './colors';
import type { Node } from './nodes';
import { alignmentXml, borderXml, element, fillXml, fontXml, noBorder, noFill } from './style-elements';
import { idIn, type StyleLists } from './style-lists';

/** Ids below are Excel's own formats. */
const firstOwn = 164;

/** The cell styles of the public copy: those that its cells use, their looks written anew. */
export class PublicStyles {
  private readonly numbers = new Map<number, number>();
  private readonly fonts: List;
  private readonly fills = new List(noFill, '<fill><patternFill patternType="gray125"/></fill>');
  private readonly borders = new List(noBorder);
  private readonly codes: ReadonlyMap<number, string>;
  /** The values that each format shows. */
  private readonly shown = new Map<string, (string | number)[]>();

  constructor(
    private readonly source: StyleLists,
    private readonly colorXml: ColorXml,
  ) {
    this.fonts = new List(fontXml(source.fonts[idIn(source.cellStyleXfs[0], 'fontId')], colorXml));
    this.codes = new Map(source.numFmts.map(({ value }) => [Number(value('numFmtId')), value('formatCode') ?? '']));
    this.use(0, null);
  }

  /** The format of a cell of this style; `''` for General. */
  format(style: number): string {
    const code = this.ownFormat(style) ?? builtInFormat(this.formatId(style));
    if (code.length > fixedLimits.format) throw new HostError('too-large', 'styles');
    return code.toLowerCase() === 'general' ? '' : code;
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

  private formatId(style: number): number {
    const id = idIn(this.source.cellXfs[style], 'numFmtId');
    return this.codes.has(id) || (Number.isInteger(id) && id >= 0 && id < firstOwn) ? id : 0;
  }

  /** The code of a style's format where the workbook states it; null: Excel's own. */
  private ownFormat(style: number): string | null {
    const code = this.codes.get(this.formatId(style));
    return code === undefined || code === '' || code.toLowerCase() === 'general' ? null : code;
  }

  private xf(style: Node | undefined, format: number): string {
    const { fonts, fills, borders } = this.source;
    const ids = {
      numFmtId: format,
      fontId: this.fonts.indexOf(fontXml(fonts[idIn(style, 'fontId')], this.colorXml)),
      fillId: this.fills.indexOf(fillXml(fills[idIn(style, 'fillId')], this.colorXml)),
      borderId: this.borders.indexOf(borderXml(borders[idIn(style, 'borderId')], this.colorXml)),
    };
    // What a style leaves out stays out: programs do not agree on what that means.
    const written = Object.entries(ids)
      .filter(([name]) => style?.value(name) !== undefined)
      .map(([name, id]) => ` ${name}="${String(id)}"`);
    return element('xf', written.join('') + usage(style), alignmentXml(style));
  }
}

function listXml(name: string, items: readonly string[]): string {
  return items.length === 0 ? '' : `<${name} count="${String(items.length)}">${items.join('')}</${name}>`;
}

/**
 * Which of its looks a cell style takes to be its own. All cells of the copy stand on the usual style: those that stood on
 * another take all.
 */
function usage(style: Node | undefined): string {
  if (idIn(style, 'xfId') !== 0) return ` xfId="0"${usedLooks(() => '1')}`;
  return (style?.value('xfId') === undefined ? '' : ' xfId="0"') + usedLooks(style?.value ?? (() => undefined));
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
