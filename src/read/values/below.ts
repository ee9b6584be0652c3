import type { FormId } from '../../layout/forms';
import type { Area, Cell } from '../../workbook/cell';
import type { Slot } from './fields';
import { firstFrom } from '../sheet/grid';
import { isNoteText } from '../sheet/shown';
import { measureHeadingAt } from '../sheet/measure-heading';
import type { ReadSheet } from '../sheet/sheet';
import { isBlank } from '../sheet/shown';

/** The value below a label: what begins right under it; null where that is empty, another label of its form, a heading or a note. */
export function valueBelow({ grid, labels }: ReadSheet, label: Area, form: FormId): Cell | null {
  const { row, column } = slotUnder(label);
  const cells = grid.row(row);
  const cell = cells[firstFrom(cells, column)];
  if (cell?.column !== column || isBlank(cell.value) || labels.isLabel(cell, form) || measureHeadingAt(grid, cell))
    return null;
  return typeof cell.value === 'string' && isNoteText(cell.value) ? null : cell;
}

/** Where the value below a label stands, or belongs. `beside` is the value if nothing stands below. */
export const slotBelow = (sheet: ReadSheet, label: Area, form: FormId, beside?: Cell): Slot =>
  valueBelow(sheet, label, form) ?? beside ?? slotUnder(label);

const slotUnder = ({ bottom, left }: Area) => ({ row: bottom + 1, column: left });
