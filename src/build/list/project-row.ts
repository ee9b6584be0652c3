import { textOf } from '../../model/field';
import type { PlanCell, PlanRow } from '../../workbook/plan';
import { cell } from '../cells';
import { rowHeight } from '../row-height';
import { columns, widths, type ListColumn } from './columns';
import { markValue } from './mark-value';
import type { Listed } from './order';

/** A project's row: what stands on its card, and what staff fill in by hand. */
export function projectRow(project: Listed): PlanRow {
  const { card, row, number } = project;
  const own = (key: 'name' | 'direction' | 'department'): string => {
    const field = card?.[key] ?? row?.[key];
    return field ? textOf(field).trim() : '';
  };
  const cells: Record<ListColumn, PlanCell> = {
    number: cell(number, 'cellCentered'),
    logicModel: cell(markValue(project, 'logicModel'), 'mark'),
    priority: cell(markValue(project, 'priority'), 'mark'),
    populationGoals: cell(markValue(project, 'populationGoals'), 'mark'),
    sdgTargets: cell(markValue(project, 'sdgTargets'), 'mark'),
    name: cell(own('name'), 'name'),
    direction: cell(own('direction'), 'mark'),
    department: cell(own('department'), 'name'),
  };
  const inOrder = columns.map(({ key }) => cells[key]);
  return { height: rowHeight(inOrder, widths), cells: inOrder };
}
