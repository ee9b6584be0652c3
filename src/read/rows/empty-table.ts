import type { Place } from '../../workbook/cell';
import { isClosing } from '../sheet/closing';
import { isBlank, isNoteText } from '../sheet/shown';
import type { CardTable } from './card-table';
import type { ColumnMeaning } from './column-meaning';

/**
 * Where the first project of a table belongs that has none yet: below its headings stand no more than numbers, years,
 * 施策, notes and totals that are formulas. Null of other tables, also of one whose rows cannot be read.
 */
export function firstBlankName({ sheet: { grid }, headings, columns, alone, rows, end }: CardTable): Place | null {
  const name = alone.get('name');
  if (!name || rows.length > 0) return null;
  const isIn = (column: number, among: readonly ColumnMeaning[]): boolean =>
    among.some(({ column: { area } }) => column >= area.left && column <= area.right);
  const telling = columns.filter(({ tells }) => tells !== null);
  const isEmpty = grid.rowsBetween(headings.bottom, end).every((row) => {
    const filled = grid.row(row).filter(({ column, value }) => !isBlank(value) && isIn(column, columns));
    const [first, ...others] = filled;
    if (!first || (typeof first.value === 'string' && isNoteText(first.value))) return true;
    if (isClosing(first)) return others.every(({ formula }) => formula);
    return filled.every(({ column }) => isIn(column, telling));
  });
  return isEmpty ? grid.place(headings.bottom + 1, name.column.area.left) : null;
}
