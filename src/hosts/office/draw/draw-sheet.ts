import { areaAddress } from '../../../workbook/address';
import { drawChart } from './charts';
import { drawLooks } from './draw-looks';
import type { Drawing } from './drawing';
import { drawTable } from './filter-table';
import { fit } from './fittings';
import type { Ground } from './prepare-sheet';
import type { Raw } from '../wire/raw';
import { callBytes, type Asking, type Step } from '../wire/send';
import { typeCells } from './type-cells';

/** Everything on a prepared sheet, and what Excel makes of the cells. */
export function drawSheet(sheet: string, drawing: Drawing, ground: Ground): Asking<Raw[][]> {
  const cells = typeCells(sheet, drawing, ground.alike);
  const steps: Step[] = [
    ...cells.steps,
    ...(ground.alike ? [] : drawLooks(sheet, drawing)),
    {
      bytes: callBytes * (drawing.merges.length + 2) + 40 * drawing.heights.length,
      run(workbook) {
        const worksheet = workbook.worksheets.getItem(sheet);
        if (!ground.alike) for (const merge of drawing.merges) worksheet.getRange(areaAddress(merge)).merge(false);
        size(worksheet, drawing);
      },
    },
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
  return { steps, made: cells.made };
}

function size(worksheet: Excel.Worksheet, { area, widths, heights }: Drawing): void {
  const columns = { ...area, bottom: 0, right: widths.length - 1 };
  worksheet
    .getRange(areaAddress(columns))
    .setColumnProperties(widths.map((columnWidth) => ({ format: { columnWidth } })));
  worksheet
    .getRange(areaAddress({ ...area, right: 0 }))
    .setRowProperties(heights.map((rowHeight) => (rowHeight === null ? {} : { format: { rowHeight } })));
}
