import { areaAddress } from '../../../workbook/address';
import type { SheetPlan } from '../../../workbook/plan';

/** Draws the filter table, or moves the one that stands there: staff's formulas may name it. Its cells are typed already. */
export function drawTable(worksheet: Excel.Worksheet, plan: SheetPlan['table'], standing: string | null): void {
  if (!plan) {
    if (standing !== null) worksheet.tables.getItem(standing).convertToRange();
    return;
  }
  if (standing !== null) {
    worksheet.tables.getItem(standing).resize(areaAddress(plan.area));
    return;
  }
  const table = worksheet.tables.add(areaAddress(plan.area), true);
  table.name = plan.name;
  table.style = 'TableStyleLight1';
  table.showBandedRows = false;
}

/** The table of a plan's name among those of a sheet, also where we had to number it, or Excel did in a copy of the sheet. */
export function findOurs(name: string, onSheet: readonly string[]): string | null {
  const numbered = new RegExp(`^${name}_?\\d+$`);
  return (
    onSheet.find((candidate) => candidate === name) ?? onSheet.find((candidate) => numbered.test(candidate)) ?? null
  );
}

/** A table's name is unique in its workbook: numbered where another sheet has one of that name. */
export function freeName(name: string, taken: ReadonlySet<string>): string {
  let free = name;
  for (let number = 2; taken.has(free.toLowerCase()); number += 1) free = `${name}_${number}`;
  return free;
}
