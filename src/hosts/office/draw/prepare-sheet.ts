import type { Area } from '../../../workbook/cell';
import { areaAddress } from '../../../workbook/address';
import { formatMark, markName } from '../../../workbook/mark';
import { uncovered } from '../wire/areas';
import type { Alike, Drawing } from './drawing';
import { callBytes, type Step } from '../wire/send';

/** A filter table of ours. */
export interface StandingTable {
  readonly name: string;
  /** Its heading row, from 0; null where nobody asked. */
  readonly top: number | null;
}

/** What of ours stands on a sheet that is drawn anew. */
export interface Ground {
  /** The generated area; null on a new sheet. */
  readonly area: Area | null;
  /** Where cells hold something, staff's among them. */
  readonly filled: Area | null;
  /** Names of the charts to take away. */
  readonly charts: readonly string[];
  readonly table: StandingTable | null;
  /** What stands in the area, where it looks as it is to be drawn: then it keeps its look, and rows that hold what they shall stay. */
  readonly alike: Alike | null;
}

export const bareGround: Ground = { area: null, filled: null, charts: [], table: null, alike: null };

/**
 * Makes room for the drawing, and marks the sheet: all that is ours is taken off, and no row stays hidden by a filter. What
 * staff wrote below it moves, before anything is overwritten.
 */
export function prepareSheet(sheet: string, drawing: Drawing, ground: Ground): Step {
  return {
    bytes: callBytes * (20 + ground.charts.length),
    run(workbook) {
      const worksheet = workbook.worksheets.getItem(sheet);
      if (ground.table !== null) worksheet.tables.getItem(ground.table.name).clearFilters();
      const inserted = rowsToInsert(drawing, ground);
      if (inserted !== null) worksheet.getRange(inserted).insert('Down');
      worksheet.names.getItemOrNullObject(markName).delete();
      worksheet.names.add(markName, `=${formatMark(drawing.mark)}`).visible = false;
      // Inserted rows look like the row above them.
      const grown = inserted === null ? ground.area : ground.area && { ...ground.area, bottom: drawing.area.bottom };
      if (grown) clear(worksheet, grown, drawing.area, ground.alike !== null);
      for (const name of ground.charts) worksheet.charts.getItemOrNullObject(name).delete();
    },
  };
}

/** The rows to insert below the old area, so that what staff wrote there is not overwritten; null where none need be. */
export function rowsToInsert({ area: after }: Drawing, { area: before, filled }: Ground): string | null {
  if (!before || !filled || filled.bottom <= before.bottom || after.bottom <= before.bottom) return null;
  return `${before.bottom + 2}:${after.bottom + 1}`;
}

/** Clears both areas, but not the corners that belong to neither: what stands there is staff's. */
function clear(worksheet: Excel.Worksheet, before: Area, after: Area, looksStay: boolean): void {
  for (const area of [before, after]) {
    const range = worksheet.getRange(areaAddress(area));
    if (!looksStay) {
      range.unmerge();
      range.clear('Formats');
      range.clear('Hyperlinks');
    }
    range.dataValidation.clear();
    range.format.useStandardHeight = true;
  }
  worksheet.horizontalPageBreaks.removePageBreaks();
  worksheet.verticalPageBreaks.removePageBreaks();
  for (const area of uncovered(before, after)) worksheet.getRange(areaAddress(area)).clear('Contents');
}
