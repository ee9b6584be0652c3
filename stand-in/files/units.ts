/** Pixels of a digit of 游ゴシック 11, in which files count column widths; and points of a pixel. */
const digit = 8;
const point = 0.75;

/** Points of a column that is this many digits wide, padding included, as files say it. */
export const columnPoints = (digits: number) => Math.round(digits * digit) * point;

export const columnDigits = (points: number) => points / point / digit;
