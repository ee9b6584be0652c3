import { groupLabel } from '../../model/names';
import { noGaps } from '../../rollup/gaps';
import type { Project } from '../../rollup/project';
import type { Selected } from '../../rollup/selected';
import type { PlanCell, PlanRow } from '../../workbook/plan';
import { amountCells } from '../amount-cells';
import { calculated, cell, linked } from '../cells';
import type { Context } from '../context';
import { amountSource } from '../finance/amount-source';
import { keyText, none, yes } from '../finance/columns';
import { referenceTo } from '../reference-to';
import { rowHeight } from '../row-height';
import { leadColumns, type LeadColumn } from './columns';
import type { SelectionSheet } from './sheet';

/** A project's row at row `row` of the sheet, the `order`th of the list where it has no rank. */
export function projectRow(
  context: Context,
  { amounts, widths }: SelectionSheet,
  { project, rank }: Selected,
  { row, order, note }: { readonly row: number; readonly order: number; readonly note: string },
): PlanRow {
  const { card } = project;
  const lead: Record<LeadColumn, PlanCell> = {
    order: cell(rank ?? order, 'cellCentered'),
    measure: cell(groupLabel(card), 'cellCentered'),
    number: linked(card.number.value ?? '→', 'cellLink', context.moved(card.name.place)),
    name: nameCell(context, project),
    direction: cell(keyText(project, 'direction'), 'mark'),
    department: cell(keyText(project, 'department'), 'name'),
  };
  const cells = [
    ...leadColumns.map(({ key }) => lead[key]),
    ...amountCells(amounts, {
      row,
      amounts: { ...project.amounts, own: project.own, gaps: noGaps }, // Its cells say so themselves.
      look: 'plain',
      amountCell: (block, at, role) => (block === 'full' ? null : amountSource(context, project, block, at, role)),
    }),
    cell(note, 'input'),
    cell(project.deposit ? yes : none, 'mark'),
  ];
  return { height: rowHeight(cells, widths), cells };
}

/** A project's name as a formula that points at its card, where a text stands there. */
function nameCell({ moved }: Pick<Context, 'moved'>, { card, name }: Project): PlanCell {
  const { raw, place } = card.name;
  if (typeof raw !== 'string') return cell(name, 'name');
  const reference = referenceTo(moved(place));
  return calculated(`IF(${reference}="","",${reference})`, raw, 'name');
}
