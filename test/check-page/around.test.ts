import { around } from '../../src/check-page/around';
import type { Area, Cell, CellValue } from '../../src/workbook/cell';
import type { SheetSnapshot } from '../../src/workbook/snapshot';

const cell = (row: number, column: number, value: Exclude<CellValue, null>, format = ''): Cell => ({
  row,
  column,
  value,
  format,
  formula: false,
});
const sheet = (cells: readonly Cell[], merges: readonly Area[] = []): SheetSnapshot => ({
  name: '個票',
  visibility: 'visible',
  type: 'worksheet',
  mark: null,
  cells,
  merges,
});

/** Rows as their cells' texts: `*` before the wanted one, how far it spans behind merged ones. */
const drawn = (seen: ReturnType<typeof around>) =>
  seen.rows.map(({ row, cells }) => [
    row,
    ...cells.flatMap(({ text, isWanted, rows, columns }) =>
      text === '' && !isWanted ? [] : `${isWanted ? '*' : ''}${text}${rows * columns > 1 ? ` ${rows}x${columns}` : ''}`,
    ),
  ]);

test('a cell is shown among the rows and columns around it, none of them before the first', () => {
  const seen = around(sheet([cell(0, 0, 'a'), cell(2, 1, 1234.5, '#,##0'), cell(99, 0, 'far')]), { row: 2, column: 1 });
  expect(seen.columns).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
  expect(drawn(seen)).toEqual([[0, 'a'], [1], [2, '*1,235'], [3], [4], [5], [6], [7], [8], [9], [10]]);
  expect(seen.rows[2]?.cells[1]).toMatchObject({ isNumber: true, column: 1 });
});

test('merged cells are one, and what of them stands outside is left away', () => {
  const merges = [
    { top: 10, left: 2, bottom: 11, right: 30 },
    { top: 0, left: 0, bottom: 12, right: 0 },
  ];
  const seen = around(sheet([cell(10, 2, 'wide'), cell(0, 0, 'tall'), cell(12, 2, { error: '#REF!' })], merges), {
    row: 10,
    column: 2,
  });
  expect(drawn(seen).filter((row) => row.length > 1)).toEqual([
    [6, 'tall 7x1'],
    [10, '*wide 2x8'],
    [12, '#REF!'],
  ]);
});

test('an empty cell is shown as such', () => {
  expect(drawn(around(sheet([]), { row: 0, column: 0 }))[0]).toEqual([0, '*']);
});
