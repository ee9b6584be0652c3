import { changeText, percentText, thousandYen } from '../../src/taskpane/rollup/figures';

test.each([
  [703_801, '703,801'],
  [-1_500, '△1,500'],
  [0.5, '0.5'],
  [0, '0'],
  [null, '－'],
])('%p thousand yen is shown as %s', (amount, shown) => {
  expect(thousandYen(amount)).toBe(shown);
});

test.each([
  [100, 112.34, '+12.3%'],
  [100, 50, '△50.0%'],
  [100, 100, '±0.0%'],
  [10_000, 9_999.9, '±0.0%'],
  [0, 5, ''],
  [null, 5, ''],
  [5, null, ''],
])('from %p to %p is %s', (before, after, shown) => {
  expect(changeText(before, after)).toBe(shown);
});

test('a ratio is shown in per cent, none as nothing', () => {
  expect(percentText(1.18947)).toBe('118.9%');
  expect(percentText(null)).toBe('');
});
