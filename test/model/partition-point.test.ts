import { partitionPoint } from '../../src/model/partition-point';

const below = (limit: number) => (item: number) => item < limit;

it.each([
  [[], 5, 0],
  [[5], 5, 0],
  [[4], 5, 1],
  [[1, 3, 5, 7], 0, 0],
  [[1, 3, 5, 7], 1, 0],
  [[1, 3, 5, 7], 2, 1],
  [[1, 3, 5, 7], 5, 2],
  [[1, 3, 5, 7], 7, 3],
  [[1, 3, 5, 7], 8, 4],
  [[1, 3, 3, 3, 7], 3, 1],
])('of %j, those below %d end at %d', (items, limit, index) => {
  expect(partitionPoint(items, below(limit))).toBe(index);
});

it('asks about no more items than it has to', () => {
  const items = Array.from({ length: 1024 }, (_, index) => index);
  const isBefore = jest.fn(below(700));
  expect(partitionPoint(items, isBefore)).toBe(700);
  expect(isBefore.mock.calls.length).toBeLessThanOrEqual(11);
});
