import { measureNumberOf, measureNumberText } from '../../src/model/measure-number';

it.each(['3', '12', '1-1', '1-2', '2-1', '10-12'])('%s is said as it was read', (text) => {
  expect(measureNumberText(measureNumberOf(text))).toBe(text);
});

it('those of two parts are in the order of their parts, however they are typed', () => {
  const numbers = ['1-1', '1-2', '1-10', '2-1'].map(measureNumberOf);
  expect([...numbers].sort((a, b) => a - b)).toEqual(numbers);
  expect(measureNumberOf('１－２')).toBe(measureNumberOf('1-2'));
});
