import { measureLabel } from '../../model/names';
import type { Project } from '../../rollup/project';
import { quoteSheet } from '../../workbook/address';
import type { PlanCell, PlanRow } from '../../workbook/plan';
import { amountCells } from '../amount-columns';
import { blanks, cell, linked } from '../cells';
import type { Context } from '../context';
import { rowHeight } from '../row-height';
import { amountSource } from './amount-source';
import {
  firstRow, keyText, leadColumns, none, relisted, yes, workColumns,
  type FinanceSheet, type LeadColumn, type WorkColumn,
} from './columns';

const leadWidths = leadColumns.map(({ width }) => width);

/** `index`: the project's place among all, from 0. */
export function projectRow(context: Context, sheet: FinanceSheet, project: Project, index: number): PlanRow {
  const { relisted: shownAgain } = context.review.rollup;
  const { card, amounts } = project;
  const place = context.moved(card.name.place);
  const lead: Record<LeadColumn, PlanCell> = {
    measure: cell(measureLabel(card.measure), 'cellCentered'),
    number: cell(card.number.value, 'cellCentered'),
    name: linked(project.name, 'nameLink', place),
    kind: cell(keyText(project, 'kind'), 'cellCentered'),
    direction: cell(keyText(project, 'direction'), 'cellCentered'),
    department: cell(keyText(project, 'department'), 'name'),
  };
  const work: Record<WorkColumn, PlanCell> = {
    priority: cell(keyText(project, 'priority'), 'mark'),
    populationGoal: cell(keyText(project, 'populationGoal'), 'mark'),
    sdgTarget: cell(keyText(project, 'sdgTarget'), 'mark'),
    deposit: cell(project.deposit ? yes : none, 'mark'),
    counted: cell(shownAgain.has(project) ? relisted : yes, 'mark'),
    order: cell(index + 1, 'number'),
  };
  const leading = leadColumns.map(({ key }) => lead[key]);
  const source = quoteSheet(place.sheet);
  const amountsOfRow = amountCells(sheet.amountColumns, {
    row: firstRow + index,
    amounts,
    look: 'plain',
    amountCell: (block, at, role) => amountSource(source, project, block, at, role),
  });
  return {
    height: rowHeight(leading, leadWidths),
    cells: leading.concat(amountsOfRow, workColumns.map(({ key }) => work[key])),
  };
}

/** What stands where there is no project. */
export const emptyRow = (columns: number): PlanRow => ({
  cells: [cell('個票がありません', 'cell'), ...blanks(columns - 1, 'cell')],
});
