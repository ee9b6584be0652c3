import { calculated, quoteText } from '../../src/tabs/cells';

/** Whether a cell is written as a formula. */
const isFormula = (formula: string): boolean => calculated(formula, 5, 'amount').formula !== undefined;

describe('calculated', () => {
  it.each([
    ['a text of 255 characters', `COUNTIFS($B$2:$B$9,${quoteText('部'.repeat(255))})`, true],
    ['one of 256', `COUNTIFS($B$2:$B$9,${quoteText('部'.repeat(256))})`, false],
    ['255 of which are quotes, each written twice', `COUNTIFS($B$2:$B$9,${quoteText('"'.repeat(255))})`, true],
    ['8,191 characters', 'A1'.padEnd(8_191, ' '), true],
    ['8,192 characters', 'A1'.padEnd(8_192, ' '), false],
    ['references that Excel keeps in 16,000 bytes', Array.from({ length: 1_000 }, () => 'A1').join('+'), true],
    ['more of them', Array.from({ length: 1_200 }, () => 'A1').join('+'), false],
  ])('writes a formula with %s only where Excel takes it', (_, formula, taken) => {
    expect(isFormula(formula)).toBe(taken);
  });

  it('writes the result where Excel would not take the formula', () => {
    expect(calculated(quoteText('部'.repeat(256)), 5, 'amount')).toEqual({ value: 5, role: 'amount' });
  });
});
