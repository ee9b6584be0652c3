import type { Sheet } from '../../engine/sheet';
import { asNumber, asRange, optional, type RangeTarget } from '../arguments';
import { documented, method, object, type ObjectType } from '../member';
import { rangeType } from './range';

function location(sheet: Sheet): RangeTarget | null {
  const { rows, columns } = sheet.frozen;
  if (rows === 0 && columns === 0) return null;
  const bottom = rows === 0 ? 1_048_575 : rows - 1;
  const right = columns === 0 ? 16_383 : columns - 1;
  return { sheet, area: { top: 0, left: 0, bottom, right } };
}

export const freezePanesType: ObjectType<Sheet> = {
  name: 'WorksheetFreezePanes',
  members: {
    freezeRows: method(documented('freeze panes', 'the first rows, nothing else'), (sheet, [count]) => {
      sheet.frozen = { rows: optional(count, asNumber, 1), columns: 0 };
    }),
    freezeColumns: method(documented('freeze panes', 'the first columns, nothing else'), (sheet, [count]) => {
      sheet.frozen = { rows: 0, columns: optional(count, asNumber, 1) };
    }),
    freezeAt: method(
      documented('freeze panes', 'rows and columns of a range at the top left'),
      (sheet, [range], { workbook }) => {
        const { area } = asRange(range, workbook, sheet);
        sheet.frozen = {
          rows: area.bottom === 1_048_575 ? 0 : area.bottom + 1,
          columns: area.right === 16_383 ? 0 : area.right + 1,
        };
      },
    ),
    unfreeze: method(documented('freeze panes', 'all moves'), (sheet) => {
      sheet.frozen = { rows: 0, columns: 0 };
    }),
    getLocationOrNullObject: object(
      documented('freeze panes', 'what is frozen; null where nothing is'),
      () => rangeType,
      location,
    ),
  },
};
