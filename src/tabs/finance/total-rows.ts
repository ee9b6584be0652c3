import type { Group } from '../../rollup/amounts';
import type { AreaRollup } from '../../rollup/roll-up';
import type { PlanRow } from '../../workbook/plan';
import { amountCells } from '../amount-columns';
import { amountOf, isOwn } from '../blocks';
import { blanks, cell } from '../cells';
import { measureTitle } from '../context';
import { rowHeight } from '../row-height';
import { leadColumns, none, relisted, yes } from './columns';
import { criteriaOf, sumCell, type Condition } from './sum-cell';
import { type FinanceSheet } from './sheet';

/** A line a 施策; then all projects together, those that are shown once more left out; and where some are deposits, the same without these. */
export function totalRows(rollup: AreaRollup, sheet: FinanceSheet): PlanRow[] {
  const { total, withoutDeposits } = rollup;
  const label = rollup.relisted.size > 0 ? `計（${relisted}を除く）` : '計';
  const measures = rollup.measures.filter(({ projects }) => projects > 0);
  const first = sheet.lastRow + 1 + measures.length;
  const rows = [
    ...measures.map((measure, index) =>
      totalRow(sheet, sheet.lastRow + 1 + index, `小計 ${measureTitle(measure)}`, measure, [
        ['measure', measure.label],
      ]),
    ),
    totalRow(sheet, first, label, total, [['counted', yes]]),
  ];
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
  const lead = [...blanks(2, 'totalLabel'), cell(label, 'totalLabel'), ...blanks(leadColumns.length - 3, 'totalLabel')];
  return {
    height: rowHeight(
      lead,
      leadColumns.map(({ width }) => width),
    ),
    cells: [
      ...lead,
      ...amountCells(sheet.amountColumns, {
        row,
        amounts: group,
        look: 'total',
        amountCell: (block, index, role) =>
          isOwn(block) && !block.summed
            ? null
            : sumCell(sheet.amountRange(block, index), criteria, amountOf(group, block, index), role),
      }),
      ...blanks(sheet.choices.length, 'totalLabel'),
    ],
  };
}
