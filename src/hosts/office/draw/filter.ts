import { areaAddress } from '../../../workbook/address';
import type { Fittings } from './drawing';
import type { Ground } from './prepare-sheet';

/**
 * Puts filter buttons over a tab's rows, and not a table, whose calculated columns Excel fills by itself. A table that stays
 * takes the tab's rows in, and one that stood there before is made again. The cells are typed already.
 */
export function drawFilter(worksheet: Excel.Worksheet, { filter, table }: Fittings, { table: standing }: Ground): void {
  const area = filter ?? table?.area;
  if (standing?.stays && area) worksheet.tables.getItem(standing.name).resize(areaAddress(area));
  else if (table) {
    worksheet.autoFilter.remove();
    const made = worksheet.tables.add(areaAddress(table.area), true);
    made.name = table.name;
    made.style = 'TableStyleLight1';
    made.showBandedRows = false;
  } else if (filter) worksheet.autoFilter.apply(worksheet.getRange(areaAddress(filter)));
  else worksheet.autoFilter.remove();
}

/** What the tables of earlier versions are called. */
export const tableName = 'hyoka_finance';
const numbered = new RegExp(`^${tableName}_?\\d+$`);

/** The table of ours among those of a sheet, also where we had to number it, or Excel did in a copy of the sheet. */
export function findOurs(onSheet: readonly string[]): string | null {
  return onSheet.find((name) => name === tableName) ?? onSheet.find((name) => numbered.test(name)) ?? null;
}
