import * as fc from '../../../cases';
import { hullOf, split } from '../../../../src/hosts/office/ask/split-cells';
import type { Cell } from '../../../../src/workbook/cell';

const at = (row: number, column: number): Cell => ({ row, column, value: 1, format: '', formula: false });

const filled = fc
  .uniqueArray(fc.tuple(fc.nat(3_000), fc.nat(60)), {
    minLength: 2,
    maxLength: 40,
    selector: ([row, column]) => row * 100 + column,
  })
  .map((places) => places.map(([row, column]) => at(row, column)));

test('two cells and more come apart, in no more parts than are wanted, none lost', () => {
  fc.assert(
    fc.property(filled, fc.integer({ min: 4, max: 64 }), (cells, wanted) => {
      const parts = split(cells, wanted);
      expect(parts.length).toBeGreaterThan(1);
      expect(parts.length).toBeLessThanOrEqual(wanted);
      expect(new Set(parts.flat())).toEqual(new Set(cells));
    }),
  );
});

test('the cells of a part lie in a rectangle that no cell of another part lies in', () => {
  fc.assert(
    fc.property(filled, fc.integer({ min: 4, max: 64 }), (cells, wanted) => {
      const parts = split(cells, wanted);
      for (const part of parts) {
        const { top, left, bottom, right } = hullOf(part);
        const inside = cells.filter(
          ({ row, column }) => row >= top && row <= bottom && column >= left && column <= right,
        );
        expect(new Set(inside)).toEqual(new Set(part));
      }
    }),
  );
});

test('many rows are cut into bands of four columns, few into single cells', () => {
  const block = (rows: number, columns: number) =>
    Array.from({ length: rows * columns }, (_, index) => at(Math.floor(index / columns), index % columns));
  expect(split(block(160, 8), 64).map(hullOf)[0]).toEqual({ top: 0, left: 0, bottom: 9, right: 1 });
  expect(split(block(7, 8), 64)).toHaveLength(56);
});
