import { areaAddress } from '../../../workbook/address';
import type { Asking, Step } from '../wire/send';
import { callBytes } from '../wire/send';
import { drawLooks } from './draw-looks';
import { drawOwnLooks } from './draw-own-looks';
import type { Drawing } from './drawing';
import type { Ground } from './prepare-sheet';
import { typeCells, type Typed } from './type-cells';

/** The cells of a prepared sheet, contents and looks, and what Excel makes of them. */
export function drawSheet(sheet: string, drawing: Drawing, ground: Ground): Asking<Typed> {
  const cells = typeCells(sheet, drawing, ground);
  const merge: Step = {
    bytes: callBytes * (drawing.merges.length + 2) + 40 * drawing.heights.length,
    run(workbook) {
      const worksheet = workbook.worksheets.getItem(sheet);
      if (!ground.alike) for (const area of drawing.merges) worksheet.getRange(areaAddress(area)).merge(false);
      size(worksheet, drawing);
    },
  };
  const looks = ground.alike ? [] : [...drawLooks(sheet, drawing), ...drawOwnLooks(sheet, drawing)];
  return { steps: [...cells.steps, ...looks, merge], made: cells.made };
}

function size(worksheet: Excel.Worksheet, { area, widths, heights, hiddenRows }: Drawing): void {
  const columns = { ...area, bottom: 0, right: widths.length - 1 };
  worksheet
    .getRange(areaAddress(columns))
    .setColumnProperties(widths.map((columnWidth) => ({ format: { columnWidth } })));
  worksheet.getRange(areaAddress({ ...area, right: 0 })).setRowProperties(
    heights.map((rowHeight, row) => ({
      ...(rowHeight !== null && { format: { rowHeight } }),
      ...(hiddenRows.has(row) && { rowHidden: true }),
    })),
  );
}
