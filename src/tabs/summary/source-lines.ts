import { sum, type Group } from '../../rollup/amounts';
import { addGaps, isComplete, noGap, type Gap } from '../../rollup/gaps';
import type { PlanCell, PlanRow } from '../../workbook/plan';
import { amountOf, gapOf, type Block } from '../blocks';
import { blanks, calculated, cell, relative } from '../cells';
import { criteriaOf, sumCell, unfilledIn, type Condition } from '../finance/sum-cell';
import { gapCell } from '../gap-row';
import type { Unit } from '../paged-rows';
import { rowHeight } from '../row-height';
import { onceComplete, shareFormula, shareOf } from '../shares';
import { amountsFrom, countWidth, labelWidth, type SummarySheet } from './section';

/** A source of money, with the block of its amounts. */
export interface SourceLine {
  readonly block: Block;
  readonly name: string;
}

export interface Sources {
  readonly sources: readonly SourceLine[];
  /** The sums of the projects that meet the conditions. */
  readonly group: Group;
  readonly conditions: readonly Condition[];
  /** The places of the shown columns among the roll-up's. */
  readonly indices: readonly number[];
}

/** A year's amount and share. */
export const columnsOfYear = 2;

/** A line a source, and one of all, which the shares are of; below each, what its sums lack. */
export function sourceLines({ finance, width }: SummarySheet, { sources, group, conditions, indices }: Sources): Unit {
  const criteria = [criteriaOf(finance, conditions)];
  const totals = indices.map((index) => sum(sources.map(({ block }) => amountOf(group, block, index))));
  const gapsIn = (some: readonly SourceLine[]) =>
    indices.map((index) => addGaps(some.map(({ block }) => gapOf(group, block, index))));
  const allGaps = gapsIn(sources);
  const columnAt = (at: number) => amountsFrom + at * columnsOfYear;

  /** What some of the sources lack together. */
  const lacking = (some: readonly SourceLine[], gaps: readonly Gap[]): PlanRow[] => {
    if (gaps.every(isComplete)) return [];
    const notes = indices.flatMap((index, at): PlanCell[] => {
      const counts = some.map(({ block }) => unfilledIn(finance, criteria, block, index));
      return [gapCell(gaps[at] ?? noGap, counts.join('+')), cell(null, 'gap')];
    });
    const cells = [...blanks(amountsFrom, 'cell'), ...notes];
    return [{ height: rowHeight(cells, [labelWidth, countWidth, ...notes.map(() => width)]), cells }];
  };

  return (top) => {
    const notes = sources.map((source) => lacking([source], gapsIn([source])));
    const last = top + sources.length + notes.flat().length;
    const share = (row: number, at: number, amount: number | null, role: 'percent' | 'totalPercent'): PlanCell => {
      const [own, all] = [relative(row, columnAt(at)), relative(last, columnAt(at))];
      const note = isComplete(allGaps[at]) ? null : relative(last + 1, columnAt(at));
      const formula = onceComplete(shareFormula(own, all), note);
      return calculated(formula, note === null ? shareOf(amount, totals[at]) : '', role);
    };
    const rows: PlanRow[] = [];
    sources.forEach(({ block, name }, line) => {
      const label = cell(name, 'name');
      const row = top + rows.length;
      const cells = indices.flatMap((index, at): PlanCell[] => {
        const amount = amountOf(group, block, index);
        return [
          sumCell(finance.amountRange(block, index), criteria, amount, 'amount'),
          share(row, at, amount, 'percent'),
        ];
      });
      rows.push({ height: rowHeight([label], [labelWidth]), cells: [label, cell(null, 'cell'), ...cells] });
      rows.push(...(notes[line] ?? []));
    });
    const all = indices.flatMap((_, at): PlanCell[] => {
      const range = `${relative(top, columnAt(at))}:${relative(last - 1, columnAt(at))}`;
      const total = totals[at] ?? null;
      return [
        calculated(`IF(COUNT(${range})=0,"",SUM(${range}))`, total ?? '', 'totalAmount'),
        share(last, at, total, 'totalPercent'),
      ];
    });
    return [
      ...rows,
      { cells: [cell('計', 'totalLabel'), cell(null, 'totalLabel'), ...all] },
      ...lacking(sources, allGaps),
    ];
  };
}
