import { firstFrom, firstWithin, gridOf, sharesColumn, standsIn } from '../../../src/read/sheet/grid';
import { address, parseArea } from '../../../src/workbook/address';
import { aSheet } from '../a-sheet';

const grid = () =>
  gridOf(
    aSheet([['a1', null, 'c1', 'd1'], [], [null, 'b3:c4', null, 'd3', null, 'f3'], ['a4']], ['B3:C4', 'F3:H3'], '個票'),
  );
const valueAt = (at: string) => {
  const { top, left } = parseArea(at);
  return grid().at(top, left)?.value ?? null;
};

describe('a grid', () => {
  it('knows its rows, and the cells of each', () => {
    expect(grid().sheet.name).toBe('個票');
    expect(grid().rowNumbers).toEqual([0, 2, 3]);
    expect(grid().row(0).map(address)).toEqual(['A1', 'C1', 'D1']);
    expect([grid().row(1), grid().row(9)]).toEqual([[], []]);
  });

  it.each([
    ['A1', 'a1'],
    ['C1', 'c1'],
    ['B1', null],
    ['E1', null],
    ['A2', null],
    ['B3', 'b3:c4'],
    ['C3', 'b3:c4'],
    ['B4', 'b3:c4'],
    ['C4', 'b3:c4'],
    ['D4', null],
    ['A4', 'a4'],
    ['H3', 'f3'],
  ])('shows at %s: %s', (at, value) => {
    expect(valueAt(at)).toBe(value);
  });

  it('shows nothing in a merged area that holds nothing', () => {
    const empty = gridOf(aSheet([['a1'], [null, null, 'c2']], ['A2:B2', 'D1:D2']));
    expect([empty.at(1, 1), empty.at(1, 3)]).toEqual([null, null]);
  });

  it('does not read what a merged area covers', () => {
    const read = gridOf(
      aSheet(
        [
          ['a1', 'b1'],
          ['a2', { error: '#N/A' }],
          ['a3', 'b3'],
        ],
        ['A1:B2'],
      ),
    );
    expect(read.cells.map(address)).toEqual(['A1', 'A3', 'B3']);
    expect([read.shortTexts.map(address), read.errors, read.rowNumbers]).toEqual([['A1', 'A3', 'B3'], [], [0, 2]]);
    expect(read.row(1)).toEqual([]);
  });

  it('knows its short texts and its errors', () => {
    const [long, short] = ['長'.repeat(81), '長'.repeat(80)];
    const mixed = gridOf(
      aSheet([
        [long, short, 5, { error: '#N/A' }],
        [true, 'a', { error: '#REF!' }],
      ]),
    );
    expect(mixed.shortTexts.map(({ value }) => value)).toEqual([short, 'a']);
    expect(mixed.errors.map(({ value }) => value.error)).toEqual(['#N/A', '#REF!']);
    expect([gridOf(aSheet([])).shortTexts, gridOf(aSheet([])).errors]).toEqual([[], []]);
  });

  it('knows how far a cell reaches, and where it is', () => {
    expect(grid().extent(3, 2)).toEqual(parseArea('B3:C4'));
    expect(grid().extent(0, 2)).toEqual(parseArea('C1'));
    expect([grid().lastColumn(3, 2), grid().lastColumn(0, 2)]).toEqual([2, 2]);
    expect(grid().lastColumn(2, 5)).toBe(7);
    expect(grid().place(3, 2)).toEqual({ sheet: '個票', row: 2, column: 1 });
    expect(grid().place(0, 2)).toEqual({ sheet: '個票', row: 0, column: 2 });
  });
});

it.each([
  [0, 0],
  [1, 1],
  [2, 1],
  [3, 2],
  [4, 3],
])('the first cell from column %d on has index %d', (column, index) => {
  expect(firstFrom(grid().row(0), column)).toBe(index);
});

describe('the first cell within columns', () => {
  it.each([
    ['C1:D1', 'c1'],
    ['B1:C1', 'c1'],
    ['B1:B1', null],
    ['D1:D1', 'd1'],
    ['E1:Z1', null],
    ['C3:C3', 'b3:c4'],
    ['C3:D3', 'b3:c4'],
    ['D3:D3', 'd3'],
    ['E3:E3', null],
    ['G3:G3', 'f3'],
    ['H3:J3', 'f3'],
    ['I3:J3', null],
  ])('%s is %s', (at, value) => {
    expect(firstWithin(grid(), parseArea(at).top, parseArea(at))?.value ?? null).toBe(value);
  });
});

it.each([
  ['B1:C1', 'C5:D5', true],
  ['C5:D5', 'B1:C1', true],
  ['A1:D1', 'B2:C2', true],
  ['B2', 'B9', true],
  ['A1:B1', 'C1:D1', false],
  ['C1:D1', 'A1:B1', false],
])('%s and %s share a column: %s', (a, b, shared) => {
  expect(sharesColumn(parseArea(a), parseArea(b))).toBe(shared);
});

it.each([
  ['F3', 'F1:F1', true],
  ['F3', 'H1:J1', true],
  ['F3', 'A1:F1', true],
  ['F3', 'I1:J1', false],
  ['F3', 'A1:E1', false],
  ['D1', 'D9:D9', true],
  ['D1', 'E9:E9', false],
  ['D1', 'C9:C9', false],
])('the cell at %s stands over %s: %s', (at, columns, stands) => {
  const { top, left } = parseArea(at);
  const cell = grid().at(top, left);
  expect(cell && standsIn(grid(), cell, parseArea(columns))).toBe(stands);
});
