import type { Area, Cell } from '../../workbook/cell';
import type { Slot } from './fields';
import { firstFrom } from '../sheet/grid';
import { isLabel } from '../sheet/labels';
import { isNoteText } from '../sheet/shown';
import { measureHeadingAt } from '../sheet/measure-heading';
import type { ReadSheet } from '../sheet/sheet';
import { isBlank } from '../sheet/shown';

/** The value below a label: what begins right under it; null where that is empty, another label, a heading or a note. */
export function valueBelow({ grid }: ReadSheet, label: Area): Cell | null {
  const { row, column } = slotUnder(label);
  const cells = grid.row(row);
  const cell = cells[firstFrom(cells, column)];
  if (cell?.column !== column || isBlank(cell.value) || isLabel(cell) || measureHeadingAt(grid, cell)) return null;
  return typeof cell.value === 'string' && isNoteText(cell.value) ? null : cell;
}

/** Where the value below a label stands, or belongs; `beside`: what is taken for it where nothing stands below. */
export const slotBelow = (sheet: ReadSheet, label: Area, beside?: Cell): Slot =>
  valueBelow(sheet, label) ?? beside ?? slotUnder(label);

const slotUnder = ({ bottom, left }: Area) => ({ row: bottom + 1, column: left });
