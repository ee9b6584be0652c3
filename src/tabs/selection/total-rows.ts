import type { Group } from '../../rollup/amounts';
import { groupOf } from '../../rollup/group';
import type { Project } from '../../rollup/project';
import { areaAddress } from '../../workbook/address';
import type { PlanRow } from '../../workbook/plan';
import { amountCells } from '../amount-cells';
import { amountOf, type Block } from '../blocks';
import { blanks, cell, quoteText } from '../cells';
import { none, unfilled } from '../finance/columns';
import { sumCell } from '../finance/sum-cell';
import { gapRow } from '../gap-row';
import { leadColumns } from './columns';
import type { SelectionSheet } from './sheet';

/** The list's rows of projects. */
export interface ListedRows {
  readonly top: number;
  readonly bottom: number;
  readonly projects: readonly Project[];
}

/** The total, and the total without deposits where some are among them; below each, what it lacks. */
export function totalRows(sheet: SelectionSheet, { top, bottom, projects }: ListedRows, columns: number): PlanRow[] {
  const others = projects.filter(({ deposit }) => !deposit);
  const all = { label: '計', members: projects, deposit: '<>' };
  const totals = [
    all,
    ...(others.length < projects.length ? [{ label: '預託金を除く計', members: others, deposit: none }] : []),
  ];
  const rangeAt = (column: number) => areaAddress({ top, left: column, bottom, right: column });
  const rangeOf = (block: Block, index: number) =>
    rangeAt(
      leadColumns.length +
        sheet.amounts.findIndex((column) => 'index' in column && column.block === block && column.index === index),
    );
  return totals.reduce<PlanRow[]>((rows, { label, members, deposit }) => {
    const criteria = `${rangeAt(sheet.depositAt)},${quoteText(deposit)}`;
    const group = groupOf(members, columns);
    const row = bottom + 1 + rows.length;
    return [...rows, totalRow(label, group, row), ...lacking(group)];

    function totalRow(name: string, sums: Group, at: number): PlanRow {
      const amounts = amountCells(sheet.amounts, {
        row: at,
        amounts: sums,
        look: 'total',
        amountCell: (block, index, role) =>
          sumCell(rangeOf(block, index), [criteria], amountOf(sums, block, index), role),
      });
      const lead = [...blanks(3, 'totalLabel'), cell(name, 'totalLabel'), ...blanks(2, 'totalLabel')];
      return { cells: [...lead, ...amounts, cell(null, 'totalLabel'), cell(null, 'totalLabel')] };
    }

    function lacking(sums: Group): PlanRow[] {
      return gapRow(sheet.amounts, {
        lead: blanks(leadColumns.length, 'cell'),
        widths: sheet.widths,
        amounts: sums,
        unfilledIn: (block, index) => `COUNTIFS(${rangeOf(block, index)},${quoteText(unfilled)},${criteria})`,
      });
    }
  }, []);
}
