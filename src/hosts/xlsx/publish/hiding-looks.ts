import { isWhitened } from '../../../workbook/format/shown-part';
import { blends, type ColorOf } from './colors';
import type { Node } from './nodes';
import { childOf, idIn, type StyleLists } from './style-lists';

/** Texts of so many points are dots. */
const tooSmall = 2;
const white = 'FFFFFFFF';

/** Tells which of a workbook's looks keep a text from being read. */
export class HidingLooks {
  constructor(
    private readonly source: StyleLists,
    private readonly colorOf: ColorOf,
  ) {}

  /**
   * Whether nobody can read texts of this style: their colour blends with what they stand on, or they are too small. `look`: of a
   * part of a text, which has its own; null: the cell's.
   */
  hidesText(style: number, look: readonly Node[] | null = null): boolean {
    const own = look ?? this.source.fonts[idIn(this.source.cellXfs[style], 'fontId')]?.children ?? [];
    const find = (name: string) => own.find(({ local }) => local === name);
    if (Number(find('sz')?.value('val') ?? NaN) <= tooSmall) return true;
    const text = this.color(find('color'));
    return text !== null && this.blendsWithGround(text, style);
  }

  /** Whether a format shows a value in white on a ground that is hardly less so. */
  whitens(value: string | number, format: string, style: number): boolean {
    return isWhitened(value, format) && this.blendsWithGround(white, style);
  }

  /** Whether the look of a conditional format makes texts unseen: in the colour of their ground, or by `;;;`. */
  hidesByCondition(look: number): boolean {
    const dxf = this.source.dxfs[look];
    const format = childOf(dxf, 'numFmt')?.value('formatCode');
    if (format !== undefined && /^[;\s]+$/.test(format)) return true;
    const text = this.color(childOf(childOf(dxf, 'font'), 'color'));
    if (text === null) return false;
    const painted = childOf(childOf(childOf(dxf, 'fill'), 'patternFill'), 'bgColor');
    const ground = painted ? this.color(painted) : white;
    return ground !== null && blends(text, ground);
  }

  private blendsWithGround(text: string, style: number): boolean {
    const ground = this.groundOf(style);
    return ground !== null && blends(text, ground);
  }

  /** The colour that texts of this style stand on; null where it is more than one. */
  private groundOf(style: number): string | null {
    const [pattern] = this.source.fills[idIn(this.source.cellXfs[style], 'fillId')]?.children ?? [];
    const type = pattern?.local === 'patternFill' ? (pattern.value('patternType') ?? 'none') : '';
    if (type === 'none') return white;
    return type === 'solid' ? this.color(childOf(pattern, 'fgColor')) : null;
  }

  private color(node: Node | undefined): string | null {
    return node ? this.colorOf(node.value) : null;
  }
}
