import type { Area } from '../../src/workbook/cell';
import { ExcelError } from './errors';
import { withRowsMoved } from './formula/rewrite';
import { rowCount, wholeSheet } from './limits';
import type { Sheet } from './sheet';
import { sameName } from './sheet-name';
import type { Workbook } from './workbook';

/** Where rows go: those from `at` on, by `by` rows; going up, they take the place of the rows above them. */
export interface RowMove {
  readonly at: number;
  readonly by: number;
}

/** Rows `from` to `to` after the move; null where nothing of them is left. */
export function movedRows(from: number, to: number, { at, by }: RowMove): readonly [number, number] | null {
  if (from === 0 && to === rowCount - 1) return [from, to];
  const gone = at + by;
  const top = from >= at ? from + by : Math.min(from, gone);
  const bottom = to >= at ? to + by : by < 0 && to >= gone ? gone - 1 : to;
  return top <= bottom ? [top, Math.min(bottom, rowCount - 1)] : null;
}

/** Inserts bare rows before `row`; what stood there moves down, and every reference to it follows. */
export function insertRows(workbook: Workbook, sheet: Sheet, row: number, count: number): void {
  moveRows(workbook, sheet, { at: row, by: count });
}

/** Takes rows away; references to nothing but them say #REF!. */
export function deleteRows(workbook: Workbook, sheet: Sheet, row: number, count: number): void {
  moveRows(workbook, sheet, { at: row + count, by: -count });
}

function moveRows(workbook: Workbook, sheet: Sheet, move: RowMove): void {
  sheet.checkWritable(wholeSheet);
  if (
    sheet.tables.some(
      ({ area }) => area.top < move.at && area.bottom >= Math.min(move.at, move.at + move.by) && move.by < 0,
    )
  )
    throw new ExcelError('NotImplemented', 'Rows of a table cannot be deleted here.');
  const moved = (area: Area): Area | null => {
    const rows = movedRows(area.top, area.bottom, move);
    return rows && { ...area, top: rows[0], bottom: rows[1] };
  };
  workbook.calculator.forget(sheet);
  sheet.cells.moveRows(move);
  moveBands(sheet, move);
  sheet.merges = sheet.merges.flatMap((merge) => moved(merge) ?? []);
  sheet.validations = sheet.validations.flatMap((validation) => {
    const area = moved(validation.area);
    return area ? [{ ...validation, area }] : [];
  });
  sheet.conditionalFormats = sheet.conditionalFormats.flatMap((area) => moved(area) ?? []);
  const filtered = sheet.autoFilter && moved(sheet.autoFilter.area);
  if (sheet.autoFilter) sheet.autoFilter = filtered && { ...sheet.autoFilter, area: filtered };
  for (const table of sheet.tables) table.area = moved(table.area) ?? table.area;
  for (const key of ['titleRows', 'printArea'] as const) {
    const area = sheet.pageLayout[key];
    sheet.pageLayout[key] = area && moved(area);
  }
  moveSources(workbook, sheet, moved);
  for (const { row, column, cell } of sheet.cells.within(wholeSheet))
    if (cell.formula !== null) workbook.calculator.register(sheet, row, column, true);
  workbook.rewriteReferences((formula, on) =>
    withRowsMoved(
      formula,
      (name) => sameName(name ?? on ?? '', sheet.name),
      (from, to) => movedRows(from, to, move),
    ),
  );
  const top = Math.min(move.at, move.at + move.by);
  workbook.calculator.touch(sheet, { ...wholeSheet, top });
  const area = { ...wholeSheet, top, bottom: top + Math.abs(move.by) - 1 };
  workbook.emit({ type: 'changed', sheet, area, how: move.by > 0 ? 'RowInserted' : 'RowDeleted' });
}

function moveBands(sheet: Sheet, { at, by }: RowMove): void {
  const bands = [...sheet.rows];
  sheet.rows.clear();
  for (const [row, band] of bands) {
    if (row >= at) sheet.rows.set(row + by, band);
    else if (row < Math.min(at, at + by) || by > 0) sheet.rows.set(row, band);
  }
  sheet.rowBreaks = sheet.rowBreaks.map((row) => (row >= at ? row + by : row));
}

function moveSources(workbook: Workbook, sheet: Sheet, moved: (area: Area) => Area | null): void {
  for (const series of workbook.sheets.flatMap(({ charts }) => charts).flatMap((chart) => chart.series)) {
    for (const key of ['values', 'categories'] as const) {
      const source = series[key];
      const area = source?.sheetId === sheet.id ? moved(source.area) : null;
      if (source && area) series[key] = { ...source, area };
    }
  }
}
