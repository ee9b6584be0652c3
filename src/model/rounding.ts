/** What binary fractions may add to a ratio or take from it: 0.3 has no exact form. */
export const binaryCrumbs = 1e-9;

/** An amount in 千円, rounded to the yen: floating point leaves errors far below it. */
export const toYen = (thousandYen: number): number => Math.round(thousandYen * 1000) / 1000;

/** Whether two amounts in 千円 differ by no more than rounding of amounts in 円 may make of a total or a difference. */
export const isSameButRounded = (one: number, other: number): boolean => Math.abs(one - other) < 0.5;
