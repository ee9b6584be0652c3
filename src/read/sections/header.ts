import type { Layout, LayoutForms } from '../../layout/layout';
import { labelKey } from '../../layout/spelling';
import type { Measure } from '../../model/evaluation';
import type { MissingLabel } from '../../model/label-facts';
import type { Field } from '../../model/field';
import { measureLabel } from '../../model/names';
import type { Area, Place } from '../../workbook/cell';
import { fieldAt } from '../values/fields';
import type { ReadSheet } from '../sheet/sheet';
import { fieldsOfRow, headingsIn, missingColumns, cellIn, type Heading } from '../values/table';
import { readMeasureNumber } from '../values/codes';
import { areaLines, areaOver, type AreaLine } from './area-lines';
import { otherColumns, type OtherLabel } from './other-labels';
import { slotRightOf } from '../values/right-of';

/** 政策分野12 中小企業, 目指す姿 and the table of 施策, as they stand on one sheet. */
export interface HeaderPart {
  readonly area: AreaLine | null;
  /** The lines of areas that have a table of 施策 below them. */
  readonly blocks: readonly AreaLine[];
  readonly goal: Field<string> | null;
  readonly vision: Field<string> | null;
  readonly measures: readonly Measure[];
  /** Where tables of 施策 stand. */
  readonly tables: readonly Place[];
  readonly missing: readonly MissingLabel[];
  readonly others: readonly OtherLabel[];
  /** Rows that the tables cover; headings in them are not headings over cards. */
  readonly rows: ReadonlySet<number>;
}

const text = { kind: 'text', required: true } as const;

export function readHeader(sheet: ReadSheet): HeaderPart {
  const { grid, labels, layout } = sheet;
  const tables = headingsIn(layout.forms.measure, labels.of('measure'), 2);
  const rows = new Set<number>();
  const byTable = tables.map((table) => measureRows(sheet, table, rows));
  const tableRows = tables.map(({ row }) => row);
  const areas = areaLines(sheet, tableRows);
  const vision = visionOf(sheet, tables[0]?.columns.get('name'));
  return {
    area: areas[0] ?? null,
    blocks: tableRows.flatMap((row, index) => areaOver(row, tableRows[index - 1] ?? -1, areas) ?? []),
    goal: areas.length > 0 || vision || tables.length > 0 ? goalOf(sheet) : null,
    vision,
    measures: byTable.flat(),
    tables: tables.map(({ row, columns }) =>
      grid.place(row, Math.min(...[...columns.values()].map(({ left }) => left))),
    ),
    missing: tables.flatMap((one) => missingColumns(grid, one, 'header')),
    others: tables.flatMap((table, index) =>
      otherColumns(sheet, 'measure', table, byTable[index] ?? [], ({ number }) => measureLabel(number.value, layout)),
    ),
    rows,
  };
}

/** 政策分野 and 目指す姿, where no sheet bears them; expected above the table of 施策, as published. */
export function missingAboveTable(headers: readonly HeaderPart[], { titles, words }: Layout): MissingLabel[] {
  const [formPlace] = headers.flatMap(({ tables }) => tables);
  if (!formPlace) return [];
  const lacks = (label: string, rowsAbove: number): MissingLabel => {
    const place = { ...formPlace, row: Math.max(0, formPlace.row - rowsAbove) };
    return { form: 'header', label, place, formPlace };
  };
  return [
    ...(titles.header.absent || headers.some(({ area }) => area) ? [] : [lacks(titles.header.label, 5)]),
    ...(words.vision.absent || headers.some(({ vision }) => vision) ? [] : [lacks(words.vision.label, 3)]),
  ];
}

function measureRows(sheet: ReadSheet, table: Heading<LayoutForms['measure']>, rows: Set<number>): Measure[] {
  const end = sheet.labels.boundaryFrom(table.bottom + 1);
  return sheet.grid.rowsBetween(table.bottom, end).flatMap((row) => {
    const number = cellIn(sheet.grid, table, 'number', row);
    const numbered = number !== null && readMeasureNumber(number, sheet.grid).state === 'read';
    const named = cellIn(sheet.grid, table, 'name', row) !== null && cellIn(sheet.grid, table, 'content', row) !== null;
    if (!numbered && !named) return [];
    rows.add(row);
    return [fieldsOfRow(sheet.grid, table, row)];
  });
}

/** 目指す姿, which stands right of its label, as far as the names of 施策 below it do. `names`: their column. */
function visionOf(sheet: ReadSheet, names: Area | undefined): Field<string> | null {
  const { label, also } = sheet.layout.words.vision;
  const keys = [label, ...also].map(labelKey);
  const hit = sheet.labels.hits.find(({ key }) => keys.includes(key));
  if (!hit) return null;
  const offset = Math.max(1, (names?.left ?? 0) - hit.area.right);
  const slot = slotRightOf(sheet, hit.area, 'measure', undefined, offset);
  return fieldAt(sheet.grid, slot, { ...text, label }, hit.place);
}

function goalOf({ grid, layout: { words } }: ReadSheet): Field<string> | null {
  const { label, absent } = words.goal;
  if (absent) return null;
  const key = labelKey(label);
  const first = label.charAt(0);
  const cell = grid.cells.find(
    ({ value }) =>
      typeof value === 'string' && value.length < 200 && value.includes(first) && labelKey(value).startsWith(key),
  );
  return cell ? fieldAt(grid, cell, { label, ...text }, null) : null;
}
