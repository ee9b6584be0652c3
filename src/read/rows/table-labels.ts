import { cardForm, cardKeys, type CardKey } from '../../layout/card';
import type { LayoutForms } from '../../layout/layout';
import type { MissingLabel, RepeatedLabel, UnknownLabel } from '../../model/evaluation';
import { append } from '../../model/grouping';
import type { Area, Cell, Place } from '../../workbook/cell';
import { isBlank, shownText } from '../sheet/shown';
import { declarationsOf, missingColumns, type Heading } from '../values/table';
import type { CardTable } from './card-table';
import type { ColumnMeaning } from './column-meaning';
import { slotIn } from './slot-in';

/** The labels that a table of cards lacks, each once for all its rows; and 年度, where nothing tells the year of its amounts. */
export function missingTableLabels(table: CardTable): MissingLabel[] {
  const { sheet, headings, columns, groups, rows } = table;
  if (rows.length === 0) return [];
  const { grid, layout } = sheet;
  const form = layout.forms.card;
  const heading: Heading<LayoutForms['card']> = {
    form,
    row: headings.labels,
    bottom: headings.bottom,
    columns: columnsByName(table),
    others: [],
    declarations: declarationsOf(form).filter(({ name }) => needed.has(name)),
  };
  const missing = missingColumns(grid, heading, 'card');
  const [first] = rows;
  if (!first || groups.every(({ headingOf }) => headingOf(first.row).state !== 'missing')) return missing;
  const formPlace = placeOf(table, columns[0]);
  const place = { ...formPlace, column: (columns.at(-1)?.column.area.right ?? formPlace.column) + 1 };
  return [...missing, { form: 'card', label: '年度', place, formPlace }];
}

/** 財務内容 heads the amounts of a form; a table has columns instead. */
const needed: ReadonlySet<string> = new Set(
  cardKeys.filter((key) => key !== 'finance' && !('optional' in cardForm[key])),
);

function columnsByName({ alone, groups }: CardTable): Map<CardKey, Area> {
  const byName = new Map<CardKey, Area>();
  for (const [item, { column }] of alone) if (typeof item === 'string') byName.set(item, column.area);
  for (const { amounts } of groups)
    for (const [row, { column }] of amounts) if (!byName.has(row)) byName.set(row, column.area);
  return byName;
}

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
    return [{ form: 'card', label: first.column.name.text, places, bearing, example: shownText(example) ?? '', forms }];
  });
}

interface Sighting {
  readonly table: CardTable;
  readonly column: ColumnMeaning;
  readonly values: readonly Cell[];
}

function filledCells({ sheet: { grid }, rows }: CardTable, { column }: ColumnMeaning): Cell[] {
  return rows.flatMap(({ row }) => {
    const slot = slotIn(grid, row, column.area);
    const cell = 'value' in slot ? slot : grid.at(slot.row, slot.column);
    return cell && !isBlank(cell.value) ? [cell] : [];
  });
}

const placeOf = ({ sheet, headings }: CardTable, column: ColumnMeaning | undefined): Place =>
  column ? sheet.grid.place(column.name.cell.row, column.name.cell.column) : sheet.grid.place(headings.labels, 0);
