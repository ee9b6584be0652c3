import type { AmountRow } from '../layout/card';
import type { YearColumn } from '../layout/kinds';
import { fiscalYearName } from '../model/fiscal-year';
import { sum, toYen, type AmountsByRow } from '../rollup/amounts';
import type { Comparison } from '../rollup/columns';
import type { AreaRollup } from '../rollup/roll-up';
import type { PlanCell } from '../workbook/plan';
import { calculated, cell, relative } from './cells';
import { textWidth } from './row-height';

/** Rows of 財務内容, and フルコスト, which is 事業費 and 概算人件費 together. */
export const blocks = ['cost', 'generalFunds', 'labour', 'full'] as const;
export type Block = (typeof blocks)[number];

const blockNames = {
  cost: '事業費',
  generalFunds: '所要\n一般財源',
  labour: '概算人件費',
  full: 'フルコスト',
} as const satisfies Record<Block, string>;

/** A column of a table of amounts: the amount of a year and kind, what changed, or by how much of it. */
export type AmountColumn = { readonly block: Block; readonly heading: string } & (
  | { readonly shows: 'amount'; readonly index: number }
  | { readonly shows: 'change' | 'rate'; readonly compared: Comparison }
);

/** Which blocks show by how much an amount changed, and by what share of it. */
export interface Shown {
  readonly changes: readonly Block[];
  readonly rates: readonly Block[];
}

/** The columns of one block after another. */
export function amountColumns(
  { columns, compared }: Pick<AreaRollup, 'columns' | 'compared'>,
  { changes, rates }: Shown,
): AmountColumn[] {
  return blocks.flatMap((block) => {
    const heading = (of: string) => `${blockNames[block]}\n${of}`;
    return [
      ...columns.map((column, index) => ({ block, shows: 'amount', index, heading: heading(columnHeading(column)) }) as const),
      ...(compared && changes.includes(block) ? [{ block, shows: 'change', compared, heading: heading('増減') } as const] : []),
      ...(compared && rates.includes(block) ? [{ block, shows: 'rate', compared, heading: heading('増減率') } as const] : []),
    ];
  });
}

const columnHeading = ({ year, kind }: YearColumn) => fiscalYearName(year) + (kind === '' ? '' : `\n(${kind})`);

/** Width of every column of amounts, in characters: the largest is seen whole. */
export function amountWidth({ total, columns }: AreaRollup): number {
  const totals = columns.map((_, index) => sum([total.cost[index] ?? null, total.labour[index] ?? null]) ?? 0);
  const largest = Math.round(Math.max(0, ...totals.map(Math.abs)));
  return Math.max(12, textWidth(`△${largest.toLocaleString('en')}`) + 1);
}

/** Where a row of amounts stands, and what it shows. */
export interface AmountLine {
  readonly row: number;
  /** The first amount's column. */
  readonly left: number;
  readonly amounts: AmountsByRow;
  readonly look: 'plain' | 'total';
  /** The cell of an amount, by the role it is to have; null where nothing stands. */
  readonly amountCell: (block: AmountRow, index: number, role: 'amount' | 'totalAmount') => PlanCell | null;
}

const looks = {
  plain: { amount: 'amount', change: 'change', rate: 'percent' },
  total: { amount: 'totalAmount', change: 'totalChange', rate: 'totalPercent' },
} as const;

/** A row's cells. Full cost, change and rate are formulas over the row itself. */
export function amountCells(columns: readonly AmountColumn[], line: AmountLine): PlanCell[] {
  const role = looks[line.look];
  const at = (block: Block, index: number) => relative(line.row, line.left + positionOf(columns, block, index));
  return columns.map((column) => {
    if (column.shows === 'amount') {
      const { block, index } = column;
      if (block !== 'full') return line.amountCell(block, index, role.amount) ?? cell(null, role.amount);
      const parts = `${at('cost', index)},${at('labour', index)}`;
      return calculated(`IF(COUNT(${parts})=0,"",SUM(${parts}))`, amountOf(line, block, index) ?? '', role.amount);
    }
    const { from, to } = column.compared;
    const [before, after] = [at(column.block, from), at(column.block, to)];
    const change = changeOf(amountOf(line, column.block, from), amountOf(line, column.block, to));
    return column.shows === 'change'
      ? calculated(`IF(COUNT(${before},${after})<2,"",${after}-${before})`, change.amount, role.change)
      : calculated(
          `IF(COUNT(${before},${after})<2,"",IF(${before}=0,"${noRate}",${after}/${before}-1))`,
          change.rate,
          role.rate,
        );
  });
}

const positionOf = (columns: readonly AmountColumn[], block: Block, index: number) =>
  columns.findIndex((column) => column.block === block && column.shows === 'amount' && column.index === index);

function amountOf({ amounts }: AmountLine, block: Block, index: number): number | null {
  return block === 'full'
    ? sum([amounts.cost[index] ?? null, amounts.labour[index] ?? null])
    : (amounts[block][index] ?? null);
}

/** What stands where there was nothing before: no share of nothing can be told. */
const noRate = '—';

function changeOf(before: number | null, after: number | null) {
  if (before === null || after === null) return { amount: '', rate: '' };
  return { amount: toYen(after - before), rate: before === 0 ? noRate : after / before - 1 };
}
