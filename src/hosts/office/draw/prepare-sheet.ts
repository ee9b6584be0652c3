import type { Area } from '../../../workbook/cell';
import { areaAddress } from '../../../workbook/address';
import { formatMark, markName } from '../../../workbook/mark';
import { all, type Answer } from '../wire/answer';
import { cellCount, uncovered } from '../wire/areas';
import { askFormulas, type Raw } from '../wire/raw';
import { callBytes, type Asking } from '../wire/send';
import type { Drawing } from './drawing';
import { putStamp } from './stamp';

/** What of ours stands on a sheet that is drawn anew. */
export interface Ground {
  /** Whether the sheet was added by the write that draws on it. */
  readonly isAdded: boolean;
  /** The generated area; null on a new sheet. */
  readonly area: Area | null;
  /** Where cells hold something, staff's among them. */
  readonly filled: Area | null;
  /** Names of the charts to take away. */
  readonly charts: readonly string[];
  /** Names of the charts that stay: staff's. */
  readonly staffCharts: readonly string[];
  /** The table that an earlier version made: it becomes a range, or stays where formulas name it. */
  readonly table: { readonly name: string; readonly stays: boolean } | null;
  /** Tables that staff made of our rows: they become ranges. */
  readonly staffTables: readonly string[];
  /** What says which write drew the sheet: see draw/stamp.ts. */
  readonly guards: readonly string[];
  /** Whether the sheet has a filter. */
  readonly filtered: boolean;
  /** What stands in the area, where it looks as it is to be drawn: then it keeps its look, and rows that hold what they shall stay. */
  readonly alike: Drawing | null;
  /** What the cells of the area hold, as Excel tells it. */
  readonly held: readonly Raw[][];
}

export const bareGround: Ground = {
  isAdded: true,
  area: null,
  filled: null,
  charts: [],
  staffCharts: [],
  table: null,
  staffTables: [],
  guards: [],
  filtered: false,
  alike: null,
  held: [],
};

/** Cells that a smaller tab leaves empty, and what they held just before. */
export interface Vacated {
  readonly area: Area;
  readonly before: Raw[][];
}

/**
 * Makes room for the drawing, and marks the sheet: all that is ours is taken off, and no row stays hidden by a filter. What
 * staff wrote below it moves, before anything is overwritten. `stamp`: see putStamp; `called`: see formatMark.
 */
export function prepareSheet(
  sheet: string,
  drawing: Drawing,
  ground: Ground,
  stamp: string | null,
  called?: string,
): Asking<Vacated[]> {
  const { area: former, table } = ground;
  const leaves = former ? uncovered(former, drawing.area) : [];
  let vacated: Vacated[] = [];
  const run = (workbook: Excel.Workbook): Answer<void> => {
    const worksheet = workbook.worksheets.getItem(sheet);
    putStamp(worksheet, stamp, ground.guards);
    if (ground.filtered) worksheet.autoFilter.clearCriteria();
    if (table) worksheet.tables.getItem(table.name).clearFilters();
    if (table && !table.stays) worksheet.tables.getItem(table.name).convertToRange();
    for (const name of ground.staffTables) worksheet.tables.getItem(name).convertToRange();
    const inserted = rowsToInsert(drawing, ground);
    if (inserted !== null) worksheet.getRange(inserted).insert('Down');
    worksheet.names.getItemOrNullObject(markName).delete();
    worksheet.names.add(markName, `=${formatMark(drawing.mark, called)}`).visible = false;
    const before = all(leaves.map((area) => askFormulas(worksheet.getRange(areaAddress(area)))));
    // Inserted rows look like the row above them.
    const grown = inserted === null ? former : former && { ...former, bottom: drawing.area.bottom };
    if (grown) clear(worksheet, grown, drawing.area, ground.alike !== null);
    for (const name of ground.charts) worksheet.charts.getItemOrNullObject(name).delete();
    return (answered) => {
      vacated = before(answered).map((rows, index) => ({ area: leaves[index] ?? drawing.area, before: rows }));
    };
  };
  const cells = leaves.reduce((sum, area) => sum + cellCount(area), 0);
  return { steps: [{ bytes: callBytes * (30 + ground.charts.length) + 30 * cells, run }], made: () => vacated };
}

/** The rows to insert below the old area, so that what staff wrote there is not overwritten; null where none need be. */
export function rowsToInsert(
  { area: after }: Drawing,
  { area: before, filled }: Pick<Ground, 'area' | 'filled'>,
): string | null {
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
  for (const area of uncovered(before, after)) worksheet.getRange(areaAddress(area)).clear('Contents');
}
