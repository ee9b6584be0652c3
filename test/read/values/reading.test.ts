import { blank, noContext, readAs, unreadable } from '../../../src/read/values/reading';
import { compact, isBlank, shownText } from '../../../src/read/sheet/shown';
import { aCell } from '../a-cell';

describe('a reading', () => {
  it('says how far a value got, and whether it stands as text', () => {
    expect([blank, unreadable]).toEqual([{ state: 'blank' }, { state: 'unreadable' }]);
    expect(readAs(5)).toEqual({ state: 'read', value: 5, asText: false });
    expect(readAs(5, true)).toEqual({ state: 'read', value: 5, asText: true });
  });

  it('takes 千円 and no unit where nothing else is told', () => {
    expect(noContext).toMatchObject({ moneyFactor: 1, figureUnit: '' });
  });
});

describe('the text that a cell shows', () => {
  it.each([
    ['text', aCell(' 2,500 '), ' 2,500 '],
    ['a number by its format', aCell(2500, '#,##0'), '2,500'],
    ['an error', aCell({ error: '#REF!' }), null],
    ['a truth value', aCell(true), null],
  ])('of %s', (_, cell, text) => {
    expect(shownText(cell)).toBe(text);
  });
});

describe('a blank cell', () => {
  it.each([null, '', ' 　\n\t', '\u200b'])('holds %j', (value) => {
    expect(isBlank(value)).toBe(true);
  });

  it.each(['a', ' a', 'a ', 0, false, { error: '#N/A' }])('does not hold %j', (value) => {
    expect(isBlank(value)).toBe(false);
  });
});

it('leaves out widths and white space', () => {
  expect(compact(' Ａ１\u200b ｶ\n　（千円）')).toBe('A1カ(千円)');
});
