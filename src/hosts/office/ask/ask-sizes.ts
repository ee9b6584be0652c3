import { areaAddress } from '../../../workbook/address';
import type { Area } from '../../../workbook/cell';
import { answered } from '../wire/raw';
import type { Question } from '../wire/question';

/** Heights of rows in points; null where Excel tells none. */
export type Heights = (number | null)[];

/** Asks for the heights of a block's rows. */
export function askHeights(queue: Question[], sheet: string, area: Area): Heights {
  const heights: Heights = [];
  queue.push({
    kind: 'heights',
    sheet,
    area: { ...area, right: area.left },
    ask(worksheet, part) {
      const answer = answered(worksheet.getRange(areaAddress(part)).getRowProperties({ format: { rowHeight: true } }));
      return () => {
        const rows = answer();
        for (const [index, row] of rows.entries()) heights[part.top + index - area.top] = row.format?.rowHeight ?? null;
        return JSON.stringify(rows).length;
      };
    },
  });
  return heights;
}

/** Asks for the widths of a block's columns in points. */
export function askWidths(queue: Question[], sheet: string, area: Area): number[] {
  const widths: number[] = [];
  queue.push({
    kind: 'widths',
    sheet,
    area: { ...area, bottom: area.top },
    ask(worksheet, part) {
      const answer = answered(
        worksheet.getRange(areaAddress(part)).getColumnProperties({ format: { columnWidth: true } }),
      );
      return () => {
        const columns = answer();
        widths.push(...columns.map(({ format }) => format?.columnWidth ?? 0));
        return JSON.stringify(columns).length;
      };
    },
  });
  return widths;
}
