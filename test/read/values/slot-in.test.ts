import { gridOf } from '../../../src/read/sheet/grid';
import { cellAt } from '../../../src/read/values/fields';
import { slotIn } from '../../../src/read/values/slot-in';
import type { Cell } from '../../../src/workbook/cell';

const filled: Cell = { row: 1, column: 3, value: 7, format: '', formula: false };
const grid = gridOf({
  name: 'シート',
  visibility: 'visible',
  type: 'worksheet',
  mark: null,
  cells: [filled],
  merges: [],
});
const area = { top: 0, left: 2, bottom: 0, right: 4 };

it('is the first filled cell of some columns in a row', () => {
  expect(slotIn(grid, 1, area)).toBe(filled);
  expect(cellAt(grid, slotIn(grid, 1, area))).toBe(filled);
});

it('is the first of the columns where nothing stands', () => {
  expect(slotIn(grid, 2, area)).toEqual({ row: 2, column: 2 });
  expect(cellAt(grid, slotIn(grid, 2, area))).toBeNull();
});

it('finds rows below one as rows between it and the end', () => {
  expect([...grid.rowsBelow(0)]).toEqual(grid.rowsBetween(0, Number.MAX_SAFE_INTEGER));
  expect([...grid.rowsBelow(1)]).toEqual([]);
});
