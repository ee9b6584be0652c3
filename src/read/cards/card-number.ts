import type { Cell } from '../../workbook/cell';
import type { LocatedCard } from './card-slots';
import { slotBelow } from '../values/below';
import type { Slot } from '../values/fields';
import { firstFrom } from '../sheet/grid';
import { readInteger } from '../values/numbers';

/**
 * A card's number stands left of its first label: right beside it, or else the nearest counting number. Where a label
 * stands beside, as 番号 does over its number, it stands below that.
 */
function numberCell(
  { sheet: { grid }, from }: Pick<LocatedCard, 'sheet' | 'from'>,
  { row, column }: Slot,
): Cell | null {
  const beside = column > from ? grid.at(row, column - 1) : null;
  if (beside) return beside;
  const cells = grid.row(row);
  const left = cells
    .slice(0, firstFrom(cells, column))
    .filter((cell) => cell.column >= from && readInteger(cell).state === 'read');
  return left.at(-1) ?? null;
}

/**
 * Where the number is, or where it is in most cards: `usual` columns left of `first`, which is where 事業名 stands, or is
 * expected.
 */
export function numberSlot(card: LocatedCard, first: Slot, usual: number): Slot {
  const cell = numberCell(card, first);
  if (cell && isNumberLabel(card, cell))
    return slotBelow(card.sheet, card.sheet.grid.extent(cell.row, cell.column), 'card');
  return cell ?? { row: first.row, column: Math.max(card.from, first.column - usual) };
}

/** How many columns left of 事業名 a card's number stands; null where none is found. */
export function numberOffset(card: LocatedCard): number | null {
  const first = card.label.name;
  const cell = first ? numberCell(card, first) : null;
  return first && cell ? first.column - cell.column : null;
}

/** 番号 is the list's label; on a card it may stand over the number all the same. */
const isNumberLabel = ({ sheet: { labels } }: LocatedCard, cell: Cell): boolean =>
  labels.isLabel(cell, 'list') || labels.isLabel(cell, 'card');
