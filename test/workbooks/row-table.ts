import type { SheetSnapshot } from '../../src/workbook/snapshot';
import { aSheet, type Row } from '../read/a-sheet';
import { items, type Item } from './form-sheet';

/** What an office's 様式定義 says of the tables below: a card is a row, and there is no other section. */
export const rowForm = (
  more: readonly Item[] = [],
  settings: readonly Row[] = [],
  ...tables: readonly (readonly Row[])[]
): readonly (readonly Row[])[] => [
  items(
    { 欄: '個票', 標準の項目: '法定／自主', この様式での項目名: 'なし' },
    { 欄: '個票', 標準の項目: 'これまでの取組状況', この様式での項目名: 'なし' },
    { 欄: '個票', 標準の項目: '事業の検証', この様式での項目名: 'なし' },
    ...more,
  ),
  [
    ['項目', '値'],
    ['個票の形', '1事業1行'],
    ['施策の見分け方', 'なし'],
    ['使わない欄', '施策の表、指標、施策の評価、関連、最終評価、一覧'],
    ...settings,
  ],
  ...tables,
];

const grants = { 欄: '個票', 種類: '金額', 集計: '合計' };

/** 国庫支出金 and その他 under 財源内訳, and the totals of amounts and labour, in one year that each row names. */
export const fundedForm = rowForm(
  [
    { ...grants, この様式での項目名: '財源内訳 > 国庫支出金' },
    { ...grants, この様式での項目名: '財源内訳 > その他' },
    { 欄: '個票', 標準の項目: '所要一般財源', この様式での項目名: '財源内訳 > 一般財源' },
    { 欄: '個票', 標準の項目: '事業費', この様式での項目名: '事業費計' },
    { 欄: '個票', 標準の項目: '概算人件費', この様式での項目名: '人件費計' },
    { ...grants, この様式での項目名: '総費用' },
  ],
  [],
  [['検算'], ['国庫支出金＋その他＋一般財源＝事業費計'], ['事業費計＋人件費計＝総費用']],
  [
    ['年度', '区分', '記入'],
    ['今年度', '予算', '必須'],
  ],
);

/** Row 3 is the first project's, in columns A to L. */
export const fundedHeadings: readonly Row[] = [
  [
    'No.',
    '年度',
    '事務事業名',
    '担当部・課',
    '概要',
    '次年度方針',
    '財源内訳',
    null,
    null,
    '事業費計（A）',
    '人件費計(B)',
    '総費用',
  ],
  [null, null, null, null, null, null, '国庫支出金', 'その他', '一般財源'],
];
export const fundedMerges = ['A1:A2', 'B1:B2', 'C1:C2', 'D1:D2', 'E1:E2', 'F1:F2', 'G1:I1', 'J1:J2', 'K1:K2', 'L1:L2'];

const departments = ['みどり部・公園課', '市民部・交通課', '総務部・文書課'];

/** A project's row: its number tells its amounts, so that no two are alike. */
export function fundedRow(number: number): Row {
  const [grant, other, general, labour] = [(number * 7) % 300, number % 11, 90 + number, 200 + (number % 97)];
  const cost = grant + other + general;
  const department = departments[number % departments.length] ?? '';
  const name = `花壇${String(number)}号の手入れ`;
  const summary = `花壇${String(number)}号に花を植え、水をやる。`;
  return [number, 7, name, department, summary, '継続', grant, other, general, cost, labour, cost + labour];
}

export const fundedRows = (projects: number, first = 1): Row[] =>
  Array.from({ length: projects }, (_, index) => fundedRow(first + index));

export const fundedTable = (
  projects: number,
  below: readonly Row[] = [],
  sheet = '調書一覧',
  first = 1,
): SheetSnapshot => aSheet([...fundedHeadings, ...fundedRows(projects, first), ...below], fundedMerges, sheet);

/** Its headings, one of them spelt otherwise. */
export const withHeading = (from: string, to: string): Row[] =>
  fundedHeadings.map((row) => row.map((cell) => (cell === from ? to : cell)));
