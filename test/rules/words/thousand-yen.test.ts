import { thousandYen } from '../../../src/rules/words/thousand-yen';

it.each([
  [1234, '1,234千円'],
  [0, '0千円'],
  [-2500.5, '-2,500.5千円'],
])('messages state %d as %s', (amount, text) => {
  expect(thousandYen(amount)).toBe(text);
});
