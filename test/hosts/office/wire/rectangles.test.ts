import * as fc from '../../../cases';
import type { Area } from '../../../../src/workbook/cell';
import { equalRectangles } from '../../../../src/hosts/office/wire/rectangles';

describe('equalRectangles', () => {
  it('makes one rectangle of a column of equal entries', () => {
    const found = equalRectangles([
      ['h', 'h'],
      ['a', 'b'],
      ['a', 'b'],
    ]);
    expect(found.get('h')).toEqual([{ top: 0, left: 0, bottom: 0, right: 1 }]);
    expect(found.get('a')).toEqual([{ top: 1, left: 0, bottom: 2, right: 0 }]);
    expect(found.get('b')).toEqual([{ top: 1, left: 1, bottom: 2, right: 1 }]);
  });

  it('does not join runs of another width', () => {
    expect(
      equalRectangles([
        ['a', 'a'],
        ['a', null],
      ]).get('a'),
    ).toEqual([
      { top: 0, left: 0, bottom: 0, right: 1 },
      { top: 1, left: 0, bottom: 1, right: 0 },
    ]);
  });

  it('covers every cell once, with its own entry', () => {
    const grids = fc.array(fc.array(fc.constantFrom('a', 'b', null), { minLength: 5, maxLength: 5 }), { maxLength: 8 });
    fc.assert(
      fc.property(grids, (grid) => {
        const drawn = grid.map((row) => row.map((): string | null => null));
        for (const [entry, areas] of equalRectangles(grid)) {
          for (const { row, column } of areas.flatMap(cellsOf)) {
            expect(drawn[row]?.[column]).toBeNull();
            drawn[row]?.splice(column, 1, entry);
          }
        }
        expect(drawn).toEqual(grid);
      }),
    );
  });
});

function cellsOf({ top, left, bottom, right }: Area): { row: number; column: number }[] {
  const cells: { row: number; column: number }[] = [];
  for (let row = top; row <= bottom; row += 1)
    for (let column = left; column <= right; column += 1) cells.push({ row, column });
  return cells;
}
