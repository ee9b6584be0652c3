import type { Font } from '../../workbook/room';

/**
 * Widths of the letters from space to ~, in thousandths of the font's size: advance widths of Noto Sans JP Regular
 * (© Adobe, SIL Open Font License 1.1). It stands for the office's fonts, which may not be passed on.
 */
const proportional = [
  224, 323, 474, 555, 555, 921, 680, 278, 338, 338, 467, 555, 278, 347, 278, 392, 555, 555, 555, 555, 555, 555, 555,
  555, 555, 555, 278, 278, 555, 555, 555, 474, 946, 608, 657, 638, 688, 589, 552, 689, 728, 293, 535, 646, 543, 812,
  723, 742, 633, 742, 635, 596, 599, 721, 575, 878, 573, 531, 603, 338, 392, 338, 555, 559, 606, 563, 618, 510, 620,
  554, 325, 564, 607, 275, 275, 552, 284, 926, 610, 606, 620, 620, 388, 468, 377, 607, 521, 802, 498, 521, 475, 338,
  270, 338, 555,
];

const half = 0.5;

/** How wide a letter is in a font, in sizes of it. */
export type LetterWidth = (letter: string) => number;

/** A font as letters are measured in it. */
export interface Metrics {
  readonly widthOf: LetterWidth;
  /** From one line to the next, in sizes: the least that any program sets it in, and what Excel takes to show it well. */
  readonly line: number;
  readonly spaciousLine: number;
}

/** Fonts of fixed pitch, ＭＳ ゴシック and the like: half-width letters are half as wide as full-width ones. */
const isFixed = (name: string): boolean =>
  /^(?:MS (?:ゴシック|明朝|gothic|mincho)|BIZ UD(?:ゴシック|明朝|gothic|mincho))/iu.test(name);
/** Fonts whose kana and marks are narrower, too: ＭＳ Ｐゴシック and the like. */
const isNarrow = (name: string): boolean =>
  /^(?:MS U?[PI]\s?(?:ゴシック|明朝|gothic|mincho)|MS UI|BIZ UDP)/iu.test(name);
const isSpacious = (name: string): boolean => /^(?:游|yu ?|メイリオ|meiryo)/iu.test(name);
const isTight = (name: string): boolean => /^(?:MS|BIZ UD)/iu.test(name);

export function metricsOf({ name }: Font): Metrics {
  const plain = name.normalize('NFKC');
  return {
    widthOf: isNarrow(plain) ? narrow : isFixed(plain) ? fixed : widthIn(proportionalLetter),
    // Noto Sans JP's own; that of the ＭＳ fonts; and what Excel gives 游ゴシック and メイリオ.
    line: isTight(plain) ? 1.2 : 1.448,
    spaciousLine: isTight(plain) ? 1.25 : isSpacious(plain) ? 1.7 : 1.5,
  };
}

const proportionalLetter: LetterWidth = (letter) => (proportional[letter.charCodeAt(0) - 0x20] ?? 1000) / 1000;

const widthIn =
  (ofAscii: LetterWidth): LetterWidth =>
  (letter) => {
    if (letter >= ' ' && letter <= '~') return ofAscii(letter);
    if (/^[\p{DI}\p{M}]/u.test(letter)) return 0;
    return /^[\u00a0-\u024f｡-ﾟ]/u.test(letter) ? half : 1;
  };

const fixed = widthIn(() => half);

/** Kana and marks as wide as those of BIZ UDPゴシック are on average (© Morisawa, SIL Open Font License 1.1). */
const narrow: LetterWidth = (letter) => {
  if (/^[ぁ-ヺー]/u.test(letter)) return 0.94;
  if (/^[、。，．]/u.test(letter)) return 0.6;
  if (/^[「」『』（）【】・：]/u.test(letter)) return half;
  return widthIn(proportionalLetter)(letter);
};
