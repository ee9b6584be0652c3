import { isWithin } from '../../src/workbook/is-within';

const area = { top: 2, left: 3, bottom: 4, right: 5 };

test.each([
  ['the first corner', 2, 3, true],
  ['the last corner', 4, 5, true],
  ['above', 1, 4, false],
  ['below', 5, 4, false],
  ['left of it', 3, 2, false],
  ['right of it', 3, 6, false],
])('%s', (_, row, column, expected) => {
  expect(isWithin(area, { row, column })).toBe(expected);
});
