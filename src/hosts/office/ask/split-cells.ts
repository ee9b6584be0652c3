import type { Area, Cell } from '../../../workbook/cell';
import { columnCount, rowCount } from '../wire/areas';

/** The columns that a part of many rows is cut into: cells that look alike stand above each other more often than not. */
const columnsFirst = 4;

/** The smallest area that holds some cells. */
export function hullOf(cells: readonly Cell[]): Area {
  let [top, left, bottom, right] = [Infinity, Infinity, 0, 0];
  for (const { row, column } of cells) {
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  }
  return { top, left, bottom, right };
}

/** Groups cells by the rectangles that their area is cut into, `parts` of them at most; empty ones are left out. */
export function split(cells: readonly Cell[], parts: number): Cell[][] {
  const area = hullOf(cells);
  const rows = Math.min(rowCount(area), Math.floor(parts / Math.min(columnCount(area), columnsFirst)));
  const columns = Math.min(columnCount(area), Math.floor(parts / rows));
  const groups = new Map<number, Cell[]>();
  for (const cell of cells) {
    const down = Math.floor(((cell.row - area.top) * rows) / rowCount(area));
    const across = Math.floor(((cell.column - area.left) * columns) / columnCount(area));
    const key = down * columns + across;
    const group = groups.get(key);
    if (group) group.push(cell);
    else groups.set(key, [cell]);
  }
  return [...groups.values()];
}
