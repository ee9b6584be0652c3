import type { Cell } from '../../../workbook/cell';
import type { Room } from '../../../workbook/room';
import type { Known } from '../ask/known';

/** The cells with the rooms that are known of them. */
export const withRooms = (cells: readonly Cell[], rooms: ReadonlyMap<string, Room> | undefined): readonly Cell[] =>
  rooms
    ? cells.map((cell) => {
        const room = rooms.get(placeKey(cell));
        return room ? { ...cell, room } : cell;
      })
    : cells;

/** Rooms by the places of their cells. */
export const byPlace = (rooms: ReadonlyMap<Cell, Room>): Map<string, Room> =>
  new Map([...rooms].map(([cell, room]) => [placeKey(cell), room]));

const placeKey = ({ row, column }: Pick<Cell, 'row' | 'column'>): string => `${String(row)},${String(column)}`;

/** Where formats change, or cells are moved, the rooms of the sheet are known no more. */
export function forgetRooms(
  rooms: Known['rooms'],
  {
    type,
    changeType,
    worksheetId,
  }: { readonly type?: string; readonly changeType?: string; readonly worksheetId?: string },
): void {
  const stays = type !== 'WorksheetFormatChanged' && (changeType === undefined || changeType === 'RangeEdited');
  if (worksheetId !== undefined && !stays) rooms.delete(worksheetId);
}
