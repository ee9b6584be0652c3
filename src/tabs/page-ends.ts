import type { PlanRow } from '../workbook/plan';
import { pageHeight } from './page';
import { usualHeight } from './paged-rows';

export interface Pages {
  /** How many rows the first page begins with, and which of them stand on every page. */
  readonly head: number;
  readonly titles: { readonly from: number; readonly to: number };
  /** The scale that the tab is printed at; 1 where it is as wide as a page, which depends on the font: none is enlarged. */
  readonly scale: number;
  /** Whether a row says what stands below it. */
  readonly isHeading: (row: PlanRow) => boolean;
}

/** Ends each page before a row that has no room, a heading's with the first row below it: no page ends with a heading. */
export function withPageEnds(rows: readonly PlanRow[], { head, titles, scale, isHeading }: Pages): PlanRow[] {
  const heightOf = (some: readonly PlanRow[]) => some.reduce((sum, { height }) => sum + (height ?? usualHeight), 0);
  const whole = pageHeight / scale;
  const below = whole - heightOf(rows.slice(titles.from, titles.to + 1));
  let left = whole - heightOf(rows.slice(0, head));
  return rows.map((row, index) => {
    if (index < head) return row;
    const together = isHeading(row) ? rows.slice(index, index + 2) : [row];
    const breakBefore = heightOf(together) > left && left < below;
    if (breakBefore) left = below;
    left -= heightOf([row]);
    return breakBefore ? { ...row, breakBefore } : row;
  });
}
