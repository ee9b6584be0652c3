import ExcelJS from 'exceljs';
import type { CellValue } from '../../src/workbook/cell';
import { readArea } from '../engine/address';
import type { StoredCell } from '../engine/cells';
import type { Sheet, Visibility } from '../engine/sheet';
import { newTable } from '../engine/table';
import { Workbook } from '../engine/workbook';
import { takeNames } from './defined-names';
import { takePrintSettings } from './page-setup';
import { Parts } from './parts';
import { takeExtras } from './sheet-extras';
import { scriptIn, styleIn } from './styles';
import { columnPoints } from './units';

const visibilities: Readonly<Record<string, Visibility>> = {
  visible: 'Visible',
  hidden: 'Hidden',
  veryHidden: 'VeryHidden',
};

/** Opens an .xlsx file. Charts, pictures and macros are not kept. */
export async function openXlsx(bytes: Uint8Array, name: string): Promise<Workbook> {
  const parts = new Parts(bytes);
  const workbook = new Workbook(name);
  for (const [sheetName, path] of parts.sheets()) {
    if (path.includes('chartsheets/')) continue;
    takeExtras(parts, path, workbook.addSheet(sheetName));
  }
  takeNames(parts, workbook);
  const file = new ExcelJS.Workbook();
  await file.xlsx.load(parts.toBytes().buffer as ArrayBuffer);
  for (const from of file.worksheets) fill(workbook, workbook.sheet(from.name), from);
  // Its types promise a list of views; a file without any gives none.
  const [view] = (file.views as ExcelJS.WorkbookView[] | undefined) ?? [];
  const active = file.worksheets[view?.activeTab ?? 0]?.name;
  const shown = workbook.sheets.filter(({ visibility }) => visibility === 'Visible');
  const first = shown.find(({ name: title }) => title === active) ?? shown[0];
  if (first) workbook.activate(first);
  workbook.calculator.settle();
  return workbook;
}

function fill(workbook: Workbook, sheet: Sheet, from: ExcelJS.Worksheet): void {
  sheet.visibility = visibilities[from.state] ?? 'Visible';
  sheet.protected = (from as { sheetProtection?: { sheet?: boolean } | null }).sheetProtection?.sheet === true;
  from.eachRow({ includeEmpty: true }, (row, number) => {
    if (row.height || row.hidden) sheet.setBand('rows', number - 1, { size: row.height || null, hidden: row.hidden });
    row.eachCell({ includeEmpty: true }, (cell, column) => fillCell(workbook, sheet, number - 1, column - 1, cell));
  });
  for (const [index, column] of (from.columns ?? []).entries()) {
    const size = column.width === undefined ? null : columnPoints(column.width);
    const style = styleIn(column.style ?? {});
    if (size !== null || column.hidden || style)
      sheet.setBand('columns', index, { size, hidden: column.hidden === true, style });
  }
  sheet.merges = from.model.merges.flatMap((merge) => readArea(String(merge)) ?? []);
  takeTables(workbook, sheet, from);
  takePrintSettings(sheet, from);
}

function fillCell(workbook: Workbook, sheet: Sheet, row: number, column: number, from: ExcelJS.Cell): void {
  const style = styleIn(from.style);
  const isCovered = from.isMerged && from.master !== from;
  const { link } = sheet.cells.get(row, column);
  if (isCovered) {
    sheet.cells.set(row, column, { value: null, formula: null, style, link });
    return;
  }
  const formula = from.formula ? `=${from.formula}` : null;
  const value = plainValue(formula === null ? from.value : from.result);
  sheet.cells.set(row, column, { value, formula, style, link, ...runsIn(from.value) });
  if (formula !== null) workbook.calculator.register(sheet, row, column, value !== null);
}

function runsIn(value: ExcelJS.CellValue): Pick<StoredCell, 'runs'> {
  if (value === null || typeof value !== 'object' || !('richText' in value)) return {};
  return { runs: value.richText.map(({ text, font }) => ({ text, look: font ? scriptIn(font) : null })) };
}

function plainValue(value: ExcelJS.CellValue | undefined): CellValue {
  if (value === null || value === undefined) return null;
  if (value instanceof Date) return value.getTime() / 86_400_000 + 25_569;
  if (typeof value !== 'object') return value;
  if ('error' in value) return { error: String(value.error) };
  if ('richText' in value) return value.richText.map(({ text }) => text).join('');
  throw new Error(`An unknown kind of cell: ${JSON.stringify(value)}`);
}

function takeTables(workbook: Workbook, sheet: Sheet, from: ExcelJS.Worksheet): void {
  const filtered = typeof from.autoFilter === 'string' ? readArea(from.autoFilter) : null;
  if (filtered) sheet.autoFilter = { area: filtered, columns: [], hiddenRows: [] };
  const tables = (
    from as unknown as { tables: Record<string, { table: ExcelJS.TableProperties & { tableRef: string } }> }
  ).tables;
  for (const { table } of Object.values(tables)) {
    const area = readArea(table.tableRef);
    if (!area) throw new Error(`A table without an area: ${table.name}`);
    const taken = newTable(workbook.newId(), table.name, area);
    taken.style = table.style?.theme ?? taken.style;
    taken.showBandedRows = table.style?.showRowStripes === true;
    sheet.tables.push(taken);
  }
}
