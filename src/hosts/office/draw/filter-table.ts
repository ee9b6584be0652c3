import { areaAddress } from '../../../workbook/address';
import type { SheetPlan } from '../../../workbook/plan';
import type { StandingTable } from './prepare-sheet';

/**
 * Draws the filter table, or stretches the one that stands there: staff's formulas may name it. One whose heading row stands
 * elsewhere gives way to a new one, since Excel moves none. Its cells are typed already.
 */
export function drawTable(worksheet: Excel.Worksheet, plan: SheetPlan['table'], standing: StandingTable | null): void {
  if (standing !== null) {
    const table = worksheet.tables.getItem(standing.name);
    if (plan && (standing.top ?? plan.area.top) === plan.area.top) {
      table.resize(areaAddress(plan.area));
      return;
    }
    table.convertToRange();
  }
  if (!plan) return;
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
