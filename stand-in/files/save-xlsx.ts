import ExcelJS from 'exceljs';
import { areaAddress } from '../../src/workbook/address';
import { isCellError, type CellValue } from '../../src/workbook/cell';
import type { StoredCell } from '../engine/cells';
import { wholeSheet } from '../engine/limits';
import { runsOf } from '../engine/runs';
import type { Sheet } from '../engine/sheet';
import type { Workbook } from '../engine/workbook';
import { putNames } from './defined-names';
import { putPrintSettings } from './page-setup';
import { Parts } from './parts';
import { putExtras } from './sheet-extras';
import { runFont, styleOut } from './styles';
import { columnDigits } from './units';

const states = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'veryHidden' } as const;

/** Saves the workbook as an .xlsx file. Charts are not written. */
export async function saveXlsx(workbook: Workbook): Promise<Uint8Array> {
  workbook.calculator.settle();
  const file = new ExcelJS.Workbook();
  for (const sheet of workbook.sheets)
    await fill(file.addWorksheet(sheet.name, { state: states[sheet.visibility] }), sheet);
  file.views = [
    {
      x: 0,
      y: 0,
      width: 24_000,
      height: 15_000,
      firstSheet: 0,
      activeTab: workbook.sheets.indexOf(workbook.active),
      visibility: 'visible',
    },
  ];
  const parts = new Parts(new Uint8Array(await file.xlsx.writeBuffer()));
  putNames(parts, workbook);
  const paths = parts.sheets();
  for (const sheet of workbook.sheets) putExtras(parts, paths.get(sheet.name) ?? '', sheet);
  return parts.toBytes();
}

async function fill(to: ExcelJS.Worksheet, sheet: Sheet): Promise<void> {
  putTables(to, sheet);
  for (const { row, column, cell } of sheet.cells.within(wholeSheet)) {
    const target = to.getCell(row + 1, column + 1);
    target.value = fileValue(cell);
    if (cell.style) target.style = styleOut(cell.style);
  }
  for (const merge of sheet.merges) to.mergeCellsWithoutStyle(areaAddress(merge));
  for (const [index, { size, hidden, style }] of sheet.columns) {
    const column = to.getColumn(index + 1);
    if (size !== null) column.width = columnDigits(size);
    if (hidden) column.hidden = true;
    if (style) column.style = styleOut(style);
  }
  for (const [index, { size, hidden }] of sheet.rows) {
    const row = to.getRow(index + 1);
    if (size !== null) row.height = size;
    if (hidden) row.hidden = true;
  }
  putPrintSettings(sheet, to);
  if (sheet.protected) await to.protect('', {});
}

function fileValue(cell: StoredCell): ExcelJS.CellValue {
  const { value, formula } = cell;
  const runs = runsOf(cell);
  if (runs.length > 0)
    return { richText: runs.map(({ text, look }) => ({ text, ...(look && { font: runFont(look) }) })) };
  if (formula === null) return constant(value);
  const result = constant(value);
  return { formula: formula.slice(1), ...(result === null ? {} : { result }) };
}

function constant(value: CellValue): string | number | boolean | ExcelJS.CellErrorValue | null {
  return isCellError(value) ? { error: value.error as ExcelJS.CellErrorValue['error'] } : value;
}

function putTables(to: ExcelJS.Worksheet, sheet: Sheet): void {
  if (sheet.autoFilter) to.autoFilter = areaAddress(sheet.autoFilter.area);
  for (const { name, area, style, showBandedRows } of sheet.tables) {
    const headings = Array.from({ length: area.right - area.left + 1 }, (_, index) => {
      const { value } = sheet.cells.get(area.top, area.left + index);
      return typeof value === 'string' ? value : `列${String(index + 1)}`;
    });
    to.addTable({
      name,
      ref: areaAddress({ ...area, bottom: area.top, right: area.left }),
      headerRow: true,
      style: { theme: style as ExcelJS.TableStyleProperties['theme'] & string, showRowStripes: showBandedRows },
      columns: headings.map((heading) => ({ name: heading, filterButton: true })),
      rows: Array.from({ length: area.bottom - area.top }, () => headings.map(() => null)),
    });
  }
}
