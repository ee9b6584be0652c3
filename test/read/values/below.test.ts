import { slotBelow, valueBelow } from '../../../src/read/values/below';
import { readSheet } from '../../../src/read/sheet/sheet';
import { parseArea } from '../../../src/workbook/address';
import { aSheet, type Row } from '../a-sheet';

const below = (rows: readonly Row[], merges: string[] = [], label = 'A1') => {
  const sheet = readSheet(aSheet(rows, merges));
  return [valueBelow(sheet, parseArea(label), 'card')?.value ?? null, slotBelow(sheet, parseArea(label), 'card').row];
};

describe('the value below a label', () => {
  it('begins right under it', () => {
    expect(below([['概要', '財務内容'], ['内容']])).toEqual(['内容', 1]);
    expect(below([['概要'], [], [5]], ['A1:B2'], 'A1:B2')).toEqual([5, 2]);
  });

  it.each<[string, Row]>([
    ['nothing', []],
    ['white space', [' ']],
    ['another label', ['事業名']],
    ['a heading', ['施策1 産業']],
    ['a note', ['※ 注']],
    ['what begins farther right', [null, '内容']],
  ])('is not %s', (_, row) => {
    expect(below([['概要'], row], [], 'A1:C1')).toEqual([null, 1]);
  });

  it('is not what reaches under it from the left', () => {
    expect(below([[null, '概要'], ['内容']], ['A2:B2'], 'B1')).toEqual([null, 1]);
  });
});
