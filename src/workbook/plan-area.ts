import type { Area } from './cell';
import type { SheetPlan } from './plan';

/** The area that a tab's plan covers, from A1: what its mark names as generated. */
export function planArea({ rows, columns }: Pick<SheetPlan, 'rows' | 'columns'>): Area {
  const widest = rows.reduce((most, { cells }) => Math.max(most, cells.length), columns.length);
  return { top: 0, left: 0, bottom: Math.max(0, rows.length - 1), right: Math.max(0, widest - 1) };
}
