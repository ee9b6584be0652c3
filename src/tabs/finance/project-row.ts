import { groupLabel } from '../../model/names';
import { noGaps } from '../../rollup/gaps';
import type { Project } from '../../rollup/project';
import type { Place } from '../../workbook/cell';
import type { PlanCell, PlanRow } from '../../workbook/plan';
import { amountCells } from '../amount-cells';
import { blanks, cell, linked } from '../cells';
import type { Context } from '../context';
import { rowHeight } from '../row-height';
import { amountSource } from './amount-source';
import { choiceText, choiceWidth } from './own-columns';
import {
  firstRow,
  keyText,
  leadColumns,
  none,
  relisted,
  yes,
  workColumns,
  type LeadColumn,
  type WorkColumn,
} from './columns';
import type { ShareCells } from './share-cells';
import { type FinanceSheet } from './sheet';

/** `index`: the project's place among all, from 0. */
export function projectRow(
  context: Context,
  sheet: FinanceSheet,
  { project, index, shareCell }: { project: Project; index: number; shareCell: ShareCells },
): PlanRow {
  const place = context.moved(project.card.name.place);
  const lead = leadCells(project, place);
  const amounts = amountCells(sheet.amountColumns, {
    row: firstRow + index,
    amounts: { own: project.own, gaps: noGaps /* Its cells say so themselves. */, ...project.amounts },
    look: 'plain',
    amountCell: (block, at, role) => (block === 'full' ? null : amountSource(context, project, block, at, role)),
    shareCell: (column) => shareCell(project, firstRow + index, column),
  });
  const counted = !context.rollup.relisted.has(project);
  const choices = sheet.choices.map((item) => cell(choiceText(project, item, context.rollup), 'mark'));
  return {
    height: Math.max(
      rowHeight(lead, leadWidths),
      rowHeight(
        choices,
        choices.map(() => choiceWidth),
      ),
    ),
    cells: lead.concat(amounts, choices, workCells(project, counted, index + 1)),
  };
}

const leadWidths = leadColumns.map(({ width }) => width);

function leadCells(project: Project, place: Place): PlanCell[] {
  const { card, name } = project;
  const cells: Record<LeadColumn, PlanCell> = {
    measure: cell(groupLabel(card), 'cellCentered'),
    number: cell(card.number.value, 'cellCentered'),
    name: linked(name, 'nameLink', place),
    kind: cell(keyText(project, 'kind'), 'cellCentered'),
    direction: cell(keyText(project, 'direction'), 'cellCentered'),
    department: cell(keyText(project, 'department'), 'name'),
  };
  return leadColumns.map(({ key }) => cells[key]);
}

function workCells(project: Project, counted: boolean, order: number): PlanCell[] {
  const cells: Record<WorkColumn, PlanCell> = {
    priority: cell(keyText(project, 'priority'), 'mark'),
    populationGoal: cell(keyText(project, 'populationGoal'), 'mark'),
    sdgTarget: cell(keyText(project, 'sdgTarget'), 'mark'),
    deposit: cell(project.deposit ? yes : none, 'mark'),
    counted: cell(counted ? yes : relisted, 'mark'),
    order: cell(order, 'number'),
  };
  return workColumns.map(({ key }) => cells[key]);
}

/** What stands where there is no project. */
export const emptyRow = (columns: number): PlanRow => ({
  cells: [cell('個票がありません', 'cell'), ...blanks(columns - 1, 'cell')],
});
