import type { CardKey } from '../../layout/card';
import type { MoneyUnit } from '../../layout/kinds';
import type { OwnItem } from '../../layout/own-item';
import type { Field } from '../../model/field';
import type { Place } from '../../workbook/cell';
import type { Grid } from '../sheet/grid';
import type { ReadSheet } from '../sheet/sheet';
import { isUnitNote } from '../values/card-values';
import { fieldAt, missingField } from '../values/fields';
import { meaningOf, type ColumnMeaning } from './column-meaning';
import { withComparedItems } from './compared-columns';
import { headingRowsOf, type HeadingRows } from './heading-rows';
import { projectRows, type ProjectRow } from './project-rows';
import { yearOfTable } from './row-year';
import { tableColumns } from './table-columns';
import { yearGroups, type YearGroup } from './year-groups';

/** A table of one card a row: its headings are the labels of all its cards. */
export interface CardTable {
  readonly sheet: ReadSheet;
  readonly headings: HeadingRows;
  readonly columns: readonly ColumnMeaning[];
  /** The columns of the items with one value a card. Where two columns hold the same item, the first is kept. */
  readonly alone: ReadonlyMap<CardKey | OwnItem, ColumnMeaning>;
  readonly groups: readonly YearGroup[];
  /** The unit of its amounts, where something over it names one. */
  readonly unit: Field<MoneyUnit>;
  readonly rows: readonly ProjectRow[];
  /** The first row below the table. */
  readonly end: number;
}

/** The tables of projects on a sheet that no build has made, from the top down. */
export function cardTablesOf(sheet: ReadSheet): CardTable[] {
  if (sheet.grid.sheet.mark !== null) return [];
  const all = headingRowsOf(sheet);
  return all.map((headings, index) => tableOf(sheet, headings, all[index + 1]?.top ?? Number.MAX_SAFE_INTEGER));
}

function tableOf(sheet: ReadSheet, headings: HeadingRows, next: number): CardTable {
  const { layout } = sheet;
  const end = Math.min(next, titleBelow(sheet, headings.bottom));
  const meant = tableColumns(sheet, headings, end).map((column) => meaningOf(column, layout, headings.labels));
  const groups = yearGroups(sheet, meant, yearOfTable(sheet, headings));
  const columns = withComparedItems(meant, groups);
  const yearly = new Set(groups.flatMap(({ amounts, own, again }) => [...amounts.values(), ...own.values(), ...again]));
  const alone = new Map<CardKey | OwnItem, ColumnMeaning>();
  for (const column of columns)
    if (column.item !== null && !yearly.has(column) && !alone.has(column.item)) alone.set(column.item, column);
  const rows = projectRows(sheet, columns, headings.bottom, end);
  return { sheet, headings, columns, alone, groups, unit: unitOf(sheet, headings, columns), rows, end };
}

const titled = ['progress', 'assessment', 'related', 'final', 'list'] as const;

/** The first title of another section below a row. */
const titleBelow = ({ labels }: ReadSheet, row: number): number =>
  Math.min(...titled.flatMap((id) => labels.titles(id).map((hit) => hit.row)).filter((one) => one > row));

/** The unit stands at most this many rows above the headings. */
const reach = 3;

/** The unit: in the heading 財務内容, else in a cell that says （単位：千円） above the headings or among them. */
function unitOf({ grid, layout }: ReadSheet, rows: HeadingRows, columns: readonly ColumnMeaning[]): Field<MoneyUnit> {
  const declared = layout.forms.card.moneyUnit;
  const parts = columns.flatMap(({ column: { own, above } }) => [own, ...above]);
  const label = parts.find(({ labels }) => labels.some(({ name }) => name === 'moneyUnit'))?.cell;
  const place = grid.place(rows.labels, columns[0]?.column.area.left ?? 0);
  const named = label ? fieldAt(grid, label, declared, placeOf(grid, label)) : missingField(declared, place);
  if (named.state === 'read') return named;
  const note = grid
    .rowsBetween(rows.top - reach - 1, rows.bottom + 1)
    .flatMap((row) => grid.row(row))
    .find(isUnitNote);
  return note ? fieldAt(grid, note, declared, placeOf(grid, label ?? note)) : named;
}

const placeOf = (grid: Grid, { row, column }: { row: number; column: number }): Place => grid.place(row, column);
