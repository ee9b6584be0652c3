import { expect, it } from '@jest/globals';
import { mostCommon } from '../../src/model/most-common';

it.each([
  [[], null],
  [[2], 2],
  [[1, 2, 2], 2],
  [[3, 2, 2, 3], 3],
  [[0, 0, 5], 0],
])('the most common of %j is %j', (offsets, most) => {
  expect(mostCommon(offsets)).toBe(most);
});
