import { readSheet } from '../../../src/read/sheet/sheet';
import { sheetParts, standsOn } from '../../../src/read/whole/sheet-parts';
import { cardRows } from '../a-card';
import { aSheet, type Row } from '../a-sheet';

const stands = (rows: readonly Row[]) => standsOn(sheetParts(readSheet(aSheet(rows))));

describe('the layout stands on a sheet', () => {
  it.each<[string, Row[]]>([
    ['the line of the policy area', [['政策分野12 中小企業']]],
    ['a table of 施策', [['施策番号', '名称']]],
    ['the title of section 1', [['1 政策分野の進捗状況']]],
    ['the labels of a KPI', [['指標名', '単位']]],
    ['a block of section 2', [['取組状況']]],
    ['a table of section 3', [['政策分野', '事務事業名']]],
    ['section 4', [['4 施策の最終評価']]],
    ['the business list', [['5 事務事業一覧']]],
    ['a card', cardRows()],
  ])('that bears %s', (_, rows) => {
    expect(stands(rows)).toBe(true);
  });

  it.each<[string, Row[]]>([
    ['nothing', []],
    ['a text', [['本文']]],
    ['a heading of a 施策', [['施策1 産業']]],
    ['the titles of section 2 and 3', [['2 施策の評価'], ['3 関連する政策分野と事務事業']]],
    ['目指す姿', [['目指す姿', '町']]],
  ])('not on one that bears %s', (_, rows) => {
    expect(stands(rows)).toBe(false);
  });
});

it('a row of labels of the business list is no card', () => {
  const list: Row[] = [
    ['番号', '重点事業', '事業名', '次年度方針', '担当部・課'],
    [1, '◎', '支援', '継続', '商工課'],
    ['事業費'],
  ];
  expect(sheetParts(readSheet(aSheet(list))).cards).toEqual([]);
});
