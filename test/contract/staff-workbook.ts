import type { Cell } from '../../src/workbook/cell';
import type { SheetSnapshot, Snapshot } from '../../src/workbook/snapshot';

const filled = (row: number, column: number, value: Cell['value'], format = ''): Cell => ({
  row,
  column,
  value,
  format,
  formula: false,
});

const sheet = (name: string, cells: readonly Cell[]): SheetSnapshot => ({
  name,
  visibility: 'visible',
  type: 'worksheet',
  mark: null,
  cells,
  merges: [],
});

/** The sheet that holds a card. */
export const cardSheet = "個票's 施策1";

/** A workbook as staff make one: a card, a list of their own, scratch paper, an empty sheet. */
export const staffWorkbook: Snapshot = {
  name: 'staff.xlsx',
  sheets: [
    {
      ...sheet(cardSheet, [
        filled(0, 0, '事業名'),
        filled(0, 1, '直す名前'),
        filled(2, 0, '事業費'),
        filled(2, 1, 100, '#,##0'),
        filled(3, 1, '2,500'),
        filled(4, 1, true),
        filled(5, 1, { error: '#REF!' }),
      ]),
      merges: [{ top: 0, left: 1, bottom: 1, right: 3 }],
    },
    sheet('事務事業一覧', [filled(0, 0, '番号'), filled(1, 0, 1)]),
    { ...sheet('作業用', [filled(9, 2, 'メモ')]), visibility: 'hidden' },
    sheet('白紙', []),
  ],
};
