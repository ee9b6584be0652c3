import type { Area } from '../../workbook/cell';
import { areaAddress } from '../../workbook/address';
import { formatMark, markName } from '../../workbook/mark';
import { hull } from './areas';
import type { Raw } from './raw';
import { chartName, drawChart } from './charts';
import { drawLooks } from './draw-looks';
import type { Drawing } from './drawing';
import { fit } from './fittings';
import { drawTable } from './filter-table';
import type { Step } from './send';
import { typeCells } from './type-cells';

/** What stands on a sheet that is drawn anew; null areas on a new sheet. */
export interface Ground {
  /** The generated area that stands there. */
  readonly area: Area | null;
  /** Where cells hold something. */
  readonly filled: Area | null;
  /** How many of our charts stand there. */
  readonly charts: number;
  /** The name of our filter table there. */
  readonly table: string | null;
}

export const bareGround: Ground = { area: null, filled: null, charts: 0, table: null };

const callBytes = 400;

/** The mark, and room for the drawing: all that is ours is taken off, and what staff wrote below it moves down. */
export function prepareSheet(sheet: string, drawing: Drawing, ground: Ground): Step {
  return {
    bytes: callBytes * (20 + ground.charts),
    run(workbook) {
      const worksheet = workbook.worksheets.getItem(sheet);
      const inserted = rowsToInsert(drawing, ground);
      if (inserted) worksheet.getRange(inserted).insert('Down');
      worksheet.names.getItemOrNullObject(markName).delete();
      worksheet.names.add(markName, `=${formatMark(drawing.mark)}`).visible = false;
      if (ground.area) clear(worksheet, ground.area, drawing.area);
      for (let index = 0; index < ground.charts; index += 1) {
        worksheet.charts.getItemOrNullObject(chartName(index)).delete();
      }
    },
  };
}

/** The rows to insert below the old area, as an address, so that nothing staff wrote below it is overwritten; null where none need be. */
export function rowsToInsert(drawing: Drawing, { area, filled }: Ground): string | null {
  if (!area || !filled || filled.bottom <= area.bottom || drawing.area.bottom <= area.bottom) return null;
  return `${area.bottom + 2}:${drawing.area.bottom + 1}`;
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

/** Everything on a prepared sheet; what Excel made of the typed cells is read into `made`. */
export function drawSheet(sheet: string, drawing: Drawing, ground: Ground, made: Raw[][]): Step[] {
  return [
    ...typeCells(sheet, drawing, made),
    ...drawLooks(sheet, drawing),
    { bytes: callBytes * (drawing.merges.length + 2) + 40 * drawing.heights.length, run: (workbook) => size(workbook.worksheets.getItem(sheet), drawing) },
    {
      bytes: callBytes * (30 + drawing.fittings.breaks.length),
      run(workbook) {
        const worksheet = workbook.worksheets.getItem(sheet);
        fit(worksheet, drawing.fittings);
        drawTable(worksheet, drawing.fittings.table, ground.table);
      },
    },
    ...drawing.fittings.charts.map((chart, index) => ({
      bytes: 10 * callBytes,
      run: (workbook: Excel.Workbook) => drawChart(workbook.worksheets.getItem(sheet), chart, index),
    })),
  ];
}

function size(worksheet: Excel.Worksheet, { area, widths, heights, merges }: Drawing): void {
  for (const merge of merges) worksheet.getRange(areaAddress(merge)).merge(false);
  const columns = { ...area, bottom: 0, right: widths.length - 1 };
  worksheet.getRange(areaAddress(columns)).setColumnProperties(widths.map((columnWidth) => ({ format: { columnWidth } })));
  worksheet
    .getRange(areaAddress({ ...area, right: 0 }))
    .setRowProperties(heights.map((rowHeight) => (rowHeight === null ? {} : { format: { rowHeight } })));
}
