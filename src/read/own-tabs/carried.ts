import { nextYearColumns, nextYearWords, type CarriedAmount, type NextYearColumn } from '../../model/next-year-sheet';
import { tabNames } from '../../workbook/mark';
import type { SheetSnapshot, Snapshot } from '../../workbook/snapshot';
import { gridOf } from '../sheet/grid';
import { shownText } from '../sheet/shown';

/** Whether a sheet is 年度更新の記録. Programs that write a workbook anew may lose our mark; nobody else names a sheet so. */
export const isNextYearSheet = ({ mark, name }: SheetSnapshot): boolean =>
  mark === null ? name.normalize('NFKC').trim() === tabNames.nextYear : mark.kind === 'nextYear';

/** The amounts that 年度更新の記録 says were carried; none where it does not stand. Columns are told by their headings. */
export function readCarried({ sheets }: Snapshot): CarriedAmount[] {
  const sheet = sheets.find(isNextYearSheet);
  if (!sheet) return [];
  const grid = gridOf(sheet);
  const heading = grid.rowNumbers.find((row) => grid.row(row).some(({ value }) => value === nextYearColumns.check));
  if (heading === undefined) return [];
  const columns = new Map(grid.row(heading).map(({ value, column }) => [value, column]));
  return grid.rowNumbers.flatMap((row): CarriedAmount[] => {
    const cellIn = (name: NextYearColumn) => grid.at(row, columns.get(nextYearColumns[name]) ?? -1);
    const textIn = (name: NextYearColumn): string => {
      const cell = cellIn(name);
      return (cell && shownText(cell))?.trim() ?? '';
    };
    const after = cellIn('after')?.value;
    const check = columns.get(nextYearColumns.check) ?? 0;
    return row > heading &&
      textIn('what') === nextYearWords.carried &&
      (typeof after === 'number' || typeof after === 'string')
      ? [
          {
            owner: textIn('owner'),
            field: textIn('field'),
            after,
            check: grid.place(row, check),
            checked: textIn('check'),
          },
        ]
      : [];
  });
}
