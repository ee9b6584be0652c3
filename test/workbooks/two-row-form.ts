import { aSheet, type Row } from '../read/a-sheet';
import { items } from './form-sheet';

/** The rows of amounts of a card: R4, R5, R6 予算 · 決算, R7, R8; the 増減 of R6 stands behind its 決算. */
export const direct = [900, 950, 1000, 980, 1100, 1150];
export const wages = [300, 300, 310, 310, 320, 320];
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
export const shared = direct.map(() => 50);
const excluded = direct.map(() => 20);
export const whole = plus(
  direct,
  wages,
  shared,
  excluded.map((one) => -one),
);

/** A card whose years stand over 予算, 決算 and 増減額 in a row of their own, and whose rows bear ① … ⑤. */
export const twoRowCard = (name: string, sheet: string, { off = 0, total = whole, merges = [] as string[] } = {}) =>
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
export const twoRowForm: readonly (readonly Row[])[] = [
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
