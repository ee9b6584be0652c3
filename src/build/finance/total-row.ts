import type { AreaRollup } from '../../rollup/roll-up';
import type { PlanRow } from '../../workbook/plan';
import { amountCells } from '../amount-columns';
import { blanks, calculated, cell, quoteText } from '../cells';
import { leadColumns, relisted, yes, type FinanceSheet } from './columns';

/** All projects together, those that are shown once more left out. */
export function totalRow(rollup: AreaRollup, sheet: FinanceSheet): PlanRow {
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
        amountCell: (block, index, role) =>
          calculated(
            `SUMIFS(${sheet.amountRange(block, index)},${sheet.range('counted')},${quoteText(yes)})`,
            rollup.total[block][index] ?? 0,
            role,
          ),
      }),
    ],
  };
}
