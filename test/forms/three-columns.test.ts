import { aSheet, type Row } from '../read/a-sheet';
import { items } from '../workbooks/form-sheet';
import { seen, seenProposed } from './seen';

/** A card with three year columns without 年度, うち一般財源 below the cost, and an indicator over five years; no number. */
const card = (sheet: string, name: string, cost: readonly number[], labour: number, typed: readonly Row[] = []) =>
  aSheet(
    [
      ['評価調書', '継続する事業'],
      ['事業名', name, null, null, '部局', '環境部'],
      ['開始年度', '平成22年度', null, null, '課（室）', '水辺保全課'],
      ['計画での位置づけ', '川と海を守る'],
      ['事業の目的', '川底の清掃を続け、魚の住みかを増やす。'],
      ['成果指標', '区分', 'R4', 'R5', 'R6', 'R7', 'R8'],
      ['清掃した延長(km)', '目標', 12, 13, 14, 15, 16],
      [null, '実績', 11, 14, 14],
      ['指標の根拠', '河川環境計画'],
      ['実績の評価', '予定どおり進んだ。'],
      ['事業費（千円）', 'R6決算', 'R7当初', 'R8当初'],
      ['歳出', ...cost],
      ['うち一般財源', ...cost],
      ['人件費', labour, labour, labour],
      ['見直し区分', '継続（現行どおり）'],
      ['見直しの理由', '清掃の要望が続いているため。'],
      ...typed,
    ],
    [],
    sheet,
  );

const own = (name: string, kind: string) => ({ 欄: '個票', この様式での項目名: name, 種類: kind });
const as = (standard: string, name: string) => ({ 欄: '個票', 標準の項目: standard, この様式での項目名: name });
const form: readonly (readonly Row[])[] = [
  items(
    as('法定／自主', 'なし'),
    as('担当部・課', '課(室)'),
    { ...as('次年度方針', '見直し区分'), 選択肢: '継続（現行どおり）、継続（一部見直し）、終了' },
    as('概要', '事業の目的'),
    as('財務内容', '事業費'),
    as('事業費', '歳出'),
    as('所要一般財源', 'うち一般財源'),
    as('概算人件費', '人件費'),
    as('これまでの取組状況', '実績の評価'),
    as('事業の検証', '見直しの理由'),
    own('部局', '文字'),
    own('開始年度', '年度'),
    own('計画での位置づけ', '文字'),
    own('成果指標', '対象外'),
    own('指標の根拠', '文章'),
  ),
  [
    ['年度', '区分', '記入'],
    ['今年度', '決算', '必須'],
    ['次年度', '予算', '必須'],
    ['次々年度', '予算', '必須'],
  ],
  [['検算'], ['うち一般財源≦歳出']],
  [
    ['項目', '値'],
    ['使わない欄', '施策の表、指標、施策の評価、関連、最終評価、一覧'],
    ['施策の見分け方', 'なし'],
  ],
];

const cards = (typed: readonly Row[] = []) => [
  card('様式1', '川底清掃', [1200, 1200, 1500], 300, typed),
  card('様式2', '水辺の観察会', [80, 80, 80], 760),
];

it('cards without numbers and without 施策 are numbered in order and summed up, and nothing is said', () => {
  expect(seen(cards(), form)).toMatchObject({
    mistakes: [],
    cards: ['1 川底清掃', '2 水辺の観察会'],
    year: 2024,
    columns: ['令和6年度(決算)', '令和7年度(予算)', '令和8年度(予算)'],
    cost: [1280, 1280, 1580],
    generalFunds: [1280, 1280, 1580],
    labour: [1060, 1060, 1060],
    alone: [{ 部局: '環境部', 開始年度: 2010 }, { 部局: '環境部' }],
    findings: [],
  });
});

it('an item that stands in no layout is said, the rows of the indicator are not', () => {
  expect(seen(cards([['見直しの時期', '令和9年度から']]), form).findings).toEqual(['label-unknown 様式1 A17']);
});

it('all that is proposed for it reads it alike', () => {
  expect(seenProposed(cards())).toMatchObject({
    mistakes: [],
    cards: ['1 川底清掃', '2 水辺の観察会'],
    columns: ['令和6年度(決算)', '令和7年度(予算)', '令和8年度(予算)'],
    cost: [1280, 1280, 1580],
    generalFunds: [1280, 1280, 1580],
    labour: [1060, 1060, 1060],
    alone: [{ 部局: '環境部', 開始年度: 2010 }, { 部局: '環境部' }],
    findings: [],
  });
});
