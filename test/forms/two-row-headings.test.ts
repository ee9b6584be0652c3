import { aSheet, type Row } from '../read/a-sheet';
import { items } from '../workbooks/form-sheet';
import { seen, seenProposed } from './seen';

/** The rows of amounts of a card: R4, R5, R6 予算 · 決算, R7, R8; the 増減 of R6 stands behind its 決算. */
const direct = [900, 950, 1000, 980, 1100, 1150];
const wages = [300, 300, 310, 310, 320, 320];
const plus = (...rows: readonly (readonly number[])[]) =>
  direct.map((_, index) => rows.reduce((sum, row) => sum + (row[index] ?? 0), 0));
const withDifference = ([a = 0, b = 0, budget = 0, actual = 0, ...later]: readonly number[], off = 0) => [
  a,
  b,
  budget,
  actual,
  actual - budget + off,
  ...later,
];
const shared = direct.map(() => 50);
const excluded = direct.map(() => 20);
const whole = plus(
  direct,
  wages,
  shared,
  excluded.map((one) => -one),
);

/** A card whose years stand over 予算, 決算 and 増減額 in a row of their own, and whose rows bear ① … ⑤. */
const card = (name: string, sheet: string, { off = 0, total = whole, merges = [] as string[] } = {}) =>
  aSheet(
    [
      ['事 業 点 検 票', '令和6年度', '事前の点検日', 'R6.4.1'],
      ['事業名', name, null, '実施区分', '直営', '担当課', '文化課'],
      ['会計', '一般会計', '款', '教育費', '項', '社会教育費'],
      ['目的', '（だれに）', '市民'],
      ['手段', '（何をするか）', '町の古い写真を集め、だれもが見られるようにする。'],
      ['投入する資源', null, '令和4年度', '令和5年度', '令和6年度', null, null, '令和7年度', '令和8年度'],
      [
        null,
        null,
        '決算（千円）',
        '決算（千円）',
        '予算（千円）',
        '決算（千円）',
        '増減額（千円）',
        '当初（千円）',
        '計画（千円）',
      ],
      [null, 'A 総コスト'],
      [null, '① 直接事業費', ...withDifference(direct, off)],
      [null, '② 人件費', ...withDifference(wages)],
      [null, '職員の人数', ...withDifference(direct).map(() => '0.1人')],
      [null, '③ 間接経費（加算）', ...withDifference(shared)],
      [null, '④ 対象外の経費（除外）', ...withDifference(excluded)],
      [null, '⑤ 総コスト計（①＋②＋③－④）', ...withDifference(total)],
      [null, '⑥ 国庫支出金', ...withDifference(direct.map(() => 0))],
      [],
      ['必要性', '高い', '効率性', '普通', '今後の方向性', '現状維持'],
    ],
    merges,
    sheet,
  );

const own = (name: string, kind: string, more = {}) => ({ 欄: '個票', この様式での項目名: name, 種類: kind, ...more });
const as = (standard: string, name: string) => ({ 欄: '個票', 標準の項目: standard, この様式での項目名: name });
const form: readonly (readonly Row[])[] = [
  items(
    as('法定／自主', 'なし'),
    as('担当部・課', '担当課'),
    { ...as('次年度方針', '今後の方向性'), 選択肢: '現状維持、拡充、縮小' },
    as('概要', '手段 > （何をするか）'),
    as('財務内容', '投入する資源'),
    as('事業費', '① 直接事業費'),
    as('所要一般財源', 'なし'),
    as('概算人件費', '② 人件費'),
    as('これまでの取組状況', 'なし'),
    as('事業の検証', 'なし'),
    ...['事前の点検日', '実施区分', '会計', '款', '項'].map((name) => own(name, '文字')),
    own('目的', '対象外'),
    own('目的 > （だれに）', '文字'),
    own('手段', '対象外'),
    own('職員の人数', '対象外'),
    own('③ 間接経費', '金額', { 集計: '合計' }),
    own('④ 対象外の経費', '金額'),
    own('⑤ 総コスト計', '金額', { 集計: '合計' }),
    own('⑥ 国庫支出金', '金額'),
    ...['必要性', '効率性'].map((name) => own(name, '選択', { 選択肢: '高い、普通、低い', 集計: '区分別' })),
  ),
  [
    ['年度', '区分', '記入'],
    ['前々年度', '決算', '任意'],
    ['前年度', '決算', '任意'],
    ['今年度', '予算', '必須'],
    ['今年度', '決算', '必須'],
    ['次年度', '当初', '必須'],
    ['次々年度', '計画', '必須'],
  ],
  [['検算'], ['⑤＝①＋②＋③－④']],
  [
    ['項目', '値'],
    ['使わない欄', '施策の表、指標、施策の評価、関連、最終評価、一覧'],
    ['施策の見分け方', 'なし'],
  ],
];

const twice = (amounts: readonly number[]) => amounts.map((amount) => 2 * amount);
const other = card('町の写真展', '602202');
const columns = [
  '令和4年度(決算)',
  '令和5年度(決算)',
  '令和6年度(予算)',
  '令和6年度(決算)',
  '令和7年度(予算)',
  '令和8年度(計画)',
];

describe.each([
  ['over its first column', []],
  ['merged over its columns', ['E6:G6']],
])('a year that stands %s', (_, merges) => {
  it('heads a column of amounts for each 区分, and 増減額 is none', () => {
    expect(seen([card('写真の保存', '602201', { merges }), other], form)).toMatchObject({
      mistakes: [],
      cards: ['1 写真の保存', '2 町の写真展'],
      year: 2024,
      columns,
      cost: twice(direct),
      labour: twice(wages),
      own: {
        '③ 間接経費': twice(shared),
        '⑤ 総コスト計': twice(whole),
        必要性: ['高い 2'],
        効率性: ['普通 2'],
      },
      alone: [{ 事前の点検日: 'R6.4.1', '目的 （だれに）': '市民', 会計: '一般会計' }, {}],
      findings: [],
    });
  });

  it('a wrong 増減額 is said', () => {
    expect(seen([card('写真の保存', '602201', { merges, off: 7 }), other], form).findings).toEqual([
      'typed-total-differs 602201 G9',
    ]);
  });

  it('a sum that is off is said in its column', () => {
    const total = whole.map((one, index) => (index === 4 ? one + 5 : one));
    expect(seen([card('写真の保存', '602201', { merges, total }), other], form).findings).toEqual([
      'relation-broken 602201 H14',
    ]);
  });
});

it('columns that nobody has filled in yet are columns all the same, as the form states them', () => {
  const later = [5, 7, 8];
  const blank = (sheet: ReturnType<typeof card>) => ({
    ...sheet,
    cells: sheet.cells.filter(({ column, value }) => typeof value !== 'number' || !later.includes(column)),
  });
  const { year, columns: filled, findings } = seen([blank(card('写真の保存', '602201')), blank(other)], form);
  expect([year, filled]).toEqual([2024, columns.slice(0, 3)]);
  expect(findings.filter((one) => /label-unknown|year/u.test(one))).toEqual([]);
});

it.each([[[]], [['E6:G6']]])('all that is proposed for it reads it alike: years merged as %j', (merges) => {
  expect(seenProposed([card('写真の保存', '602201', { merges }), other])).toMatchObject({
    mistakes: [],
    cards: ['1 写真の保存', '2 町の写真展'],
    columns,
    cost: twice(direct),
    labour: twice(wages),
    own: { '③ 間接経費（加算）': twice(shared), '⑤総コスト計': twice(whole) },
    relations: ['⑤＝①＋②＋③－④'],
    findings: [],
  });
});
