import type { PlanCell, PlanRow } from '../workbook/plan';
import { rowHeight } from './row-height';

/**
 * A row of cells that are told by their columns, as high as its texts need. `widths`: of the columns, in their order, in
 * characters of the default font.
 */
export function rowByColumns<Column extends string>(
  columns: readonly Column[],
  widths: readonly number[],
  cells: Readonly<Record<Column, PlanCell>>,
): PlanRow {
  const inOrder = columns.map((column) => cells[column]);
  return { height: rowHeight(inOrder, widths), cells: inOrder };
}
