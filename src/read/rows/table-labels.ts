import type { MissingLabel, RepeatedLabel, UnknownLabel } from '../../model/evaluation';
import { append } from '../../model/grouping';
import type { Cell, Place } from '../../workbook/cell';
import { isBlank, shownText } from '../sheet/shown';
import { neededKeys } from '../values/card-values';
import { cellAt } from '../values/fields';
import { slotIn } from '../values/slot-in';
import type { CardTable } from './card-table';
import type { ColumnMeaning } from './column-meaning';

/** The labels that a table of cards lacks, each once for all its rows; and 年度, where nothing tells the year of its amounts. */
export function missingTableLabels(table: CardTable): MissingLabel[] {
  const { sheet, columns, groups, rows } = table;
  const [first] = rows;
  if (!first) return [];
  const form = sheet.layout.forms.card;
  const there = namesIn(table);
  // 財務内容 heads the amounts of a form; a table has columns instead.
  const lacking = neededKeys(form).filter((key) => key !== 'moneyUnit' && !there.has(key));
  const isUndated = groups.some(({ headingOf }) => headingOf(first.row).state === 'missing');
  const formPlace = placeOf(table, columns[0]);
  const free = freeColumns(table, first.row);
  return [...lacking.map((key) => form[key].label), ...(isUndated ? ['年度'] : [])].map((label, index) => ({
    form: 'card',
    label,
    place: { ...formPlace, column: free(index) },
    formPlace,
  }));
}

/** Columns that nothing heads: first those that a row fills all the same, then those right of the table. */
function freeColumns({ sheet: { grid }, columns }: CardTable, row: number): (index: number) => number {
  const areas = columns.map(({ column }) => column.area);
  const last = areas.at(-1)?.right ?? 0;
  const headless = grid
    .row(row)
    .map(({ column }) => column)
    .filter((column) => column < last && !areas.some(({ left, right }) => left <= column && column <= right));
  return (index) => headless[index] ?? last + 1 + index - headless.length;
}

const namesIn = ({ alone, groups }: CardTable): ReadonlySet<unknown> =>
  new Set([...alone.keys(), ...groups.flatMap(({ amounts }) => [...amounts.keys()])]);

/** Items that two columns of a table hold, where nothing tells them apart: the first is read. */
export function repeatedTableLabels(table: CardTable): RepeatedLabel[] {
  const { sheet, columns, alone, groups } = table;
  const read = new Set([
    ...alone.values(),
    ...groups.flatMap(({ amounts, own }) => [...amounts.values(), ...own.values()]),
  ]);
  return columns.flatMap((column) => {
    const { item, name } = column;
    if (item === null || read.has(column)) return [];
    const first = columns.find((one) => one.item === item && read.has(one));
    const label = typeof item === 'string' ? sheet.layout.forms.card[item].label : item.label;
    return first ? [{ label, text: name.text, place: placeOf(table, column), first: placeOf(table, first) }] : [];
  });
}

/** Columns that no layout has: each label once, where at least half of all cards hold something; of three or fewer, one. */
export function unknownColumns(tables: readonly CardTable[]): UnknownLabel[] {
  const forms = tables.reduce((sum, { rows }) => sum + rows.length, 0);
  const found = new Map<string, Sighting[]>();
  for (const table of tables) {
    for (const column of table.columns) {
      const values = column.isUnknown ? filledCells(table, column) : [];
      if (values.length > 0) append(found, column.name.key, { table, column, values });
    }
  }
  return [...found.values()].flatMap((own): UnknownLabel[] => {
    const [first] = own;
    const bearing = own.reduce((most, { values }) => Math.max(most, values.length), 0);
    const [example] = first?.values ?? [];
    if (!first || !example || bearing < (forms <= 3 ? 1 : forms / 2)) return [];
    const places = own.map(({ table, column }) => placeOf(table, column));
    return [
      {
        form: 'card',
        label: first.column.name.text,
        places,
        bearing,
        example: shownText(example) ?? '',
        forms,
        values: null,
      },
    ];
  });
}

interface Sighting {
  readonly table: CardTable;
  readonly column: ColumnMeaning;
  readonly values: readonly Cell[];
}

function filledCells({ sheet: { grid }, rows }: CardTable, { column }: ColumnMeaning): Cell[] {
  return rows.flatMap(({ row }) => {
    const cell = cellAt(grid, slotIn(grid, row, column.area));
    return cell && !isBlank(cell.value) ? [cell] : [];
  });
}

const placeOf = ({ sheet, headings }: CardTable, column: ColumnMeaning | undefined): Place =>
  column ? sheet.grid.place(column.name.cell.row, column.name.cell.column) : sheet.grid.place(headings.labels, 0);
