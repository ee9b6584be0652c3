/** A sheet's last row and column, counted from 0. */
export const lastRow = 1_048_575;
export const lastColumn = 16_383;
