import { readAs, unreadable } from '../../../src/read/values/reading';
import { readDirection, readMark, readObligation, readText, readUnit } from '../../../src/read/values/texts';
import { aCell } from '../a-cell';

const error = aCell({ error: '#NAME?' });

describe('a text', () => {
  it('stands as it is, without the white space around it', () => {
    expect(readText(aCell('　会津 漆器\n支援 '))).toEqual(readAs('会津 漆器\n支援'));
  });

  it('may be a number, as it is shown', () => {
    expect(readText(aCell(0.25, '0%'))).toEqual(readAs('25%'));
  });

  it('is no error and no truth value', () => {
    expect([readText(error), readText(aCell(true))]).toEqual([unreadable, unreadable]);
  });

  it('may be a mark', () => {
    expect(readMark(aCell(' ◎ '))).toEqual(readAs('◎'));
  });
});

describe('a choice', () => {
  it('is spelt as the vocabulary spells it', () => {
    expect(readDirection(aCell(' 見 直し\n'))).toEqual(readAs('見直し'));
    expect(readObligation(aCell('法　定'))).toEqual(readAs('法定'));
  });

  it('of another wording stays as it is', () => {
    expect(readDirection(aCell(' 継続 する '))).toEqual(readAs('継続 する'));
    expect(readDirection(aCell('法定'))).toEqual(readAs('法定'));
    expect(readObligation(aCell('継 続'))).toEqual(readAs('継 続'));
  });

  it('is no error', () => {
    expect([readDirection(error), readObligation(error)]).toEqual([unreadable, unreadable]);
  });
});

describe('the unit of 財務内容', () => {
  it.each([
    ['財務内容\n単位(円)', '円', 0.001],
    ['単位：千円', '千円', 1],
    ['単位（万円）', '万円', 10],
    ['単 位（百 万 円）', '百万円', 1000],
  ])('is read from %j', (text, name, factor) => {
    expect(readUnit(aCell(text))).toEqual(readAs({ name, factor }));
  });

  it('is blank where none is named', () => {
    expect(readUnit(aCell('財務内容'))).toEqual({ state: 'blank' });
    expect(readUnit(error)).toEqual({ state: 'blank' });
  });
});
