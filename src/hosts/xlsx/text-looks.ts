import type { Font } from '../../workbook/room';
import { isOn, type Attribute } from './sheet-sizes';

/** How a cell style sets a text. */
export interface TextLook {
  readonly font: Font;
  readonly wraps: boolean;
  /** Written from top to bottom, or aslant. */
  readonly isTurned: boolean;
  readonly indent: number;
}

/** The looks of texts by cell style, and the font that column widths are counted in. */
export interface TextLooks {
  readonly looks: readonly TextLook[];
  readonly normal: Font;
}

/** Excel's own where a styles part names none. */
export const usualFont: Font = { name: '游ゴシック', size: 11 };

/** What an `<alignment>` says, or the lack of one. */
export function alignmentOf(attribute: Attribute = () => undefined): Omit<TextLook, 'font'> {
  const spread = ['justify', 'distributed'].includes(attribute('horizontal') ?? '');
  return {
    wraps: isOn(attribute('wrapText')) || spread,
    isTurned: Number(attribute('textRotation') ?? 0) !== 0,
    indent: Number(attribute('indent') ?? 0) || 0,
  };
}

export const unaligned = alignmentOf();
