import type { FormId } from '../../layout/forms';
import type { Area, Cell } from '../../workbook/cell';
import type { Slot } from './fields';
import { firstFrom } from '../sheet/grid';
import type { ReadSheet } from '../sheet/sheet';
import { isBlank } from '../sheet/shown';

/**
 * The value right of a label: the first filled cell on the label's rows before another label of its form, over all rows of that one,
 * up to `limit`; null where all is empty.
 */
export function valueRightOf(
  sheet: ReadSheet,
  label: Area,
  form: FormId,
  limit = Number.MAX_SAFE_INTEGER,
): Cell | null {
  const { grid, labels } = sheet;
  let next: Area | null = null;
  for (let row = label.top; row <= label.bottom; row += 1) {
    const cells = grid.row(row);
    const last = next && next.bottom >= row ? Math.min(limit, next.left) : limit;
    for (let index = firstFrom(cells, label.right + 1); index < cells.length; index += 1) {
      const cell = cells[index];
      if (!cell || cell.column > last) break;
      if (labels.isLabel(cell, form) && !isChoices(sheet, label, cell)) {
        next = grid.extent(cell.row, cell.column);
        break;
      }
      if (!isBlank(cell.value)) return cell;
    }
  }
  return null;
}

/**
 * Whether a cell right of a label repeats the label, as a form prints it to choose from. It is a value where nothing
 * was chosen.
 */
const isChoices = ({ grid, labels }: ReadSheet, label: Area, { row, column, value }: Cell): boolean =>
  column === label.right + 1 &&
  row === label.top &&
  typeof value === 'string' &&
  labels.isChoices(value) &&
  grid.at(row, label.left)?.value === value;

/** Where the value right of a label stands, or belongs: next to the label, or `blankOffset` columns from it. */
export function slotRightOf(sheet: ReadSheet, label: Area, form: FormId, limit?: number, blankOffset = 1): Slot {
  return valueRightOf(sheet, label, form, limit) ?? { row: label.top, column: label.right + blankOffset };
}
