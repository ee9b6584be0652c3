import type { Area } from '../../src/workbook/cell';
import { height, intersection, width } from './area';
import { ExcelError, invalidArgument } from './errors';
import { interpret } from './input';
import type { Sheet } from './sheet';
import { plain, restyled } from './style';
import type { Table } from './table';
import type { Workbook } from './workbook';

/**
 * Spreads what was assigned over an area: one value goes into every cell, an array must have the area's shape.
 * Throws InvalidArgument where it has not.
 */
export function matrixFor(area: Area, assigned: unknown): readonly (readonly unknown[])[] {
  const [rows, columns] = [height(area), width(area)];
  if (!Array.isArray(assigned)) return Array.from({ length: rows }, () => new Array<unknown>(columns).fill(assigned));
  const fits = assigned.length === rows && assigned.every((row) => Array.isArray(row) && row.length === columns);
  if (!fits)
    throw invalidArgument(
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  return assigned as readonly (readonly unknown[])[];
}

/** Puts values or formulas into cells as if typed: null leaves a cell, '' empties it. */
export function writeCells(workbook: Workbook, sheet: Sheet, area: Area, assigned: unknown): void {
  const matrix = matrixFor(area, assigned);
  sheet.checkWritable(area);
  for (const [i, values] of matrix.entries()) {
    for (const [j, raw] of values.entries()) {
      if (raw !== null && raw !== undefined) enter(workbook, sheet, area.top + i, area.left + j, raw);
    }
  }
  for (const table of sheet.tables) fillColumns(workbook, sheet, table, area);
  workbook.changed(sheet, area);
}

/** AutoCorrect: a formula that goes into a table's column of nothing but formulas becomes the formula of the whole column. */
function fillColumns(workbook: Workbook, sheet: Sheet, table: Table, typed: Area): void {
  const body = { ...table.area, top: table.area.top + 1 };
  const touched = intersection(body, typed);
  for (let column = touched?.left ?? 0; touched && column <= touched.right; column++) {
    const own = { ...body, left: column, right: column };
    const last = sheet.cells.get(touched.bottom, column).formula;
    const cells = sheet.cells.within(own).filter(({ cell }) => cell.formula !== null || cell.value !== null);
    if (last === null || cells.some(({ cell }) => cell.formula === null)) continue;
    for (let row = body.top; row <= body.bottom; row++) {
      sheet.cells.set(row, column, { ...sheet.cells.get(row, column), value: null, formula: last });
      workbook.calculator.register(sheet, row, column, false);
    }
    workbook.changed(sheet, own);
  }
}

function enter(workbook: Workbook, sheet: Sheet, row: number, column: number, raw: unknown): void {
  const merge = sheet.mergeAt(row, column);
  if (merge && (merge.top !== row || merge.left !== column)) return;
  const format = sheet.formatAt(row, column);
  if (typeof raw === 'string' && raw.length > 32_767)
    throw new ExcelError('InvalidArgument', 'A cell holds at most 32,767 characters.');
  const { value, formula, format: implied } = interpret(raw, format);
  const cell = sheet.cells.get(row, column);
  const takesFormat = implied !== undefined && format === plain.format;
  const style = takesFormat ? restyled(sheet.styleAt(row, column), { format: implied }) : cell.style;
  sheet.cells.set(row, column, { ...cell, value, formula, style });
  workbook.calculator.register(sheet, row, column, false);
}
