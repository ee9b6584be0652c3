import type { HandFilledColumn } from '../../layout/list';
import { textOf } from '../../model/field';
import type { PlanCell, PlanRow } from '../../workbook/plan';
import type { Role } from '../../workbook/roles';
import { cell } from '../cells';
import { rowHeight } from '../row-height';
import type { Context } from '../context';
import { columns, type ListColumn } from './columns';
import { markValue } from './mark-value';
import type { Listed } from './order';
import { ownCell } from './own-cell';
import type { ListSheet } from './sheet';

/** A project's row: what stands on its card, and what staff fill in by hand. */
export function projectRow(context: Context, sheet: ListSheet, project: Listed): PlanRow {
  const { own: ownColumns, widths } = sheet;
  const { card, row } = project;
  const own = (key: 'name' | 'direction' | 'department', role: Role): PlanCell => {
    const field = card?.[key] ?? row?.[key];
    return cell(field ? textOf(field).trim() : '', role);
  };
  const mark = (key: HandFilledColumn): PlanCell => cell(markValue(project, key), 'mark');
  const cells: Record<ListColumn, PlanCell> = {
    number: cell(project.number, 'cellCentered'),
    logicModel: mark('logicModel'),
    priority: mark('priority'),
    populationGoals: mark('populationGoals'),
    sdgTargets: mark('sdgTargets'),
    name: own('name', 'name'),
    direction: own('direction', 'mark'),
    department: own('department', 'name'),
  };
  const inOrder = [
    ...columns.map(({ key }) => cells[key]),
    ...ownColumns.map((item) => ownCell(context, sheet, item, project)),
  ];
  return { height: rowHeight(inOrder, widths), cells: inOrder };
}
