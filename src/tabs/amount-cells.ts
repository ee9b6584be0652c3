import { toShownRate, toYen } from '../model/rounding';
import type { Comparison } from '../rollup/columns';
import { isComplete } from '../rollup/gaps';
import type { PlanCell } from '../workbook/plan';
import { noRate, type AmountColumn, type ShareColumn } from './amount-columns';
import { amountOf, gapOf, type Block, type Sums } from './blocks';
import { calculated, cell } from './cells';

type AmountRole = (typeof looks)[keyof typeof looks]['amount' | 'fraction'];

/** Where a row of amounts stands, and what it shows. */
export interface AmountLine {
  readonly row: number;
  readonly amounts: Sums;
  readonly look: 'plain' | 'total';
  /** The cell of an amount, by the role it is to have; null where nothing stands. */
  readonly amountCell: (block: Block, index: number, role: AmountRole) => PlanCell | null;
  /** The cell of a share or rank; blank where left out. */
  readonly shareCell?: (column: ShareColumn) => PlanCell;
}

const looks = {
  plain: { amount: 'amount', fraction: 'fraction', change: 'change', rate: 'rate' },
  total: { amount: 'totalAmount', fraction: 'totalFraction', change: 'totalChange', rate: 'totalRate' },
} as const;

/**
 * A row's cells. Full cost, change and rate are formulas over the row itself; a change of sums that lack amounts waits until
 * the row below, which says so, is blank (`gapRow`).
 */
export function amountCells(columns: readonly AmountColumn[], line: AmountLine): PlanCell[] {
  const { amounts, amountCell } = line;
  const role = looks[line.look];
  const row = String(line.row + 1);
  return columns.map((column) => {
    if (column.shows === 'amount')
      return amountCell(column.block, column.index, role[column.as]) ?? cell(null, role[column.as]);
    if ('of' in column) return line.shareCell?.(column) ?? cell(null, role.change);
    const own = column.formula.replaceAll('#', row);
    if (column.shows === 'full') return calculated(own, amountOf(amounts, 'full', column.index) ?? '', role.amount);
    const { sides, compared } = column;
    const lacking = (['from', 'to'] as const).filter(
      (side) => !isComplete(gapOf(amounts, column.block, compared[side])),
    );
    const notes = lacking.map((side) => `${sides[side]}${String(line.row + 2)}<>""`);
    const formula = notes.length === 0 ? own : `IF(OR(${notes.join(',')}),"",${own})`;
    const change = lacking.length === 0 ? changeOf(amounts, column.block, compared) : unknown;
    return column.shows === 'change'
      ? calculated(formula, change.amount, role.change)
      : calculated(formula, change.rate, role.rate);
  });
}

const unknown = { amount: '', rate: '' };

function changeOf(amounts: Sums, block: Block, { from, to }: Comparison) {
  const before = amountOf(amounts, block, from);
  const after = amountOf(amounts, block, to);
  if (before === null || after === null) return unknown;
  return { amount: toYen(after - before), rate: before === 0 ? noRate : toShownRate(after / before - 1) };
}
