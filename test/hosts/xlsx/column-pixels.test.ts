import { columnPixels, digitPixels } from '../../../src/hosts/xlsx/column-pixels';

test.each([
  ['游ゴシック', 11, 8, 72],
  ['ＭＳ Ｐゴシック', 11, 8, 72],
  ['ＭＳ Ｐゴシック', 10, 7, 64],
  ['Calibri', 11, 7, 64],
  ['Arial', 10, 7, 64],
])('%s %d: %d pixels a digit, %d a standard column', (name, size, digit, standard) => {
  expect(digitPixels({ name, size })).toBe(digit);
  expect(columnPixels(null, digit)).toBe(standard);
});

test('a column in pixels, as Excel shows it', () => {
  // 10 characters and 5 pixels beside them.
  expect(columnPixels(10.625, 8)).toBe(85);
  expect(columnPixels(10.7109375, 7)).toBe(75);
  expect(columnPixels(0, 8)).toBe(0);
});
