import { slotRightOf, valueRightOf } from '../../../src/read/values/right-of';
import { readSheet } from '../../../src/read/sheet/sheet';
import { parseArea } from '../../../src/workbook/address';
import { aSheet, type Row } from '../a-sheet';

const find = (rows: readonly Row[], label: string, limit?: number) =>
  valueRightOf(readSheet(aSheet(rows)), parseArea(label), 'card', limit)?.value ?? null;

describe('the value right of a label', () => {
  it.each<[string, Row[], string, string | null]>([
    ['stands beside it', [['事業名', 'a', 'b']], 'A1', 'a'],
    ['stands farther right', [['事業名', null, null, 'a']], 'A1', 'a'],
    ['begins right of a wide label', [['事業名', 'x', 'a']], 'A1:B1', 'a'],
    ['may stand on a lower row of the label', [['事業名'], [null, 'a']], 'A1:A2', 'a'],
    ['is not what stands below the label', [['事業名'], [null, 'a']], 'A1', null],
    ['is not blank', [['事業名', ' 　', 'a']], 'A1', 'a'],
    ['is not right of another label', [['事業名', '次年度方針', 'a']], 'A1', null],
    [
      'may stand below another label',
      [
        ['事業名', '次年度方針'],
        [null, 'a'],
      ],
      'A1:A2',
      'a',
    ],
    ['is not left of the label', [['a', '事業名']], 'B1', null],
  ])('%s', (_, rows, label, value) => {
    expect(find(rows, label)).toBe(value);
  });

  it('is not right of another label that reaches down to its row', () => {
    const rows: Row[] = [
      ['概要', null, '財務内容', '令和6年度'],
      [null, null, null, '(予算)'],
      [null, null, '事業費', 5],
    ];
    const sheet = readSheet(aSheet(rows, ['A1:A3', 'B1:B3', 'C1:C2']));
    expect(valueRightOf(sheet, parseArea('A1:A3'), 'card')).toBeNull();
  });

  it('stands no farther right than a limit', () => {
    expect(find([['事業名', null, 'a']], 'A1', 2)).toBe('a');
    expect(find([['事業名', null, 'a']], 'A1', 1)).toBeNull();
  });
});

describe('where the value belongs', () => {
  const slot = (row: Row, ...rest: [limit?: number, blankOffset?: number]) =>
    slotRightOf(readSheet(aSheet([row])), parseArea('A1:B3'), 'card', ...rest);

  it('is where it stands', () => {
    expect(slot(['事業名', null, null, 'a'])).toMatchObject({ row: 0, column: 3 });
    expect(slot(['事業名', null, null, 'a'], 2)).toEqual({ row: 0, column: 2 });
  });

  it('is beside the label, or as far as is usual, where it is blank', () => {
    expect(slot(['事業名'])).toEqual({ row: 0, column: 2 });
    expect(slot(['事業名'], undefined, 3)).toEqual({ row: 0, column: 4 });
  });
});

it('is what the form prints to choose from, where nothing was chosen', () => {
  const sheet = readSheet(
    aSheet([
      ['法定／自主', '法定／自主', '事業名'],
      ['法定／自主', null, '法定／自主'],
      ['法定／自主', '事業名'],
    ]),
  );
  const valueIn = (row: number) =>
    valueRightOf(sheet, { top: row, left: 0, bottom: row, right: 0 }, 'card')?.column ?? null;
  expect([valueIn(0), valueIn(1), valueIn(2)]).toEqual([1, null, null]);
});

it('is no label of the next card right beside, spelt the same', () => {
  expect(find([['次年度方針', '次年度方針', '継続']], 'A1')).toBeNull();
});
