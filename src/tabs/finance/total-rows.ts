import type { Group } from '../../rollup/amounts';
import type { AreaRollup } from '../../rollup/roll-up';
import type { PlanRow } from '../../workbook/plan';
import { amountCells } from '../amount-columns';
import { blanks, cell } from '../cells';
import { leadColumns, none, relisted, yes, type FinanceSheet } from './columns';
import { criteriaOf, sumCell, type Condition } from './sum-cell';

/** All projects together, those that are shown once more left out; and where some are deposits, the same without these. */
export function totalRows(rollup: AreaRollup, sheet: FinanceSheet): PlanRow[] {
  const { total, withoutDeposits } = rollup;
  const label = rollup.relisted.size > 0 ? `計（${relisted}を除く）` : '計';
  const first = sheet.lastRow + 1;
  const rows = [totalRow(sheet, first, label, total, [['counted', yes]])];
  if (withoutDeposits.projects === total.projects) return rows;
  return [
    ...rows,
    totalRow(sheet, first + 1, '預託金を除く計', withoutDeposits, [
      ['counted', yes],
      ['deposit', none],
    ]),
  ];
}

function totalRow(
  sheet: FinanceSheet,
  row: number,
  label: string,
  group: Group,
  conditions: readonly Condition[],
): PlanRow {
  const criteria = [criteriaOf(sheet, conditions)];
  return {
    cells: [
      ...blanks(2, 'totalLabel'),
      cell(label, 'totalLabel'),
      ...blanks(leadColumns.length - 3, 'totalLabel'),
      ...amountCells(sheet.amountColumns, {
        row,
        amounts: group,
        look: 'total',
        amountCell: (block, index, role) =>
          sumCell(sheet.amountRange(block, index), criteria, group[block][index] ?? null, role),
      }),
    ],
  };
}
