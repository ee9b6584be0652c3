import type { CellValue } from '../workbook/cell';
import { isRemade } from '../workbook/mark';
import type { SheetPlan, WritePlan } from '../workbook/plan';
import type { SheetSnapshot, Snapshot } from '../workbook/snapshot';

/**
 * Whether cells that were written hold what was written: edits, and tabs whose cells are read. Formulas are not compared,
 * nor tabs that are made anew whole, whose cells nobody reads.
 */
export function standsAsWritten({ edits, tabs }: WritePlan, { sheets }: Snapshot): boolean {
  const named = new Map(sheets.map((sheet) => [sheet.name, valuesOf(sheet)]));
  return (
    edits.every(({ sheet, row, column, value }) => named.get(sheet)?.(row, column) === value) &&
    tabs.every((tab) =>
      sheets.some((sheet) => sheet.name === tab.name && (isRemade(sheet.mark) || holds(valuesOf(sheet), tab))),
    )
  );
}

type Values = (row: number, column: number) => CellValue;

function valuesOf({ cells }: SheetSnapshot): Values {
  const values = new Map(cells.map(({ row, column, value }) => [`${row},${column}`, value]));
  return (row, column) => values.get(`${row},${column}`) ?? null;
}

function holds(values: Values, { rows }: SheetPlan): boolean {
  return rows.every(({ cells }, row) =>
    cells.every((cell, column) => cell?.formula !== undefined || values(row, column) === (cell?.value ?? null)),
  );
}
