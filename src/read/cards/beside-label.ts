import type { Cell } from '../../workbook/cell';
import { firstFrom } from '../sheet/grid';
import { isBlank } from '../sheet/shown';
import type { LabelLike } from './label-likes';

/**
 * What stands right of a label that no layout has, on the same card, up to the next label or heading of a year. `unknown`:
 * the cells of all such labels.
 */
export function besideLabel({ card, cell: label }: LabelLike, unknown: ReadonlySet<Cell>): Cell[] {
  const { sheet, headings, to, edge } = card;
  const years = new Set(headings.flatMap(({ year, kind }) => [year, kind]));
  const cells = sheet.grid.row(label.row);
  const first = firstFrom(cells, sheet.grid.lastColumn(label.row, label.column) + 1);
  const beside = cells.slice(first, firstFrom(cells, Math.min(to, edge + 1) + 1));
  const next = beside.findIndex((cell) => unknown.has(cell) || years.has(cell) || sheet.labels.isLabel(cell, 'card'));
  return beside.slice(0, next < 0 ? beside.length : next).filter(({ value }) => !isBlank(value));
}
