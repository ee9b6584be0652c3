import { expect, it } from '@jest/globals';
import { fundedMerges, fundedRows, rowForm, withHeading } from '../workbooks/row-table';
import { aSheet } from '../read/a-sheet';
import { seen } from './seen';

/** The total of amounts and labour, as the heading and as 様式定義 print it; and how a relation names the three. */
const table = (heading: string, off = 0) =>
  aSheet(
    [
      ...withHeading('総費用', heading),
      ...fundedRows(3).map((row, at) =>
        row.map((cell, column) => (column === 11 && at === 1 ? Number(cell) + off : cell)),
      ),
    ],
    fundedMerges,
    '調書',
  );
const form = (total: string, relation: string) =>
  rowForm(
    [
      { 欄: '個票', 標準の項目: '所要一般財源', この様式での項目名: '財源内訳 > 一般財源' },
      { 欄: '個票', 標準の項目: '事業費', この様式での項目名: '事業費計（A）' },
      { 欄: '個票', 標準の項目: '概算人件費', この様式での項目名: '人件費計(B)' },
      { 欄: '個票', この様式での項目名: '国庫支出金', 種類: '対象外' },
      { 欄: '個票', この様式での項目名: '財源内訳 > その他', 種類: '対象外' },
      { 欄: '個票', この様式での項目名: total, 種類: '金額', 集計: '合計' },
    ],
    [],
    [['検算'], [relation]],
    [
      ['年度', '区分', '記入'],
      ['今年度', '予算', '必須'],
    ],
  );

it.each([
  ['総費用(A)＋(B)', '総費用', '事業費計＋人件費計＝総費用'],
  ['総費用(A)＋(B)', '総費用（A）＋（B）', '事業費計（A）＋人件費計(B)＝総費用（A）＋（B）'],
  ['総費用（A＋B）', '総費用（A＋B）', '総費用（A＋B）－人件費計＝事業費計'],
])('a heading %s that 様式定義 calls %s is named in %s', (heading, total, relation) => {
  const { mistakes, own, findings } = seen([table(heading)], form(total, relation));
  expect({ mistakes, findings }).toEqual({ mistakes: [], findings: [] });
  expect(Object.values(own)).toEqual([[324 + 606]]);
  expect(seen([table(heading, 5)], form(total, relation)).findings).toEqual([
    expect.stringContaining('relation-broken 調書'),
  ]);
});
