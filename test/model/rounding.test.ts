import { isSameButRounded, toShownRate, toYen } from '../../src/model/rounding';

it.each([
  [1.00049, 1],
  [1.0005, 1.001],
  [-2.5004, -2.5],
  [703801, 703801],
])('%d千円 is %d to the yen', (thousandYen, yen) => {
  expect(toYen(thousandYen)).toBe(yen);
});

it.each([
  [100, 100.499, true],
  [100.499, 100, true],
  [100, 100.5, false],
  [-100.5, -100, false],
])('whether %d千円 and %d千円 differ by rounding alone: %j', (one, other, same) => {
  expect(isSameButRounded(one, other)).toBe(same);
});

it.each([
  [0.12345, 0.123],
  [-0.0005, -0.001],
  [-0.0004, 0],
])('a rate of %d is shown as %d', (rate, shown) => {
  expect(toShownRate(rate)).toBe(shown);
});
