import { amountRows, type AmountRow } from '../../layout/card';
import type { YearColumn } from '../../layout/kinds';
import type { OwnItem } from '../../layout/own-item';
import type { Field } from '../../model/field';
import { groupBy } from '../../model/grouping';
import type { ReadSheet } from '../sheet/sheet';
import { yearHeading } from '../values/card-values';
import { blankField, fieldAt } from '../values/fields';
import { slotIn } from '../values/slot-in';
import type { ColumnMeaning } from './column-meaning';
import { isAmount } from './item-of';
import { readAs, yearInRow } from './row-year';

/** The columns of a table that hold amounts of one year and 区分. */
export interface YearGroup {
  /** What tells the year of a row's amounts. */
  readonly headingOf: (row: number) => Field<YearColumn>;
  readonly amounts: ReadonlyMap<AmountRow, ColumnMeaning>;
  readonly own: ReadonlyMap<OwnItem, ColumnMeaning>;
  /** Columns of an item that another column of the group holds already; they are not read. */
  readonly again: readonly ColumnMeaning[];
}

/**
 * The amounts of a table by what tells their year: the heading over them, else the column 年度 of their row, else `title`,
 * the year of the whole table.
 */
export function yearGroups(
  sheet: ReadSheet,
  columns: readonly ColumnMeaning[],
  title: Field<YearColumn>,
): readonly YearGroup[] {
  const rowYear = columns.find(({ tells }) => tells === 'year') ?? null;
  const isUnderYears = columns.some(({ item, year }) => year !== null && typeof item === 'string');
  const yearly = columns.filter(
    ({ item, year }) =>
      // Where others stand under years, an own amount without one stands by itself.
      isAmount(item) && (year !== null || rowYear !== null || !isUnderYears || typeof item === 'string'),
  );
  return [...groupBy(yearly, keyOf).values()].map((own) => groupOf(own, headingOf(sheet, own[0], rowYear, title)));
}

const keyOf = (column: ColumnMeaning): string => {
  const { year, kind } = column;
  if (isHeadless(column)) return `${String(column.column.area.left)} without heading`;
  return year === null ? kind : `${year.year === null ? year.text : String(year.year)} ${kind}`;
};

/** Below a heading of several columns, where the others bear their years: this one's was left out. */
const isHeadless = ({ column: { own } }: ColumnMeaning): boolean => own.text === '';

function headingOf(
  sheet: ReadSheet,
  column: ColumnMeaning | undefined,
  rowYear: ColumnMeaning | null,
  title: Field<YearColumn>,
): YearGroup['headingOf'] {
  const { grid } = sheet;
  const { year = null, kind = '' } = column ?? {};
  if (column && !year && isHeadless(column)) {
    const { row, column: left } = column.column.own.cell;
    const place = grid.place(row, left);
    return () => blankField(yearHeading, place, place);
  }
  if (year) {
    const { row, column: left } = year.cell;
    const field = fieldAt(grid, year.cell, yearHeading, grid.place(row, left));
    const heading = year.year === null ? field : readAs(field, year.year, kind);
    return () => ({ ...heading });
  }
  if (rowYear) {
    const { area, own } = rowYear.column;
    const label = grid.place(own.cell.row, own.cell.column);
    return (row) => yearInRow(sheet, slotIn(grid, row, area), label, kind);
  }
  return () => (title.value && kind !== '' ? readAs(title, title.value.year, kind) : { ...title });
}

function groupOf(columns: readonly ColumnMeaning[], heading: YearGroup['headingOf']): YearGroup {
  const amounts = new Map<AmountRow, ColumnMeaning>();
  const own = new Map<OwnItem, ColumnMeaning>();
  const again: ColumnMeaning[] = [];
  for (const column of columns) {
    const { item } = column;
    const row = amountRows.find((one) => one === item);
    if (row && !amounts.has(row)) amounts.set(row, column);
    else if (item !== null && typeof item === 'object' && !own.has(item)) own.set(item, column);
    else again.push(column);
  }
  return { headingOf: heading, amounts, own, again };
}
