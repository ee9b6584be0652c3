import type { Area } from '../../../src/workbook/cell';
import { intersection } from '../../engine/area';
import { ExcelError } from '../../engine/errors';
import type { Sheet } from '../../engine/sheet';
import { sameName } from '../../engine/sheet-name';
import { newTable, type Table } from '../../engine/table';
import type { Workbook } from '../../engine/workbook';
import { asBoolean, asNumber, asRange, asText, type RangeTarget } from '../arguments';
import { documented, item, method, object, property, unsure, type Item, type Member, type ObjectType } from '../member';
import { rangeType } from './range';
import { sheetType } from './worksheet';

interface Tables {
  readonly workbook: Workbook;
  readonly sheets: readonly Sheet[];
}

interface TableTarget {
  readonly workbook: Workbook;
  readonly sheet: Sheet;
  readonly table: Table;
}

const all = ({ workbook, sheets }: Tables): TableTarget[] =>
  sheets.flatMap((sheet) => sheet.tables.map((table) => ({ workbook, sheet, table })));

const find = (tables: Tables, key: unknown): TableTarget | null =>
  all(tables).find(({ table }) => sameName(table.name, String(key)) || table.id === String(key)) ?? null;

function checkFree(sheet: Sheet, area: Area, except: Table | null): void {
  const others = sheet.tables.filter((table) => table !== except);
  if (others.some((table) => intersection(table.area, area)))
    throw new ExcelError('InvalidOperation', 'A table cannot overlap another table.');
  if (sheet.merges.some((merge) => intersection(merge, area)))
    throw new ExcelError('InvalidOperation', 'A table cannot hold merged cells.');
}

function add({ workbook, sheets }: Tables, where: unknown, hasHeaders: unknown): TableTarget {
  const { sheet, area } = asRange(where, workbook, sheets[0] ?? null);
  if (!asBoolean(hasHeaders))
    throw new ExcelError('NotImplemented', 'A table without a heading row is not known here.');
  sheet.checkWritable(area);
  checkFree(sheet, area, null);
  const taken = new Set(all({ workbook, sheets: workbook.sheets }).map(({ table }) => table.name));
  let number = 1;
  while (taken.has(`テーブル${String(number)}`)) number++;
  const table = newTable(workbook.newId(), `テーブル${String(number)}`, area);
  sheet.tables.push(table);
  return { workbook, sheet, table };
}

function rename({ workbook, table }: TableTarget, name: string): void {
  const other = find({ workbook, sheets: workbook.sheets }, name);
  if (!/^[\p{L}_\\][\p{L}\p{N}_.]*$/u.test(name))
    throw new ExcelError('InvalidArgument', `The name is invalid. (${name})`);
  if (other && other.table !== table) throw new ExcelError('InvalidArgument', `The name is taken. (${name})`);
  table.name = name;
}

const remove = ({ sheet, table }: TableTarget) => void sheet.tables.splice(sheet.tables.indexOf(table), 1);

const rows =
  (from: (table: Table) => Partial<Area>) =>
  ({ sheet, table }: TableTarget): RangeTarget => ({ sheet, area: { ...table.area, ...from(table) } });

type Flags =
  | 'showBandedRows'
  | 'showBandedColumns'
  | 'showFilterButton'
  | 'showTotals'
  | 'highlightFirstColumn'
  | 'highlightLastColumn';

function flag(key: Flags): Member<TableTarget> {
  return property(documented('tables', 'yes or no'), {
    get: ({ table }) => table[key],
    set: ({ table }, value) => {
      table[key] = asBoolean(value);
    },
  });
}

export const tableType: ObjectType<TableTarget> = {
  name: 'Table',
  identity: { key: 'Id', of: ({ table }) => table.id },
  members: {
    id: property(documented('tables', 'stays when the table is renamed'), { get: ({ table }) => table.id }),
    name: property(documented('tables', 'unique in the workbook'), {
      get: ({ table }) => table.name,
      set: (target, value) => rename(target, asText(value)),
    }),
    style: property(documented('tables', 'TableStyleMedium2 …'), {
      get: ({ table }) => table.style,
      set: ({ table }, value) => {
        table.style = asText(value);
      },
    }),
    showHeaders: property(documented('tables', 'true'), { get: ({ table }) => table.showHeaders }),
    showBandedRows: flag('showBandedRows'),
    showBandedColumns: flag('showBandedColumns'),
    showFilterButton: flag('showFilterButton'),
    showTotals: flag('showTotals'),
    highlightFirstColumn: flag('highlightFirstColumn'),
    highlightLastColumn: flag('highlightLastColumn'),
    worksheet: object(
      documented('tables', 'its sheet'),
      () => sheetType,
      ({ sheet }) => sheet,
    ),
    getRange: object(
      documented('tables', 'all of it'),
      () => rangeType,
      rows(() => ({})),
    ),
    getHeaderRowRange: object(
      documented('tables', 'its first row'),
      () => rangeType,
      rows(({ area }) => ({ bottom: area.top })),
    ),
    getDataBodyRange: object(
      documented('tables', 'below the heading row'),
      () => rangeType,
      rows(({ area }) => ({ top: area.top + 1 })),
    ),
    resize: method(documented('tables', 'the heading row stays where it is'), ({ workbook, sheet, table }, [range]) => {
      const { area } = asRange(range, workbook, sheet);
      if (area.top !== table.area.top) throw new ExcelError('InvalidArgument', 'The heading row cannot move.');
      checkFree(sheet, area, table);
      table.area = area;
    }),
    clearFilters: method(documented('tables', 'shows the rows again that its filters hid'), ({ sheet, table }) => {
      for (const row of table.filteredRows) sheet.setBand('rows', row, { hidden: false });
      table.filteredRows = [];
    }),
    convertToRange: object(
      documented('tables', 'the cells stay as they are'),
      () => rangeType,
      (target) => {
        remove(target);
        return { sheet: target.sheet, area: target.table.area };
      },
    ),
    delete: method(unsure('tables', 'the cells are emptied too'), (target, _, { workbook }) => {
      remove(target);
      const { sheet, table } = target;
      for (const { row, column } of sheet.cells.within(table.area)) {
        sheet.cells.set(row, column, { value: null, formula: null, style: null, link: null });
        workbook.calculator.register(sheet, row, column, true);
      }
      workbook.changed(sheet, table.area);
    }),
  },
};

export const tablesType: ObjectType<Tables> = {
  name: 'TableCollection',
  items: {
    ...documented('tables', 'by name or id'),
    all: (tables): Item[] => all(tables).map((table) => item(tableType, table)),
    find: (tables, key) => {
      const table = find(tables, key);
      return table && item(tableType, table);
    },
  },
  members: {
    count: property(documented('tables', 'how many'), { get: (tables) => all(tables).length }),
    getCount: method(documented('tables', 'how many'), (tables) => all(tables).length),
    add: object(
      documented('tables', 'a range with its heading row; not over another table or merged cells'),
      () => tableType,
      (tables, [where, hasHeaders]) => add(tables, where, hasHeaders),
    ),
    getItemAt: object(
      documented('tables', 'counted from 0'),
      () => tableType,
      (tables, [index]) => all(tables)[asNumber(index)] ?? null,
    ),
    getItemOrNullObject: object(
      documented('tables', 'null where there is none'),
      () => tableType,
      (tables, [key]) => find(tables, key),
    ),
  },
};
