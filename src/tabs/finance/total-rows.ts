import type { Group } from '../../rollup/amounts';
import type { AreaRollup } from '../../rollup/roll-up';
import type { PlanRow } from '../../workbook/plan';
import { amountCells } from '../amount-cells';
import { amountOf, isOwn, type Block } from '../blocks';
import { blanks, cell } from '../cells';
import { gapRow } from '../gap-row';
import { measureTitle } from '../context';
import { rowHeight } from '../row-height';
import { leadColumns, none, relisted, yes } from './columns';
import { criteriaOf, sumCell, unfilledIn, type Condition } from './sum-cell';
import { type FinanceSheet } from './sheet';

export interface TotalRows {
  readonly rows: readonly PlanRow[];
  /** The row of the last sum: of all projects that are counted, without deposits. */
  readonly lastAt: number;
}

/**
 * A line a 施策; then all projects together, those that are shown once more left out; and where some are deposits, the same
 * without these. Below each, what its sums lack.
 */
export function totalRows(rollup: AreaRollup, sheet: FinanceSheet): TotalRows {
  const rows: PlanRow[] = [];
  let lastAt = 0;
  for (const total of totalsOf(rollup)) {
    lastAt = sheet.lastRow + 1 + rows.length;
    rows.push(...totalLines(sheet, lastAt, total));
  }
  return { rows, lastAt };
}

interface Total {
  readonly label: string;
  readonly group: Group;
  readonly conditions: readonly Condition[];
}

function totalsOf({ measures, total, withoutDeposits, relisted: shownAgain }: AreaRollup): Total[] {
  const counted = ['counted', yes] as const;
  const all = { label: shownAgain.size > 0 ? `計（${relisted}を除く）` : '計', group: total, conditions: [counted] };
  const others = { label: '預託金を除く計', group: withoutDeposits, conditions: [counted, ['deposit', none] as const] };
  return [
    ...measures
      .filter(({ projects }) => projects > 0)
      .map((measure): Total => ({
        label: `小計 ${measureTitle(measure)}`,
        group: measure,
        conditions: [['measure', measure.label]],
      })),
    all,
    ...(withoutDeposits.projects === total.projects ? [] : [others]),
  ];
}

function totalLines(sheet: FinanceSheet, row: number, { label, group, conditions }: Total): PlanRow[] {
  const criteria = [criteriaOf(sheet, conditions)];
  const lead = [...blanks(2, 'totalLabel'), cell(label, 'totalLabel'), ...blanks(leadColumns.length - 3, 'totalLabel')];
  const leadWidths = leadColumns.map(({ width }) => width);
  const isSummed = (block: Block) => !isOwn(block) || block.summed;
  const line = {
    height: rowHeight(lead, leadWidths),
    cells: [
      ...lead,
      ...amountCells(sheet.amountColumns, {
        row,
        amounts: group,
        look: 'total',
        amountCell: (block, index, role) =>
          isSummed(block)
            ? sumCell(sheet.amountRange(block, index), criteria, amountOf(group, block, index), role)
            : null,
      }),
      ...blanks(sheet.choices.length, 'totalLabel'),
    ],
  };
  const below = gapRow(sheet.amountColumns, {
    lead: blanks(leadColumns.length, 'cell'),
    widths: [...leadWidths, ...sheet.amountWidths],
    amounts: group,
    unfilledIn: (block, index) => (isSummed(block) ? unfilledIn(sheet, criteria, block, index) : null),
  });
  return [line, ...below];
}
