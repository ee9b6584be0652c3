import { fromPieces, inPieces } from '../../../src/hosts/in-worker/in-pieces';
import type { Snapshot } from '../../../src/workbook/snapshot';

const sheet = (name: string, count: number): Snapshot['sheets'][number] => ({
  name,
  visibility: 'visible',
  type: 'worksheet',
  mark: null,
  cells: Array.from({ length: count }, (_, row) => ({
    row,
    column: 0,
    value: `${name}${String(row)}`,
    format: '',
    formula: false,
  })),
  merges: [],
});

test('the cells of a workbook travel some thousands at a time, and come together again', () => {
  const snapshot: Snapshot = { name: 'a.xlsx', sheets: [sheet('空', 0), sheet('大', 9_000), sheet('小', 1)] };
  const { pieces, rest } = inPieces(snapshot);
  expect(pieces.map(({ sheet: at, cells }) => [at, cells.length])).toEqual([
    [1, 4_000],
    [1, 4_000],
    [1, 1_000],
    [2, 1],
  ]);
  expect(rest.sheets.every(({ cells }) => cells.length === 0)).toBe(true);
  expect(fromPieces(pieces, rest)).toEqual(snapshot);
});
