import type { Area } from './cell';
import type { SheetPlan } from './plan';

/**
 * The area that a tab's plan covers, from A1: what its mark names as generated. Empty rows at its end that are kept for
 * charts are not part of it: a host may draw none, and what staff write there is theirs.
 */
export function planArea({ rows, columns, charts }: Pick<SheetPlan, 'rows' | 'columns' | 'charts'>): Area {
  const widest = rows.reduce((most, { cells }) => Math.max(most, cells.length), columns.length);
  const filled =
    charts.length === 0 ? rows.length : rows.reduce((count, { cells }, row) => (cells.length > 0 ? row + 1 : count), 0);
  return { top: 0, left: 0, bottom: Math.max(0, filled - 1), right: Math.max(0, widest - 1) };
}
