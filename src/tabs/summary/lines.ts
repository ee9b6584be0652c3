import type { Group } from '../../rollup/amounts';
import type { Project } from '../../rollup/project';
import type { PlanCell, PlanRow } from '../../workbook/plan';
import { amountCells, type AmountLine } from '../amount-cells';
import type { AmountColumn } from '../amount-columns';
import { amountOf, isOwn, type Block } from '../blocks';
import { blanks, calculated, cell } from '../cells';
import { criteriaOf, sumCell, unfilledIn, type Condition } from '../finance/sum-cell';
import { gapRow } from '../gap-row';
import { rowHeight } from '../row-height';
import { amountsFrom, countWidth, labelWidth, type SummarySheet } from './section';

/** Projects that are summed: those that meet all conditions of one alternative. */
export interface SummedGroup {
  readonly group: Group;
  readonly projects: readonly Project[];
  readonly alternatives: readonly (readonly Condition[])[];
}

/** The cells left of a line's amounts. Where `second` is left out, it is the number of projects. */
export interface LineLabel {
  readonly row: number;
  readonly label: PlanCell;
  readonly second?: PlanCell;
  readonly look: AmountLine['look'];
}

/** A heading row; its first cell says what the lines are. */
export function headingLine(
  { width }: SummarySheet,
  label: string,
  second: string,
  columns: readonly Pick<AmountColumn, 'heading'>[],
): PlanRow {
  const headings = columns.map(({ heading }) => cell(heading, 'heading'));
  const cells = [cell(label, 'headingLeft'), cell(second, 'heading'), ...headings];
  return { height: rowHeight(cells, [labelWidth, countWidth, ...columns.map(() => width)]), cells };
}

/** A line whose amounts are sums over the finance list, and below it what they lack. */
export function summedLines(
  sheet: SummarySheet,
  line: LineLabel,
  summed: SummedGroup,
  columns: readonly AmountColumn[],
): PlanRow[] {
  const { group, projects, alternatives } = summed;
  const { row, label, look } = line;
  const criteria = alternatives.map((conditions) => criteriaOf(sheet.finance, conditions));
  const count = criteria.map((one) => `COUNTIFS(${one})`).join('+');
  const second = line.second ?? calculated(count, group.projects, look === 'total' ? 'totalNumber' : 'number');
  const cells = amountCells(columns, {
    row,
    amounts: group,
    look,
    amountCell: (block, index, role) =>
      stands(projects, block, index)
        ? sumCell(sheet.finance.amountRange(block, index), criteria, amountOf(group, block, index), role)
        : null,
  });
  return [
    { height: rowHeight([label, second], [labelWidth, countWidth]), cells: [label, second, ...cells] },
    ...lacking(sheet, group, criteria, columns),
  ];
}

/** The row below a line of sums over the rows that meet one of the criteria. */
export const lacking = (
  { finance, width }: SummarySheet,
  group: Group,
  criteria: readonly string[],
  columns: readonly AmountColumn[],
): PlanRow[] =>
  gapRow(columns, {
    lead: blanks(amountsFrom, 'cell'),
    widths: [labelWidth, countWidth, ...columns.map(() => width)],
    amounts: group,
    unfilledIn: (block, index) => unfilledIn(finance, criteria, block, index),
  });

/** Whether some of the projects' cards have that column at all. */
const stands = (projects: readonly Project[], block: Block, index: number): boolean =>
  (isOwn(block) && !block.yearly) || projects.some(({ places }) => places.includes(index));
