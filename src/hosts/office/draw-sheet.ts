import type { Area } from '../../workbook/cell';
import { areaAddress, columnName } from '../../workbook/address';
import { formatMark, markName } from '../../workbook/mark';
import { hull } from './areas';
import type { Raw } from './raw';
import { drawChart } from './charts';
import { drawLooks } from './draw-looks';
import type { Drawing } from './drawing';
import { fit } from './fittings';
import { drawTable } from './filter-table';
import type { Step } from './send';
import { typeCells } from './type-cells';

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

const callBytes = 400;

/** Makes room for the drawing, and marks the sheet: all that is ours is taken off; what staff wrote beyond it moves, first of all. */
export function prepareSheet(sheet: string, drawing: Drawing, ground: Ground): Step {
  return {
    bytes: callBytes * (20 + ground.charts.length),
    run(workbook) {
      const worksheet = workbook.worksheets.getItem(sheet);
      const { rows, columns } = insertions(drawing, ground);
      if (rows !== null) worksheet.getRange(rows).insert('Down');
      if (columns !== null) worksheet.getRange(columns).insert('Right');
      worksheet.names.getItemOrNullObject(markName).delete();
      worksheet.names.add(markName, `=${formatMark(drawing.mark)}`).visible = false;
      if (ground.area) clear(worksheet, ground.area, drawing.area);
      for (const name of ground.charts) worksheet.charts.getItemOrNullObject(name).delete();
    },
  };
}

/** Whole rows and columns, as addresses. */
export interface Insertions {
  readonly rows: string | null;
  readonly columns: string | null;
}

/** Whole rows and columns to insert at the old area's edges, so that what staff wrote beyond them moves and is not overwritten. */
export function insertions({ area: after }: Drawing, { area: before, filled }: Ground): Insertions {
  const below = before && filled && filled.bottom > before.bottom && after.bottom > before.bottom;
  const beside = before && filled && filled.right > before.right && after.right > before.right;
  return {
    rows: below ? `${before.bottom + 2}:${after.bottom + 1}` : null,
    columns: beside ? `${columnName(before.right + 1)}:${columnName(after.right)}` : null,
  };
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
        fit(worksheet, drawing.fittings, drawing.typed.length);
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
