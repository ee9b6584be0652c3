import { sum } from '../../rollup/amounts';
import { toShownRate, toYen } from '../../model/rounding';
import type { PlanCell } from '../../workbook/plan';
import { calculated, relative } from '../cells';

type Figure = number | null;

/** This year's less last year's, where both are numbers. `from`: the column of last year's; this year's is the next. */
export function differenceCell(row: number, from: number, last: Figure, now: Figure): PlanCell {
  const [before, after] = [relative(row, from), relative(row, from + 1)];
  return calculated(
    `IF(COUNT(${before},${after})=2,${after}-${before},"")`,
    last === null || now === null ? '' : toYen(now - last),
    'change',
  );
}

/** By how much of last year's this year's differs. */
export function rateCell(row: number, from: number, last: Figure, now: Figure): PlanCell {
  const [before, after] = [relative(row, from), relative(row, from + 1)];
  return calculated(
    `IF(COUNT(${before},${after})=2,IF(${before}=0,"",ROUND(${after}/${before}-1,3)),"")`,
    last === null || now === null || last === 0 ? '' : toShownRate(now / last - 1),
    'rate',
  );
}

export const sumCell = (figures: readonly Figure[], column: number, first: number, last: number): PlanCell =>
  calculated(`SUM(${relative(first, column)}:${relative(last, column)})`, sum(figures) ?? 0, 'totalAmount');
