import { areaAddress } from '../../../workbook/address';
import type { Area, Cell } from '../../../workbook/cell';
import { isLong, type Room } from '../../../workbook/room';
import { all, ask, type Answer } from '../wire/answer';
import type { Question } from '../wire/question';

/** What asking for one text's room adds to the request, in bytes. */
const requestBytes = 1_500;
/** About what its answer weighs. */
const answerBytes = 500;

/** Of more texts than one request holds (of some four hundred cards) nothing is asked: each costs Excel five objects. */
export const mostRooms = 2_500;

/** How many texts there would be to ask about. */
export const longTexts = (cells: readonly Cell[]): number =>
  cells.filter(({ value }) => typeof value === 'string' && isLong(value)).length;

/**
 * Asks for the room of each long text of a sheet. Properties alone are loaded, of the areas as they are: Excel takes that for
 * a read, and what staff can undo stays. Excel does not tell whether it fitted a row by itself; such a row is high enough.
 */
export function askRooms(
  queue: Question[],
  sheet: string,
  cells: readonly Cell[],
  merges: readonly Area[],
): Answer<Map<Cell, Room>> {
  const areas = new Map(merges.map((area) => [key(area.top, area.left), area]));
  const texts = cells.flatMap((cell) => {
    const { row, column, value } = cell;
    const area = areas.get(key(row, column)) ?? { top: row, left: column, bottom: row, right: column };
    return typeof value === 'string' && isLong(value) ? [{ cell, area }] : [];
  });
  const rooms = new Map<Cell, Room>();
  if (texts.length > 0) {
    queue.push({
      kind: 'rooms',
      sheet,
      first: 0,
      last: texts.length - 1,
      width: 1,
      requestBytes,
      ask(worksheet, first, last) {
        const part = texts.slice(first, last + 1);
        const asked = all(part.map(({ area }) => askRoom(worksheet, area)));
        return (answered) => {
          for (const [index, room] of asked(answered).entries()) {
            const cell = part[index]?.cell;
            if (cell && room) rooms.set(cell, room);
          }
          return part.length * answerBytes;
        };
      },
    });
  }
  return () => rooms;
}

const key = (row: number, column: number): string => `${String(row)},${String(column)}`;

function askRoom(worksheet: Excel.Worksheet, area: Area): Answer<Room | null> {
  const range = worksheet.getRange(areaAddress(area));
  const size = ask(range, 'width', 'height');
  const first = areaAddress({ ...area, bottom: area.top, right: area.left });
  const look = ask(worksheet.getRange(first).format, 'wrapText', 'indentLevel', 'textOrientation');
  const font = ask(worksheet.getRange(first).format.font, 'name', 'size');
  const last = ask(worksheet.getRange(areaAddress({ ...area, top: area.bottom })).format, 'rowHeight');
  return (answered) => {
    const { width, height } = size(answered);
    const { wrapText, indentLevel: indent, textOrientation } = look(answered);
    const isSeen = width > 0 && height > 0;
    if (!isSeen || !wrapText || textOrientation !== 0) return null;
    const { name, size: points } = font(answered);
    const { rowHeight } = last(answered);
    return {
      width,
      height,
      last: { row: area.bottom, height: rowHeight },
      indent,
      font: { name, size: points },
    };
  };
}
