import { describe, expect, test } from '@jest/globals';
import { parseSelection, selectionName, selectionText } from '../../src/model/selection';

describe('a condition', () => {
  test.each([
    ['重点事業', '重点事業', '重点事業'],
    ['重点事業=◎', '重点事業＝◎', '重点事業◎'],
    ['基本目標＝１', '基本目標＝1', '基本目標1'],
    ['ＳＤＧｓ=8', 'SDGs＝8', 'SDGs 8'],
    ['sdgs=11.a', 'SDGs＝11.a', 'SDGs 11.a'],
    ['次年度方針=拡充', '次年度方針＝拡充', '拡充'],
    ['次年度方針==拡充', '次年度方針＝=拡充', '=拡充'],
    ['部・課=観光商工部・商工課', '部・課＝観光商工部・商工課', '観光商工部・商工課'],
    ['部･課 = 商工課', '部・課＝商工課', '商工課'],
    ['事業費上位=10', '事業費上位＝10', '事業費上位10'],
    ['必要性=高い', '必要性＝高い', '必要性 高い'],
  ])('%s', (text, written, name) => {
    const selection = parseSelection(text);
    if (!selection) throw new RangeError(text);
    expect([selectionText(selection), selectionName(selection)]).toEqual([written, name]);
    expect(parseSelection(written)).toEqual(selection);
  });

  test.each([
    '',
    '重点',
    '基本目標',
    '基本目標=0',
    'SDGs=18',
    'SDGs=8.',
    '次年度方針=',
    '部・課',
    '事業費上位=0',
    '事業費上位=-1',
    '=8',
    '必要性=',
  ])('is none: %s', (text) => expect(parseSelection(text)).toBeNull());
});
