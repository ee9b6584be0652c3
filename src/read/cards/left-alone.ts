import type { Area, Cell } from '../../workbook/cell';
import { isWithin } from '../../workbook/is-within';
import { firstFrom } from '../sheet/grid';
import type { OwnHit } from '../sheet/labels';
import { readFiscalYear } from '../values/years';
import type { LocatedCard } from './card-slots';

/** A label with this many years right of it heads a table. */
const fewestYears = 2;

/**
 * Tells the cells that belong to a label of the office's own, and so are no labels: the cell right beside it, and of an
 * item that is 対象外 its whole block. The block is the rows that no other label heads; of a heading over years, the rows
 * of its table.
 */
export function leftAlone(card: LocatedCard): (cell: Cell) => boolean {
  if (card.own.length === 0) return () => false;
  const { grid, labels, layout } = card.sheet;
  const parents = new Set(layout.own.flatMap(({ under }) => under ?? []));
  const values = new Set<Cell>();
  const blocks: Area[] = [];
  for (const hit of card.own) {
    const cells = grid.row(hit.row);
    const beside = cells[firstFrom(cells, hit.area.right + 1)];
    if (beside && !labels.isLabel(beside, 'card')) values.add(beside);
    if (hit.own.kind === 'ignored' && !parents.has(hit.own.label)) blocks.push(blockOf(card, hit));
  }
  return (cell) => values.has(cell) || blocks.some((block) => isWithin(block, cell));
}

function blockOf({ sheet: { grid, labels }, edge }: LocatedCard, { row: top, column: left, area }: OwnHit): Area {
  const row = grid.row(top);
  const behind = row.slice(firstFrom(row, area.right + 1));
  const years = behind.filter((cell) => readFiscalYear(cell).state === 'read');
  const isTable = years.length >= fewestYears;
  const last = (isTable && years.at(-1)?.column) || area.right;
  const next = behind.find((cell) => cell.column > last && labels.isLabel(cell, 'card'));
  const right = next ? next.column - 1 : Math.max(edge, ...behind.map(({ column }) => column));
  let bottom = area.bottom;
  for (const below of grid.rowsBelow(bottom)) {
    const cells = grid.row(below);
    const heads = cells.slice(0, firstFrom(cells, area.right + 1));
    const isOwn = isTable ? !heads.some((cell) => labels.isLabel(cell, 'card')) : heads.length === 0;
    if (!isOwn) break;
    bottom = below;
  }
  return { top, left, bottom, right };
}
