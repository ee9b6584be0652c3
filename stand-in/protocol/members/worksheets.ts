import type { Sheet } from '../../engine/sheet';
import type { Workbook } from '../../engine/workbook';
import { asBoolean, asText, optional } from '../arguments';
import { documented, item, method, object, run, type ObjectType } from '../member';
import { collectionEventMembers } from './sheet-events';
import { sheetType } from './worksheet';

function shown({ sheets }: Workbook, visibleOnly: unknown): readonly Sheet[] {
  const only = optional(visibleOnly, asBoolean, false);
  return sheets.filter(({ visibility }) => !only || visibility === 'Visible');
}

export const sheetsType: ObjectType<Workbook> = {
  name: 'WorksheetCollection',
  items: {
    ...run(
      'sheets',
      'worksheets in the order of their tabs, hidden ones too; found by name, in any case of letters, or id',
    ),
    all: ({ sheets }) => sheets.map((sheet) => item(sheetType, sheet)),
    find: (workbook, key) => item(sheetType, workbook.sheet(asText(key))),
  },
  members: {
    ...collectionEventMembers,
    add: object(
      run(
        'sheets',
        'behind the last sheet, not activated; ItemAlreadyExists for a taken name, InvalidArgument for a bad one',
      ),
      () => sheetType,
      (workbook, [name]) => workbook.addSheet(optional(name, asText, undefined)),
    ),
    getItemOrNullObject: object(
      run('sheets', 'by name or id; null where there is none'),
      () => sheetType,
      (workbook, [key]) => workbook.findSheet(asText(key)),
    ),
    getActiveWorksheet: object(
      documented('sheets', 'the active sheet'),
      () => sheetType,
      ({ active }) => active,
    ),
    getFirst: object(
      documented('sheets', 'the first, or the first visible'),
      () => sheetType,
      (workbook, [visibleOnly]) => shown(workbook, visibleOnly)[0] ?? null,
    ),
    getLast: object(
      documented('sheets', 'the last, or the last visible'),
      () => sheetType,
      (workbook, [visibleOnly]) => shown(workbook, visibleOnly).at(-1) ?? null,
    ),
    getCount: method(
      documented('sheets', 'all, or the visible ones'),
      (workbook, [visibleOnly]) => shown(workbook, visibleOnly).length,
    ),
  },
};
