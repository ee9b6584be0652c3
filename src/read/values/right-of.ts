import { labelKey } from '../../layout/spelling';
import type { Area, Cell } from '../../workbook/cell';
import type { Slot } from './fields';
import { firstFrom, type Grid } from '../sheet/grid';
import { choicesKey, isLabel } from '../sheet/labels';
import type { ReadSheet } from '../sheet/sheet';
import { isBlank } from '../sheet/shown';

/**
 * The value right of a label: the first filled cell on the label's rows before another label, over all rows of that one,
 * up to `limit`; null where all is empty.
 */
export function valueRightOf({ grid }: ReadSheet, label: Area, limit = Number.MAX_SAFE_INTEGER): Cell | null {
  let next: Area | null = null;
  for (let row = label.top; row <= label.bottom; row += 1) {
    const cells = grid.row(row);
    const last = next && next.bottom >= row ? Math.min(limit, next.left) : limit;
    for (let index = firstFrom(cells, label.right + 1); index < cells.length; index += 1) {
      const cell = cells[index];
      if (!cell || cell.column > last) break;
      if (isLabel(cell) && !isChoices(grid, label, cell)) {
        next = grid.extent(cell.row, cell.column);
        break;
      }
      if (!isBlank(cell.value)) return cell;
    }
  }
  return null;
}

/** What a form prints to choose from is its label once more, and a value where nothing was chosen. */
const isChoices = (grid: Grid, label: Area, { row, column, value }: Cell): boolean =>
  column === label.right + 1 &&
  row === label.top &&
  typeof value === 'string' &&
  labelKey(value) === choicesKey &&
  grid.at(row, label.left)?.value === value;

/** Where the value right of a label stands, or belongs: next to the label, or `blankOffset` columns from it. */
export function slotRightOf(sheet: ReadSheet, label: Area, limit?: number, blankOffset = 1): Slot {
  return valueRightOf(sheet, label, limit) ?? { row: label.top, column: label.right + blankOffset };
}
