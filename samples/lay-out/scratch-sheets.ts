import type { SheetSnapshot } from '../../src/workbook/snapshot';
import type { Layout } from '../layout';

/** Hidden sheets that staff keep beside the forms. */
export function scratchSheets(sheets: readonly SheetSnapshot[], layout: Layout): SheetSnapshot[] {
  switch (layout.scratch) {
    case 'none':
      return [];
    case 'notes':
      return [notes];
    case 'copy': {
      const copied = sheets.find(({ name }) => name.startsWith('個票')) ?? sheets[0];
      return copied ? [{ ...copied, name: '作業用', visibility: 'hidden' }] : [];
    }
  }
}

const cell = (row: number, column: number, value: string | number) => ({
  row,
  column,
  value,
  format: '',
  formula: false,
});

const notes: SheetSnapshot = {
  name: 'メモ',
  visibility: 'hidden',
  type: 'worksheet',
  mark: null,
  cells: [cell(0, 0, '締切'), cell(0, 1, '8月30日'), cell(2, 0, '確認する数'), cell(2, 1, 27)],
  merges: [],
};
