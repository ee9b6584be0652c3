import type { Area } from '../workbook/cell';
import type { PlanRow } from '../workbook/plan';
import { blanks, cell } from './cells';

/** A row over the whole width of a table that says what the rows below it are. */
export const groupRow = (text: string, width: number): PlanRow => ({
  height: 20,
  cells: [cell(text, 'group'), ...blanks(width - 1, 'group')],
});

/** Merges every such row among `rows`, which begin at row `top` of the sheet. */
export const groupMerges = (rows: readonly PlanRow[], top: number): Area[] =>
  rows.flatMap(({ cells }, index) =>
    cells[0]?.role === 'group' ? [{ top: top + index, left: 0, bottom: top + index, right: cells.length - 1 }] : [],
  );
