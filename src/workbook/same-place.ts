import type { Place } from './cell';

/** Whether two places are one cell. */
export const samePlace = (one: Place, other: Place): boolean =>
  one.sheet === other.sheet && one.row === other.row && one.column === other.column;
