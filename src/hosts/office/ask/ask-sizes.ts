import type { Area } from '../../../workbook/cell';
import { askResult, type Answer } from '../wire/answer';
import { aboutBlock, type Question } from '../wire/question';

/** Heights of rows in points; null where Excel tells none. */
export type Heights = (number | null)[];

/** Heights of rows, and which of them are hidden. */
export interface Rows {
  readonly heights: Heights;
  readonly hidden: ReadonlySet<number>;
}

/** Asks for the heights of a block's rows. */
export function askHeights(queue: Question[], sheet: string, area: Area): Answer<Heights> {
  const heights: Heights = [];
  queue.push(
    aboutBlock('heights', sheet, { ...area, right: area.left }, (range, part) => {
      const asked = askResult(range.getRowProperties({ format: { rowHeight: true } }));
      return (answered) => {
        const rows = asked(answered);
        for (const [index, row] of rows.entries()) heights[part.top + index - area.top] = row.format?.rowHeight ?? null;
        return JSON.stringify(rows).length;
      };
    }),
  );
  return () => heights;
}

/** Asks for the heights of a block's rows from the first one on, and which are hidden. */
export function askRows(queue: Question[], sheet: string, area: Area): Answer<Rows> {
  const heights: Heights = [];
  const hidden = new Set<number>();
  queue.push(
    aboutBlock('heights', sheet, { ...area, right: area.left }, (range, part) => {
      const asked = askResult(range.getRowProperties({ rowHidden: true, format: { rowHeight: true } }));
      return (answered) => {
        const rows = asked(answered);
        for (const [index, { format, rowHidden }] of rows.entries()) {
          heights[part.top + index] = format?.rowHeight ?? null;
          if (rowHidden) hidden.add(part.top + index);
        }
        return JSON.stringify(rows).length;
      };
    }),
  );
  return () => ({ heights, hidden });
}

/** Asks for the widths of a block's columns in points. */
export function askWidths(queue: Question[], sheet: string, area: Area): Answer<number[]> {
  const widths: number[] = [];
  queue.push(
    aboutBlock('widths', sheet, { ...area, bottom: area.top }, (range) => {
      const asked = askResult(range.getColumnProperties({ format: { columnWidth: true } }));
      return (answered) => {
        const columns = asked(answered);
        widths.push(...columns.map(({ format }) => format?.columnWidth ?? 0));
        return JSON.stringify(columns).length;
      };
    }),
  );
  return () => widths;
}
