import type { Place } from './cell';

/** A place as a key of Maps and Sets. */
export const placeKey = ({ sheet, row, column }: Place): string => `${String(row)} ${String(column)} ${sheet}`;
