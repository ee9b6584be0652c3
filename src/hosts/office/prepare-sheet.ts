import type { Area } from '../../workbook/cell';
import { areaAddress } from '../../workbook/address';
import { formatMark, markName } from '../../workbook/mark';
import { hull } from './areas';
import type { Drawing } from './drawing';
import { callBytes, type Step } from './send';

/** What of ours stands on a sheet that is drawn anew. */
export interface Ground {
  /** The generated area; null on a new sheet. */
  readonly area: Area | null;
  /** Where cells hold something, staff's among them. */
  readonly filled: Area | null;
  /** Names of the charts to take away. */
  readonly charts: readonly string[];
  /** Name of the filter table. */
  readonly table: string | null;
}

export const bareGround: Ground = { area: null, filled: null, charts: [], table: null };

/**
 * Makes room for the drawing, and marks the sheet: all that is ours is taken off, and no row stays hidden by a filter. What
 * staff wrote below it moves, before anything is overwritten.
 */
export function prepareSheet(sheet: string, drawing: Drawing, ground: Ground): Step {
  return {
    bytes: callBytes * (20 + ground.charts.length),
    run(workbook) {
      const worksheet = workbook.worksheets.getItem(sheet);
      if (ground.table !== null) worksheet.tables.getItem(ground.table).clearFilters();
      const inserted = rowsToInsert(drawing, ground);
      if (inserted !== null) worksheet.getRange(inserted).insert('Down');
      worksheet.names.getItemOrNullObject(markName).delete();
      worksheet.names.add(markName, `=${formatMark(drawing.mark)}`).visible = false;
      if (ground.area) clear(worksheet, ground.area, drawing.area);
      for (const name of ground.charts) worksheet.charts.getItemOrNullObject(name).delete();
    },
  };
}

/** The rows to insert below the old area, so that what staff wrote there is not overwritten; null where none need be. */
export function rowsToInsert({ area: after }: Drawing, { area: before, filled }: Ground): string | null {
  if (!before || !filled || filled.bottom <= before.bottom || after.bottom <= before.bottom) return null;
  return `${before.bottom + 2}:${after.bottom + 1}`;
}

function clear(worksheet: Excel.Worksheet, before: Area, after: Area): void {
  const all = worksheet.getRange(areaAddress(hull(before, after)));
  all.unmerge();
  all.clear('Formats');
  all.clear('Hyperlinks');
  all.dataValidation.clear();
  all.format.useStandardHeight = true;
  worksheet.horizontalPageBreaks.removePageBreaks();
  if (before.bottom > after.bottom) {
    worksheet.getRange(areaAddress({ ...before, top: after.bottom + 1 })).clear('Contents');
  }
  if (before.right > after.right) {
    worksheet.getRange(areaAddress({ ...before, left: after.right + 1 })).clear('Contents');
  }
}
