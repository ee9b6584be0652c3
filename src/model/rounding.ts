/** What binary fractions may add to a ratio or take from it: 0.3 has no exact form. */
export const binaryCrumbs = 1e-9;

/** An amount in 千円, rounded to the yen: floating point leaves errors far below it. */
export const toYen = (thousandYen: number): number => Math.round(thousandYen * 1000) / 1000;

/** Whether two amounts in 千円 differ by no more than rounding of amounts in 円 may make of a total or a difference. */
export const isSameButRounded = (one: number, other: number): boolean => Math.abs(one - other) < 0.5;

/**
 * A rate rounded to the decimal of a percentage that is shown, lest △0.0% stand where nearly nothing has changed. As in
 * Excel, halves go away from 0.
 */
export const toShownRate = (rate: number): number => (Math.sign(rate) * Math.round(Math.abs(rate) * 1000)) / 1000 || 0;
