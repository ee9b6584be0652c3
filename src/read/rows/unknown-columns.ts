import type { UnknownLabel } from '../../model/label-facts';
import { append } from '../../model/grouping';
import type { Cell, Place } from '../../workbook/cell';
import { isBlank, shownText } from '../sheet/shown';
import { cellAt } from '../values/fields';
import { slotIn } from '../values/slot-in';
import type { CardTable } from './card-table';
import type { ColumnMeaning } from './column-meaning';

/** The columns of a table that bear one name which no layout has, and the cells that its rows fill there. */
export interface UnknownColumns {
  readonly table: CardTable;
  readonly columns: readonly ColumnMeaning[];
  /** Column by column. */
  readonly values: readonly (readonly Cell[])[];
  /** How many rows fill one of them. */
  readonly rows: number;
}

/** The unknown columns of a table by name; columns that hold nothing are left out. */
export function unknownColumnsOf(table: CardTable): ReadonlyMap<string, UnknownColumns> {
  const named = new Map<string, ColumnMeaning[]>();
  for (const column of table.columns) if (column.isUnknown) append(named, column.name.key, column);
  return new Map(
    [...named].flatMap(([key, columns]) => {
      const values = columns.map((column) => filledCells(table, column));
      const rows = new Set(values.flat().map(({ row }) => row)).size;
      return rows > 0 ? [[key, { table, columns, values, rows }] as const] : [];
    }),
  );
}

/**
 * Columns that no layout has: each label once, where at least half of all cards hold something; of three or fewer, one.
 * `read`: the keys of those that are read as an item all the same.
 */
export function unknownColumns(tables: readonly CardTable[], read: ReadonlySet<string>): UnknownLabel[] {
  const forms = tables.reduce((sum, { rows }) => sum + rows.length, 0);
  const found = new Map<string, UnknownColumns[]>();
  for (const table of tables)
    for (const [key, own] of unknownColumnsOf(table)) if (!read.has(key)) append(found, key, own);
  return [...found.values()].flatMap((own): UnknownLabel[] => {
    const [first] = own;
    const [column] = first?.columns ?? [];
    const [example] = first?.values.flat() ?? [];
    const bearing = own.reduce((sum, { rows }) => sum + rows, 0);
    if (!column || !example || bearing < (forms <= 3 ? 1 : forms / 2)) return [];
    const places = own.flatMap(({ table, columns }) => columns.map((one) => placeOf(table, one)));
    return [
      {
        form: 'card',
        label: column.name.text,
        places,
        bearing,
        example: shownText(example) ?? '',
        forms,
        values: own.flatMap(({ values }) => values),
      },
    ];
  });
}

function filledCells({ sheet: { grid }, rows }: CardTable, { column }: ColumnMeaning): Cell[] {
  return rows.flatMap(({ row }) => {
    const cell = cellAt(grid, slotIn(grid, row, column.area));
    return cell && !isBlank(cell.value) ? [cell] : [];
  });
}

/** Where a column's name stands. */
export const placeOf = ({ sheet, headings }: CardTable, column: ColumnMeaning | undefined): Place =>
  column ? sheet.grid.place(column.name.cell.row, column.name.cell.column) : sheet.grid.place(headings.labels, 0);
