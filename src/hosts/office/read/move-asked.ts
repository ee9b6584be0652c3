import type { Area } from '../../../workbook/cell';
import type { AskedSheet, Known } from '../ask/known';

/** What Excel tells of a change of cells or formats. */
interface Change {
  readonly type?: string;
  readonly changeType?: string;
  readonly worksheetId?: string;
  readonly address?: string;
}

/**
 * Keeps known merged areas and marked cells where rows or columns are inserted or deleted, as Excel keeps them. Where formats
 * change, or cells are moved otherwise, those of the sheet are known no more: areas may have been merged or taken apart.
 */
export function moveAsked(asked: Known['asked'], { type, changeType, worksheetId, address }: Change): void {
  const known = worksheetId === undefined ? undefined : asked.get(worksheetId);
  if (worksheetId === undefined || !known) return;
  if (type !== 'WorksheetFormatChanged' && (changeType === undefined || changeType === 'RangeEdited')) return;
  const band = changeType === undefined ? null : bandOf(changeType, address ?? '');
  if (band) asked.set(worksheetId, movedBy(band, known));
  else asked.delete(worksheetId);
}

function movedBy(band: Band, { merges, marks }: AskedSheet): AskedSheet {
  return {
    merges: merges.flatMap((area) => moved(area, band) ?? []).filter((area) => !isOneCell(area)),
    marks: marks.flatMap((mark) => {
      const { row, column } = mark;
      const place = moved({ top: row, left: column, bottom: row, right: column }, band);
      return place ? [{ ...mark, row: place.top, column: place.left }] : [];
    }),
  };
}

/** Rows or columns that came or went. */
interface Band {
  readonly ends: readonly ['top', 'bottom'] | readonly ['left', 'right'];
  readonly from: number;
  readonly count: number;
  readonly inserted: boolean;
}

function bandOf(changeType: string, address: string): Band | null {
  const [, what, done] = /^(Row|Column)(Inserted|Deleted)$/.exec(changeType) ?? [];
  const [first, last = first] = address.replaceAll('$', '').split(':');
  if (what === undefined || first === undefined || last === undefined) return null;
  const number = (text: string): number => (what === 'Row' ? Number(text) - 1 : columnNumber(text));
  const from = number(first);
  const count = number(last) - from + 1;
  if (!(from >= 0 && count > 0)) return null;
  return { ends: what === 'Row' ? ['top', 'bottom'] : ['left', 'right'], from, count, inserted: done === 'Inserted' };
}

/** 0 for `A`. */
function columnNumber(letters: string): number {
  return [...letters].reduce((sum, letter) => 26 * sum + letter.charCodeAt(0) - 64, 0) - 1;
}

const isOneCell = ({ top, left, bottom, right }: Area): boolean => top === bottom && left === right;

/** The area after the move; null where it is gone. */
function moved(area: Area, { ends: [start, end], from, count, inserted }: Band): Area | null {
  const first = area[start];
  const last = area[end];
  if (inserted) {
    return { ...area, [start]: first >= from ? first + count : first, [end]: last >= from ? last + count : last };
  }
  const after = (index: number): number => (index >= from + count ? index - count : Math.min(index, from));
  const rest = {
    ...area,
    [start]: after(first),
    [end]: last >= from + count ? last - count : Math.min(last, from - 1),
  };
  return rest[start] > rest[end] ? null : rest;
}
