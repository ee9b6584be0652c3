/** Width of a digit in pixels where Excel gives no sensible answer: that of Excel in Japanese. */
const usualDigit = 8;

/** Pixels beside the digits of a standard column, and points to a pixel. */
const padding = 5;
const pointsPerPixel = 0.75;

/**
 * Width in pixels of a digit of the workbook's default font, which column widths are counted in: found from an untouched
 * column, whose width is known in points and in digits.
 */
export function digitWidth(standardPoints: number, standardDigits: number): number {
  const width = (standardPoints / pointsPerPixel - padding) / standardDigits;
  return width >= 5 && width <= 12 ? width : usualDigit;
}

/** A column's width in points, of one in digits of the default font: padding included, as in files. */
export function columnPoints(digits: number, digit: number): number {
  return Math.round(digits * digit) * pointsPerPixel;
}
