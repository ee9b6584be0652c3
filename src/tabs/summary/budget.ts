import { measureLabel } from '../../model/names';
import type { Group } from '../../rollup/amounts';
import { groupOf } from '../../rollup/group';
import type { Project } from '../../rollup/project';
import type { AreaRollup } from '../../rollup/roll-up';
import type { PlanCell, PlanRow } from '../../workbook/plan';
import { amountCells } from '../amount-columns';
import { calculated, cell, relative } from '../cells';
import { measureTitle } from '../context';
import { none, relisted, yes } from '../finance/columns';
import { criteriaOf, sumCell } from '../finance/sum-cell';
import { headingLine, summedLine, type SummedGroup } from './lines';
import { amountsFrom, type ChartPart, type SectionMaker, type SummarySheet } from './section';

/** 1: a line a 施策, the total, and the total without deposits. */
export const budgetSection: SectionMaker = (sheet, top) => {
  const rollup = sheet.context.rollup;
  const first = top + 2;
  const measures = rollup.measures.map((measure, index) =>
    summedLine(
      sheet,
      { row: first + index, label: cell(measureTitle(measure.number, measure.name), 'name'), look: 'plain' },
      { group: measure, projects: measure.members, alternatives: [[['measure', measureLabel(measure.number)]]] },
    ),
  );
  return {
    rows: [
      { height: 22, cells: [cell('1 施策別の予算', 'subtitle')] },
      headingLine(sheet, '施策', '事業数', sheet.columns),
      ...measures,
      ...totalLines(sheet, first + measures.length),
      ...notes(rollup).map((note): PlanRow => ({ cells: [cell(note, 'note')] })),
    ],
    charts: measures.length === 0 ? [] : [costChart(sheet, first, measures.length)],
  };
};

function totalLines(sheet: SummarySheet, top: number): PlanRow[] {
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
  const lines = parts.map(([label, group], index) =>
    summedLine(sheet, { row: top + index, label, look: label.role === 'totalLabel' ? 'total' : 'plain' }, group),
  );
  return deposits.length > 0
    ? [...lines, withoutDeposits(sheet, groupOf(deposits, columns.length), top + lines.length)]
    : lines;
}

/** The total two rows above, less the deposits one row above; where either is blank, the sum of what is no deposit. */
function withoutDeposits({ context, finance, columns }: SummarySheet, deposits: Group, row: number): PlanRow {
  const group = context.rollup.withoutDeposits;
  const less = (column: number) => `${relative(row - 2, column)}-${relative(row - 1, column)}`;
  const others = [
    criteriaOf(finance, [
      ['counted', yes],
      ['deposit', none],
    ]),
  ];
  const columnOf = (block: string, index: number) =>
    amountsFrom +
    columns.findIndex((column) => column.shows === 'amount' && column.block === block && column.index === index);
  return {
    cells: [
      cell('預託金を除く計', 'totalLabel'),
      calculated(less(1), group.projects, 'totalNumber'),
      ...amountCells(columns, {
        row,
        amounts: group,
        look: 'total',
        amountCell: (block, index, role) => {
          const total = group[block][index] ?? null;
          const subtracts = total !== null && deposits[block][index] !== null;
          return subtracts
            ? calculated(less(columnOf(block, index)), total, role)
            : sumCell(finance.amountRange(block, index), others, total, role);
        },
      }),
    ],
  };
}

function costChart({ columns }: SummarySheet, top: number, measures: number): ChartPart {
  const bottom = top + measures - 1;
  return {
    title: '施策別の事業費（千円）',
    type: 'columns',
    categories: { top, left: 0, bottom, right: 0 },
    series: columns.flatMap((column, index) => {
      if (column.shows !== 'amount' || column.block !== 'cost') return [];
      const at = amountsFrom + index;
      return [{ name: column.heading.split('\n').slice(1).join(''), values: { top, left: at, bottom, right: at } }];
    }),
  };
}

function notes({ projects, relisted: shownAgain }: AreaRollup): string[] {
  const deposits = projects.filter((project) => project.deposit && !shownAgain.has(project));
  return [
    ...(deposits.length > 0
      ? [`・預託金は年度内に返還される資金です。除いた事業：${deposits.map(({ name }) => name).join('、')}`]
      : []),
    '・フルコストは、事業費と概算人件費の合計です。',
  ];
}
