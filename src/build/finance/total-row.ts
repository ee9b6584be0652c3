import type { AreaRollup } from '../../rollup/roll-up';
import type { PlanRow } from '../../workbook/plan';
import { amountCells } from '../amount-columns';
import { blanks, cell } from '../cells';
import { leadColumns, relisted, yes, type FinanceSheet } from './columns';
import { criteriaOf, sumCell } from './sum-cell';

/** All projects together, those that are shown once more left out. */
export function totalRow(rollup: AreaRollup, sheet: FinanceSheet): PlanRow {
  const criteria = [criteriaOf(sheet, [['counted', yes]])];
  const label = rollup.relisted.size > 0 ? `計（${relisted}を除く）` : '計';
  return {
    cells: [
      ...blanks(2, 'totalLabel'),
      cell(label, 'totalLabel'),
      ...blanks(leadColumns.length - 3, 'totalLabel'),
      ...amountCells(sheet.amountColumns, {
        row: sheet.lastRow + 1,
        amounts: rollup.total,
        look: 'total',
        amountCell: (block, index, role) => sumCell(sheet.amountRange(block, index), criteria, rollup.total[block][index] ?? null, role),
      }),
    ],
  };
}
