import { sum, type Group } from '../../rollup/amounts';
import type { PlanCell, PlanRow } from '../../workbook/plan';
import { amountOf, type Block } from '../blocks';
import { calculated, cell, relative } from '../cells';
import type { FinanceSheet } from '../finance/sheet';
import { criteriaOf, sumCell, type Condition } from '../finance/sum-cell';
import type { Unit } from '../paged-rows';
import { rowHeight } from '../row-height';
import { amountsFrom, labelWidth } from './section';

/** Where money comes from. */
export interface Source {
  readonly block: Block;
  readonly name: string;
}

export interface Sources {
  readonly sources: readonly Source[];
  /** What the projects that meet the conditions come to. */
  readonly group: Group;
  readonly conditions: readonly Condition[];
  /** Of the roll-up's columns. */
  readonly indices: readonly number[];
}

/** A year's amount and share. */
export const columnsOfYear = 2;

/** A line a source, and one of all, which the shares are of. */
export function sourceLines(finance: FinanceSheet, { sources, group, conditions, indices }: Sources): Unit {
  const criteria = [criteriaOf(finance, conditions)];
  const totals = indices.map((index) => sum(sources.map(({ block }) => amountOf(group, block, index))));
  const columnAt = (at: number) => amountsFrom + at * columnsOfYear;
  return (top) => {
    const last = top + sources.length;
    const share = (row: number, at: number, amount: number | null, role: 'percent' | 'totalPercent'): PlanCell => {
      const [own, all] = [relative(row, columnAt(at)), relative(last, columnAt(at))];
      return calculated(
        `IF(N(${all})=0,"",IF(${own}="","",ROUND(${own}/${all},3)))`,
        shareOf(amount, totals[at]),
        role,
      );
    };
    const lines = sources.map(({ block, name }, line): PlanRow => {
      const label = cell(name, 'name');
      const cells = indices.flatMap((index, at): PlanCell[] => {
        const amount = amountOf(group, block, index);
        return [
          sumCell(finance.amountRange(block, index), criteria, amount, 'amount'),
          share(top + line, at, amount, 'percent'),
        ];
      });
      return { height: rowHeight([label], [labelWidth]), cells: [label, cell(null, 'cell'), ...cells] };
    });
    const all = indices.flatMap((_, at): PlanCell[] => {
      const range = `${relative(top, columnAt(at))}:${relative(last - 1, columnAt(at))}`;
      const total = totals[at] ?? null;
      return [
        calculated(`IF(COUNT(${range})=0,"",SUM(${range}))`, total ?? '', 'totalAmount'),
        share(last, at, total, 'totalPercent'),
      ];
    });
    return [...lines, { cells: [cell('計', 'totalLabel'), cell(null, 'totalLabel'), ...all] }];
  };
}

/** To the decimal that is shown; `''` where there is nothing to share. */
const shareOf = (amount: number | null, total: number | null | undefined): number | '' =>
  amount === null || !total ? '' : (Math.sign(amount) * Math.round(Math.abs(amount / total) * 1000)) / 1000;
