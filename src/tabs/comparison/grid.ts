import type { Area } from '../../workbook/cell';
import type { PlanCell, PlanRow } from '../../workbook/plan';
import { cell } from '../cells';
import { rowHeight } from '../row-height';

/** A cell, and over how many columns it reaches. */
export type Part = readonly [cell: PlanCell, span: number];

/** Rows whose cells reach over several columns of one width for all tables of a tab. */
export interface Grid {
  /** From column A on. `beside`: cells right of what is printed. */
  line(parts: readonly Part[], beside?: readonly PlanCell[]): PlanRow;
  /** The areas that cells of these rows reach over. */
  merges(rows: readonly PlanRow[]): Area[];
}

/** `widths`: of the printed columns, in characters. */
export function gridOf(widths: readonly number[]): Grid {
  const reaching = new Map<PlanRow['cells'], readonly Omit<Area, 'top' | 'bottom'>[]>();
  return {
    line(parts, beside = []) {
      let left = 0;
      const spans = parts.map(([, span]) => {
        const own = { left, right: left + span - 1 };
        left += span;
        return own;
      });
      const cells = [
        ...parts.flatMap(([one, span]) => [one, ...Array.from({ length: span - 1 }, () => cell(null, one.role))]),
        ...beside,
      ];
      const reaches = spans.filter((span) => span.right > span.left);
      if (reaches.length > 0) reaching.set(cells, reaches);
      const widthOf = (span: (typeof spans)[number]) =>
        widths.slice(span.left, span.right + 1).reduce((sum, width) => sum + width, 0);
      return {
        height: rowHeight(
          parts.map(([one]) => one),
          spans.map(widthOf),
        ),
        cells,
      };
    },
    merges: (rows) =>
      rows.flatMap(({ cells }, row) => (reaching.get(cells) ?? []).map((span) => ({ ...span, top: row, bottom: row }))),
  };
}
