import type { Area } from './cell';

/** Whether a cell stands in an area. */
export const isWithin = (
  { top, left, bottom, right }: Area,
  { row, column }: { readonly row: number; readonly column: number },
): boolean => row >= top && row <= bottom && column >= left && column <= right;
