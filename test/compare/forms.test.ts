import { describe, expect, test } from '@jest/globals';
import { compare } from '../../src/compare/comparison';
import { toCompareJson } from '../../src/compare/json';
import { readOnly } from '../../src/review';
import { valuesOf } from '../tabs/built';
import { comparisonTab } from '../../src/tabs/comparison/tab';
import { aSheet, type Row } from '../read/a-sheet';
import { items, withForm } from '../workbooks/form-sheet';
import { fundedForm, fundedTable } from '../workbooks/row-table';

const own = (name: string, kind: string) => ({ 欄: '個票', この様式での項目名: name, 種類: kind });
const as = (standard: string, name: string) => ({ 欄: '個票', 標準の項目: standard, この様式での項目名: name });

/** A form of three year columns, 決算 first, that has no 施策, no list and no indicator of ours. */
const form: readonly (readonly Row[])[] = [
  items(
    as('法定／自主', 'なし'),
    as('次年度方針', '見直し区分'),
    as('概要', '目的'),
    as('財務内容', '経費'),
    as('事業費', '歳出'),
    as('所要一般財源', 'うち一般財源'),
    as('概算人件費', '人件費'),
    as('これまでの取組状況', '実績の評価'),
    as('事業の検証', '見直しの理由'),
    { ...own('うち委託料', '金額'), 集計: '合計' },
  ),
  [
    ['年度', '区分', '記入'],
    ['今年度', '決算', '必須'],
    ['次年度', '予算', '必須'],
  ],
  [
    ['項目', '値'],
    ['使わない欄', '施策の表、指標、施策の評価、関連、最終評価、一覧'],
    ['施策の見分け方', 'なし'],
  ],
];

const card = (name: string, year: number, costs: readonly number[], people: number, result: string) =>
  aSheet(
    [
      ['事業名', name, null, '担当部・課', '環境部・水辺保全課'],
      ['目的', '川底の清掃を続け、魚の住みかを増やす。'],
      ['経費（千円）', `R${String(year)}決算`, `R${String(year + 1)}予算`],
      ['歳出', ...costs],
      ['うち一般財源', ...costs],
      ['人件費', 5, 5],
      ['うち委託料', people, people],
      ['実績の評価', result],
      ['見直し区分', '継続'],
      ['見直しの理由', `清掃の要望が続いているため（${result}）。`],
    ],
    [],
    name,
  );
const workbook = (...sheets: ReturnType<typeof card>[]) => readOnly(withForm({ name: 'a.xlsx', sheets }, ...form));

describe('a form by 様式定義: 決算 and the next year’s budget', () => {
  const last = workbook(
    card('川の清掃', 5, [90, 120], 10, '前の年度は三回清掃した。'),
    card('池の清掃', 5, [40, 50], 3, '前の年度は一回清掃した。'),
  );
  const now = workbook(
    card('川の清掃', 6, [115, 130], 11, '今の年度は四回清掃した。'),
    card('沼の水質調査', 6, [700, 700], 2, '今の年度から始めた調査である。'),
  );

  test('is compared: what was spent of last year’s budget, and items of the office’s own', () => {
    const json = toCompareJson(compare(last, now));
    expect(json.projects).toMatchObject({
      new: [{ name: '沼の水質調査' }],
      gone: [{ name: '池の清掃' }],
      renamed: [],
      moved: [],
    });
    expect(
      json.amounts.map(({ item, year, kind, last: before, this: after }) => [item, year, kind, before, after]),
    ).toEqual([
      ['歳出', '令和6年度', '決算', 120, 115],
      ['うち一般財源', '令和6年度', '決算', 120, 115],
      ['うち委託料', '令和6年度', '決算', 10, 11],
    ]);
    expect(json.unchangedTexts).toEqual([]);
  });

  test('has its own words on 前年度比較, and what was left of the budget', () => {
    const told = valuesOf(comparisonTab(compare(last, now), '', (place) => place));
    const settled = told.findIndex(([title]) => String(title).startsWith('決算と前年度の予算'));
    expect(told[settled + 2]?.filter((value) => value !== null)).toEqual(
      expect.arrayContaining(['川の清掃', '令和6年度(決算)', 120, 115, 5, 115 / 120]),
    );
    expect(JSON.stringify(told)).toContain('うち委託料');
  });

  test('finds nothing in itself', () => {
    expect(toCompareJson(compare(now, now))).toMatchObject({ amounts: [], errata: [] });
  });
});

test('a table of one project a row is compared, too', () => {
  const read = (rows: number) => readOnly(withForm({ name: 'a.xlsx', sheets: [fundedTable(rows)] }, ...fundedForm));
  const json = toCompareJson(compare(read(2), read(3)));
  expect(json.projects.new.map(({ name }) => name)).toEqual(['花壇3号の手入れ']);
  expect(json.errata?.map(({ item, right }) => [item, right])).toEqual([['個票', 'あり']]);
});
