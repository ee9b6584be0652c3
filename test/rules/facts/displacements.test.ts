import * as fc from '../../cases';
import { displacements } from '../../../src/rules/facts/displacements';

it.each([
  [[0, 1, 2], []],
  [[], []],
  [[1, 0, 2], [[0, 1]]],
  [[2, 1, 0], [[0, 2]]],
  [
    [1, 0, 3, 2],
    [
      [0, 1],
      [2, 3],
    ],
  ],
  [[4, 0, 1, 2, 3], [[0, null]]],
  [[1, 2, 3, 4, 0], [[4, null]]],
  [
    [1, 0, 4, 2, 3],
    [
      [0, 1],
      [2, null],
    ],
  ],
  [[1, 2, 0, 3], [[2, null]]],
  [
    [1, 3, 2, 0],
    [
      [2, null],
      [3, null],
    ],
  ],
])('%j', (ranks, expected) => {
  expect(displacements(ranks).map(({ index, swappedWith }) => [index, swappedWith])).toEqual(expected);
});

it('names what brings any order right, and nothing where it is', () => {
  const order = fc
    .integer({ min: 0, max: 12 })
    .chain((n) => fc.shuffledSubarray([...Array(n).keys()], { minLength: n }));
  fc.assert(
    fc.property(order, (ranks) => {
      const found = displacements(ranks);
      const moved = new Set(found.flatMap(({ index, swappedWith }) => (swappedWith === null ? [index] : [])));
      const mended = [...ranks];
      for (const { index, swappedWith } of found) {
        if (swappedWith !== null) [mended[index], mended[swappedWith]] = [index, swappedWith];
      }
      const rest = mended.filter((_, index) => !moved.has(index));
      expect(rest).toEqual([...rest].sort((a, b) => a - b));
      expect(found.length === 0).toBe(ranks.every((rank, index) => rank === index));
    }),
    { numRuns: 2000 },
  );
});
