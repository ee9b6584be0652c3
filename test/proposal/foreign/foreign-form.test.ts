import { describe, expect, it } from '@jest/globals';
import type { FormLines } from '../../../src/layout/form-sheet/lines';
import { layoutOfLines } from '../../../src/proposal/layout-of-lines';
import { noHints } from '../../../src/proposal/cell-hints';
import { proposeForm } from '../../../src/proposal/propose';
import { review } from '../../../src/review';
import { rollUp } from '../../../src/rollup/roll-up';
import type { SheetSnapshot } from '../../../src/workbook/snapshot';
import { aSheet, type Row } from '../../read/a-sheet';

const proposed = (...sheets: readonly SheetSnapshot[]): FormLines => {
  const lines = proposeForm(review({ name: 'a.xlsx', sheets }), true, noHints);
  if (!lines) throw new Error('nothing is proposed');
  return lines;
};
/** What is proposed of items, as 標準の項目 or none, 項目名 and 種類. */
const itemsOf = ({ items }: FormLines) =>
  items.filter(({ adopted }) => adopted).map(({ standard = '', name = '', kind = '' }) => [standard, name, kind]);
const lineOf = ({ items }: FormLines, standard: string) =>
  items.find((line) => line.standard === standard && line.place === '個票');

/** A card of another office's own form, filled in or blank. */
const form = (
  name: string | null,
  cost: readonly (number | null)[],
  labour: readonly (number | null)[],
  text: string | null,
): Row[] => {
  const when = (value: string) => (name === null ? null : value);
  return [
    ['事業点検カード', null, null, '様式第2号'],
    ['事務事業名', name, null, '主管課', when('みどり課')],
    ['体系', '分野', when('くらし'), '根拠', when('条例')],
    ['ねらい', text],
    ['経費（単位：円）', null, '令和5年度決算', '令和6年度決算', '令和7年度予算'],
    ['①直接事業費', null, ...cost],
    ['財源内訳', '県支出金', ...cost.map((one) => one && one / 4)],
    [null, 'その他', null, null, null],
    [null, '一般財源', ...cost.map((one) => one && (one * 3) / 4)],
    ['②人件費', null, ...labour],
    ['職員の人数', null, ...labour.map((one) => one && one / 1000)],
    ['③合計（①＋②）', null, ...cost.map((one, index) => one && one + (labour[index] ?? 0))],
    ['必要性', when('高い'), '今後の方向', when('現状のまま続ける')],
    ['その他'],
    [text],
  ];
};
const blank = aSheet(form(null, [null, null, null], [null, null, null], null), [], '様式');
const filled = [
  aSheet(form('花壇の手入れ', [40_000, 44_000, 48_000], [1000, 2000, 3000], '駅前に花を植え、水をやる。'), [], '1'),
  aSheet(form('木の手入れ', [4000, 4400, 4800], [2000, 2000, 2000], '並木の枝を切り、根を守る。'), [], '2'),
];

describe('another office’s form', () => {
  it('gives its labels as the items they are, and the others with kinds', () => {
    const lines = proposed(...filled);
    expect(itemsOf(lines)).toEqual(
      expect.arrayContaining([
        ['事業名', '事務事業名', '文字'],
        ['担当部・課', '主管課', '文字'],
        ['法定／自主', 'なし', '選択'],
        ['概要(目的と内容)', 'ねらい', '文章'],
        ['財務内容', '経費（単位：円）', '文字'],
        ['事業費', '①直接事業費', '金額'],
        ['所要一般財源', '財源内訳 > 一般財源', '金額'],
        ['', '財源内訳', '対象外'],
        ['', '財源内訳 > 県支出金', '金額'],
        ['', '職員の人数', '数値'],
        ['', '分野', '文字'],
        ['', '必要性', '文字'],
      ]),
    );
    expect(lineOf(lines, '事業名')?.evidence).toBe('つづりの近さ60%、2枚中2枚、例：花壇の手入れ');
    expect(lineOf(lines, '次年度方針')).toMatchObject({ name: '今後の方向', choices: '現状のまま続ける' });
    expect(lines.relations.map(({ relation }) => relation)).toEqual([
      '③＝①＋②',
      '県支出金＋その他＋一般財源＝①直接事業費',
    ]);
  });

  it('waits for ○ as a whole', () => {
    const waiting = proposeForm(review({ name: 'a.xlsx', sheets: filled }), false, noHints);
    expect(new Set(waiting?.items.flatMap(({ adopted }) => adopted ?? []))).toEqual(new Set(['×']));
    expect(waiting?.settings.find(({ value }) => value === '円')?.adopted).toBe('×');
  });

  it('gives the same by its blank form, so that its cards can be read by that', () => {
    const lines = proposed(blank);
    expect(lineOf(lines, '次年度方針')).toMatchObject({ name: '今後の方向' });
    const layout = { ...layoutOfLines(lines), source: 'given' as const };
    expect(layout.problems).toEqual([]);
    const { columns, total } = rollUp(review({ name: 'b.xlsx', sheets: filled }, { layout, settings: null }));
    expect(columns.map(({ year, kind }) => [year, kind])).toEqual([
      [2023, '決算'],
      [2024, '決算'],
      [2025, '予算'],
    ]);
    expect(total).toMatchObject({ cost: [44, 48.4, 52.8], generalFunds: [33, 36.3, 39.6], labour: [3, 4, 5] });
  });

  it('of cards below each other is alike', () => {
    const [first, second] = [
      form('花壇の手入れ', [40, 44, 48], [1, 2, 3], '駅前に花を植える。'),
      form('木の手入れ', [4, 4, 4], [2, 2, 2], '枝を切る。'),
    ];
    const lines = proposed(aSheet([...first, [], ...second], [], '個票'));
    expect(lineOf(lines, '事業費')?.evidence).toContain('2枚中2枚');
  });

  it('may be a table of a project a row, with nothing filled in', () => {
    const table: Row[] = [
      ['番号', '年度', '取組名', '所管課', '取組内容', '財源内訳', null, '事業費（A）', '人件費（B）', '合計(A)+(B)'],
      [null, null, null, null, null, '補助金', '一般財源'],
    ];
    const lines = proposed(aSheet(table, ['F1:G1'], '一覧'));
    expect(itemsOf(lines)).toEqual(
      expect.arrayContaining([
        ['事業名', '取組名', '文字'],
        ['所要一般財源', '財源内訳 > 一般財源', '金額'],
        ['', '財源内訳 > 補助金', '金額'],
        ['', '合計', '金額'],
      ]),
    );
    expect(lines.relations.map(({ relation }) => relation)).toEqual(['合計＝事業費＋人件費']);
    expect(lines.settings).toContainEqual({ item: '個票の形', value: '1事業1行', adopted: '○' });
  });
});

it.each<[string, readonly Row[]]>([
  [
    'a list of people',
    [
      ['氏名', '所属', '電話'],
      ['青木', '総務課', '201'],
      ['上田', '税務課', '305'],
    ],
  ],
  [
    'figures',
    [
      ['年', '人口'],
      [2020, 100],
      [2021, 99],
      [2022, 98],
    ],
  ],
  ['a letter', [['会議の記録'], ['日時', '令和6年4月1日'], ['場所', '市役所'], ['内容', '予算について話した。']]],
  ['nothing', []],
])('%s is no form of projects', (_, rows) => {
  expect(proposeForm(review({ name: 'a.xlsx', sheets: [aSheet(rows)] }), false, noHints)).toBeNull();
});

it('a form that only shows how it is filled in is none', () => {
  expect(proposeForm(review({ name: 'a.xlsx', sheets: [{ ...blank, name: '記入例' }] }), false, noHints)).toBeNull();
});
