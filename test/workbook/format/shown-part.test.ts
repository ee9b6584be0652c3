import { expect, test } from '@jest/globals';
import { shownPart, withoutUnusedTexts } from '../../../src/workbook/format/shown-part';

test.each([
  [5, '', 'value'],
  [5, '#,##0,', 'value'],
  [45000, 'yyyy"年"m"月"', 'value'],
  [5, ';;;', 'nothing'],
  ['a', ';;;', 'nothing'],
  ['a', '@', 'value'],
  [5, '"非公表"', { text: '非公表' }],
  ['a', '0;0;0;"別"', { text: '別' }],
  [6, '"令和"0"年度"', 'value'],
])('%j by %s', (value, format, shown) => {
  expect(shownPart(value, format)).toEqual(shown);
});

test('parts of a format that show none of the values lose their words', () => {
  expect(withoutUnusedTexts('0;"損"0', [5])).toBe('0;General');
  expect(withoutUnusedTexts('0;"損"0', [-5])).toBe('0;"損"0');
});
