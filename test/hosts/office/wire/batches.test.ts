import { nextBatch } from '../../../../src/hosts/office/wire/batches';
import type { Question } from '../../../../src/hosts/office/wire/question';
import { firstGuess } from '../../../../src/hosts/office/wire/weights';

const question = (rows: number, columns: number): Question => ({
  kind: 'contents',
  sheet: 'S',
  first: 10,
  last: 9 + rows,
  width: columns,
  ask: () => () => 0,
});

describe('nextBatch', () => {
  it('asks for all sheets at once where they fit', () => {
    const queue = Array.from({ length: 30 }, () => question(90, 12));
    expect(nextBatch(queue, new Map())).toEqual({ batch: queue, rest: [] });
  });

  it('cuts a block between two rows where the answer would weigh too much', () => {
    const { batch, rest } = nextBatch([question(6_000, 100), question(5, 5)], new Map());
    expect(batch).toHaveLength(1);
    const rows = (batch[0]?.last ?? 0) - 9;
    expect(rows * 100 * firstGuess.contents).toBeLessThanOrEqual(4_000_000);
    expect((rows + 1) * 100 * firstGuess.contents).toBeGreaterThan(4_000_000 - 500);
    expect(rest.map(({ first }) => first)).toEqual([10 + rows, 10]);
  });

  it('asks about no more than 7,000 rows in one question', () => {
    const { batch, rest } = nextBatch([question(20_000, 1), question(5, 5)], new Map());
    expect(batch.map(({ first, last }) => [first, last])).toEqual([
      [10, 7_009],
      [7_010, 14_009],
      [14_010, 20_009],
      [10, 14],
    ]);
    expect(rest).toEqual([]);
  });

  it('asks for a row at least', () => {
    const { batch } = nextBatch([question(2, 16_384)], new Map([['contents', 10_000]]));
    expect(batch.map(({ first, last }) => last - first + 1)).toEqual([1]);
  });
});
