import type { Cell } from '../workbook/cell';
import type { LocatedCard, UsualOffsets } from './card-slots';
import type { Slot } from './fields';
import { firstFrom } from './grid';
import { readInteger } from './values/numbers';

/** A card's number stands left of its first label: right beside it, or else the nearest counting number. */
export function numberCell({ sheet: { grid }, hits, from }: Pick<LocatedCard, 'sheet' | 'hits' | 'from'>): Cell | null {
  const { row, column } = startOf({ hits });
  const beside = column > from ? grid.at(row, column - 1) : null;
  if (beside) return beside;
  const cells = grid.row(row);
  const left = cells
    .slice(0, firstFrom(cells, column))
    .filter((cell) => cell.column >= from && readInteger(cell).state === 'read');
  return left.at(-1) ?? null;
}

/** Where the number is, or where it is in most cards. */
export function numberSlot(card: LocatedCard, usual: UsualOffsets): Slot {
  const { row, column } = startOf(card);
  return numberCell(card) ?? { row, column: Math.max(card.from, column - usual.number) };
}

/** How many columns left of a card's first label its number stands; null where none is found. */
export function numberOffset(card: LocatedCard): number | null {
  const cell = numberCell(card);
  return cell && startOf(card).column - cell.column;
}

const startOf = ({ hits: [first] }: Pick<LocatedCard, 'hits'>): Slot => ({ row: first?.row ?? 0, column: first?.column ?? 0 });
