import type { Group } from '../../rollup/amounts';
import { measureWordIn } from '../../model/names';
import { groupOf } from '../../rollup/group';
import type { Project } from '../../rollup/project';
import type { AreaRollup } from '../../rollup/roll-up';
import type { PlanCell, PlanRow } from '../../workbook/plan';
import { amountCells } from '../amount-cells';
import type { AmountColumn } from '../amount-columns';
import { amountOf, fullCostNotes, type Block } from '../blocks';
import { calculated, cell, relative } from '../cells';
import { measureTitle } from '../context';
import { none, relisted, yes } from '../finance/columns';
import { criteriaOf, sumCell } from '../finance/sum-cell';
import { gap, type Unit } from '../paged-rows';
import { headingLine, lacking, summedLines, type SummedGroup } from './lines';
import { amountsFrom, type SectionMaker, type SummarySheet } from './section';

/** 1: a line a 施策, the total, and the total without deposits; a table for every few blocks of amounts. */
export const budgetSection: SectionMaker = (sheet, paged) => {
  const word = measureWordIn(sheet.context.review.evaluation.layout);
  sheet.tables.forEach((columns, index) => {
    const units = measureUnits(sheet, columns);
    const title: PlanRow[] = index === 0 ? [{ height: 22, cells: [cell(`1 ${word}別の予算`, 'subtitle')] }] : [];
    paged.table({ title: [gap, ...title], heading: headingLine(sheet, word, '事業数', columns), units });
  });
  paged.add(...notes(sheet.context.rollup).map((note): PlanRow => ({ cells: [cell(note, 'note')] })));
  return {};
};

/** A line a 施策, and those of all projects, which stay together on a page. */
export function measureUnits(sheet: SummarySheet, columns: readonly AmountColumn[]): Unit[] {
  return [
    ...sheet.context.rollup.measures.map(
      (measure): Unit =>
        (row) =>
          summedLines(
            sheet,
            { row, label: cell(measureTitle(measure), 'name'), look: 'plain' },
            { group: measure, projects: measure.members, alternatives: [[['measure', measure.label]]] },
            columns,
          ),
    ),
    (top: number) => totalLines(sheet, top, columns),
  ];
}

function totalLines(sheet: SummarySheet, top: number, shown: readonly AmountColumn[]): PlanRow[] {
  const { projects, relisted: shownAgain, total, columns } = sheet.context.rollup;
  const counted = projects.filter((project) => !shownAgain.has(project));
  const deposits = counted.filter(({ deposit }) => deposit);
  const summed = (members: readonly Project[], ...conditions: SummedGroup['alternatives'][number]): SummedGroup => ({
    group: members === counted ? total : groupOf(members, columns.length),
    projects: members,
    alternatives: [conditions],
  });
  const parts: readonly (readonly [label: PlanCell, SummedGroup])[] = [
    ...(shownAgain.size > 0
      ? [
          [
            cell(`うち${relisted}（計に含めません）`, 'name'),
            summed([...shownAgain.keys()], ['counted', relisted]),
          ] as const,
        ]
      : []),
    [cell('計', 'totalLabel'), summed(counted, ['counted', yes])],
    ...(deposits.length > 0
      ? [[cell('うち預託金', 'name'), summed(deposits, ['counted', yes], ['deposit', yes])] as const]
      : []),
  ];
  const rows: PlanRow[] = [];
  const tops = parts.map(([label, group]) => {
    const row = top + rows.length;
    const look = label.role === 'totalLabel' ? 'total' : 'plain';
    rows.push(...summedLines(sheet, { row, label, look }, group, shown));
    return row;
  });
  if (deposits.length === 0) return rows;
  const [all = top, own = top] = tops.slice(-2);
  const lines = { all, deposits: own, row: top + rows.length };
  return [...rows, ...withoutDeposits(sheet, groupOf(deposits, columns.length), lines, shown)];
}

/**
 * The line of the total without deposits: the total's less that of the deposits; where either is blank, the sum of what
 * is no deposit. `row` is its own.
 */
function withoutDeposits(
  sheet: SummarySheet,
  deposits: Group,
  lines: Readonly<Record<'all' | 'deposits' | 'row', number>>,
  columns: readonly AmountColumn[],
): PlanRow[] {
  const { context, finance } = sheet;
  const group = context.rollup.withoutDeposits;
  const less = (column: number) => `${relative(lines.all, column)}-${relative(lines.deposits, column)}`;
  const others = [
    criteriaOf(finance, [
      ['counted', yes],
      ['deposit', none],
    ]),
  ];
  const columnOf = (block: Block, index: number) =>
    amountsFrom +
    columns.findIndex((column) => column.shows === 'amount' && column.block === block && column.index === index);
  const cells = amountCells(columns, {
    row: lines.row,
    amounts: group,
    look: 'total',
    amountCell: (block, index, role) => {
      const total = amountOf(group, block, index);
      const subtracts = total !== null && amountOf(deposits, block, index) !== null;
      return subtracts
        ? calculated(less(columnOf(block, index)), total, role)
        : sumCell(finance.amountRange(block, index), others, total, role);
    },
  });
  return [
    {
      cells: [cell('預託金を除く計', 'totalLabel'), calculated(less(1), group.projects, 'totalNumber'), ...cells],
    },
    ...lacking(sheet, group, others, columns),
  ];
}

function notes(rollup: AreaRollup): string[] {
  const { projects, relisted: shownAgain } = rollup;
  const deposits = projects.filter((project) => project.deposit && !shownAgain.has(project));
  return [
    ...(deposits.length > 0
      ? [`・預託金は年度内に返還される資金です。除いた事業：${deposits.map(({ name }) => name).join('、')}`]
      : []),
    ...fullCostNotes(rollup),
  ];
}
