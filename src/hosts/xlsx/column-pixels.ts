/** Widths of a digit in em: of fonts that differ from the Japanese ones. */
const digitWidths: Readonly<Record<string, number>> = { calibri: 0.507, carlito: 0.507, arial: 0.556, aptos: 0.56 };
/** The width of a digit of Noto Sans JP, and of 游ゴシック, in em. */
const usualDigit = 0.555;
/** That of the fonts of fixed pitch; rounding up to whole pixels at screen sizes is included. */
const fixedDigit = 0.53;

/** Pixels beside the digits of a standard column, whose width is a multiple of 8 pixels. */
const padding = 5;
const standardDigits = 8;

/** Width of a digit of the workbook's default font, in pixels: what column widths are counted in. */
export function digitPixels({ name, size }: { readonly name: string; readonly size: number }): number {
  const plain = name.normalize('NFKC').toLowerCase();
  const digit = plain.startsWith('ms ') ? fixedDigit : (digitWidths[plain] ?? usualDigit);
  return Math.max(1, Math.round((size / 0.75) * digit));
}

/** A column's width in pixels, of one in characters as files say it; null: the standard. */
export function columnPixels(width: number | null, digit: number): number {
  if (width === null) return Math.ceil((standardDigits * digit + padding) / 8) * 8;
  return Math.trunc(((256 * width + Math.trunc(128 / digit)) / 256) * digit);
}
