import { review } from '../../../src/review';
import { rollUp } from '../../../src/rollup/roll-up';
import { address } from '../../../src/workbook/address';
import type { SheetSnapshot, Snapshot } from '../../../src/workbook/snapshot';
import { cardRows } from '../../read/a-card';
import { aSheet, type Row } from '../../read/a-sheet';
import { items, withForm, type Item } from '../../workbooks/form-sheet';

const listed: Row[] = [
  ['5 事務事業一覧'],
  [
    ...['番号', 'ロジックモデル', '重点事業', '人口減少対策', 'SDGsターゲット', '事務事業名', '次年度方針'],
    ...['担当部・課', null, '予算額', '財源', null, '区分'],
  ],
  [...Array<null>(10).fill(null), '国', '市'],
  ['施策1 産業の振興'],
  [1, null, null, null, null, '支援', '継続', '商工課', null, '１，２００', -5, 0.5, '丙'],
];
const merged = ['A2:A3', 'F2:F3', 'G2:G3', 'H2:H3', 'J2:J3', 'K2:L2', 'M2:M3'];
const header: Row[] = [
  ['政策分野12 中小企業'],
  ['施策番号', '名称', '施策の内容', '予算額', '達成率', '認定'],
  ['施策1', '産業の振興', '販路を広げる。', '△300', '４５', '×'],
];
const own: readonly Item[] = [
  { 欄: '施策の表、一覧', この様式での項目名: '予算額', 種類: '金額' },
  { 欄: '施策の表', この様式での項目名: '達成率', 種類: '割合' },
  { 欄: '施策の表', この様式での項目名: '認定', 種類: '印' },
  { 欄: '一覧', この様式での項目名: '財源 > 国', 種類: '金額' },
  { 欄: '一覧', この様式での項目名: '財源 > 市', 種類: '金額' },
  { 欄: '個票、一覧', この様式での項目名: '区分', 種類: '選択', 選択肢: '甲、乙', 記入: '必須' },
];

const workbook = (card: Row[], list: SheetSnapshot = aSheet(listed, merged, '一覧')): Snapshot => ({
  name: 'a.xlsx',
  sheets: [aSheet(header, [], '評価'), list, aSheet([['施策1 産業の振興'], [], ...card], [], '個票')],
});
const found = (snapshot: Snapshot, items_: readonly Item[] = own) =>
  review(withForm(snapshot, items(...items_)))
    .findings.filter(({ field }) => ['予算額', '達成率', '認定', '国', '市', '区分', '人数'].includes(field))
    .map(({ rule, place, owner }) => `${rule} ${place ? `${place.sheet}!${address(place)}` : ''} ${owner}`);

test('items outside the cards are checked as those of cards are: nested ones, those a column apart', () => {
  expect(found(workbook(cardRows({ A9: null, B9: '区分', C9: '乙' })))).toEqual([
    'number-as-text 評価!D3 施策1',
    'amount-negative 評価!D3 施策1',
    'number-as-text 評価!E3 施策1',
    'mark-unknown 評価!F3 施策1',
    'number-as-text 一覧!J5 施策1-1 支援',
    'amount-negative 一覧!K5 施策1-1 支援',
    'amount-fractional 一覧!L5 施策1-1 支援',
    'choice-unknown 一覧!M5 施策1-1 支援',
  ]);
});

test('a list that we built is not checked once more for what its cards say, but for what staff wrote there alone', () => {
  const built: SheetSnapshot = {
    ...aSheet(listed, merged, '事務事業一覧'),
    mark: { kind: 'list', version: 1 } as SheetSnapshot['mark'],
  };
  expect(
    found(workbook(cardRows({ A9: null, B9: '区分', C9: '丙' }), built)).filter((one) => !one.includes('評価')),
  ).toEqual([
    'number-as-text 事務事業一覧!J5 施策1-1 支援',
    'amount-negative 事務事業一覧!K5 施策1-1 支援',
    'amount-fractional 事務事業一覧!L5 施策1-1 支援',
    'choice-unknown 個票!C11 施策1-1 支援',
  ]);
});

/** What is found of 人数, below the usual labels of the card. */
const foundOnCard = (value: Row[number], kind: string) =>
  found(workbook(cardRows({ A9: null, B9: '人数', C9: value })), [
    { 欄: '個票', この様式での項目名: '人数', 種類: kind },
  ]).filter((one) => one.includes('個票'));

test('an error below the usual labels of a card, and a number typed as text, are found', () => {
  const foundIn = (value: Row[number]) => foundOnCard(value, '数値');
  expect(foundIn({ error: '#REF!' })).toEqual(['formula-error 個票!C11 施策1-1 支援']);
  expect(foundIn('１２')).toEqual(['number-as-text 個票!C11 施策1-1 支援']);
  expect(foundIn(12)).toEqual([]);
});

test('a percentage that is typed with its sign is no number typed as text', () => {
  expect(foundOnCard('12.5％', '割合')).toEqual([]);
  expect(foundOnCard('12.5', '割合')).toHaveLength(1);
});

test('what others count under need be no item itself', () => {
  const nested: Item = { 欄: '個票', この様式での項目名: '財源 > 国', 種類: '金額', 集計: '合計' };
  const card = cardRows({ D7: '財源', E7: null, D8: '国', E8: 30, F8: 40 });
  const [sum] = rollUp(review(withForm(workbook(card), items(nested)))).own;
  expect(sum).toMatchObject({ total: [30, 40] });
});
