import { read } from '../../../src/read/read';
import { address } from '../../../src/workbook/address';
import { items, layoutOfTables } from '../../workbooks/form-sheet';
import { cardRows } from '../a-card';
import { aSheet, type Row } from '../a-sheet';

type Around = (at: number) => readonly Row[];

/** Five cards, each with rows of its own above its number and below its last text. */
const sheetOf = ({ above = () => [], below = () => [] }: { above?: Around; below?: Around }, top: readonly Row[]) => {
  const rows = [0, 1, 2, 3, 4].flatMap((at) => [
    ...above(at),
    ...cardRows({ A1: at + 1, C1: `支援${String(at)}` }),
    ...below(at),
  ]);
  return { name: 'a.xlsx', sheets: [aSheet([...top, ...rows])] };
};
const heading: readonly Row[] = [['施策1 産業の振興']];
const told = (around: { above?: Around; below?: Around }, top = heading) =>
  read(sheetOf(around, top)).unknownLabels.map(({ label, places, example, bearing }) => [
    label,
    places[0] && address(places[0]),
    example,
    bearing,
  ]);

const chiefs = ['山田', '佐藤', '鈴木', '高橋', '田中'];
const chief = (at: number): Row => [null, '課長名', chiefs[at] ?? ''];

it('a label above the first one of each card is told', () => {
  expect(told({ above: (at) => [chief(at)] })).toEqual([['課長名', 'B2', '山田', 5]]);
});

it('and one in the column of the number, after a blank row, too', () => {
  expect(told({ above: (at) => [[], ['整理番号', `12-${String(at)}`]] })).toEqual([['整理番号', 'A3', '12-0', 5]]);
});

it('labels below the last one are told, after a blank row, too', () => {
  const below = (at: number): Row[] => [[null, '添付資料', 'あり'], [], [null, '市民の声', `${String(at)}件`], []];
  expect(told({ below })).toEqual([
    ['添付資料', 'B10', 'あり', 5],
    ['市民の声', 'B12', '0件', 5],
  ]);
});

it('labels of other forms that stand alone part nothing', () => {
  const below = (at: number): Row[] => [
    [null, '検証', 'した'],
    [null, '市民の声', `${String(at)}件`],
  ];
  expect(told({ below }).map(([label]) => label)).toEqual(['検証', '市民の声']);
});

it('on fewer than half of the cards they are none', () => {
  expect(told({ above: (at) => (at < 2 ? [chief(at)] : []) })).toEqual([]);
});

it.each<[string, readonly Row[]]>([
  ['a title', [['事務事業評価シート', '令和6年度']]],
  ['a heading of a 施策', [['施策1', '産業の振興']]],
  ['the name of the office', [['会津若松市', '企画課']]],
  ['a date of printing', [[null, '印刷日', '令和6年5月1日']]],
  ['a date', [[null, '令和6年5月1日現在', '確定']]],
  ['the number of a page', [[null, 'ページ', 3]]],
  ['a remark', [[null, '※記入例を参照', '3行以内']]],
  ['words far apart', [['様式第1号', null, null, null, null, '企画課']]],
  ['what stands two blank rows away', [[], [], [null, '受付', '済'], [], []]],
])('%s is none', (_, rows) => {
  expect(told({ above: () => rows })).toEqual([]);
});

it('below a card, what follows a remark is none', () => {
  const below = (): Row[] => [[], [null, '※3行以内で記入'], [null, '担当者の控え', '済'], [], []];
  expect(told({ below })).toEqual([]);
});

it('in force they are read there, and told no more', () => {
  const around = {
    above: (at: number): Row[] => [chief(at)],
    below: (at: number): Row[] => [[], [null, '市民の声', `${String(at)}件`], [null, '添付資料', 'あり']],
  };
  const own = (name: string) => ({ 欄: '個票', この様式での項目名: name, 種類: '文字' });
  const layout = layoutOfTables([items(own('課長名'), own('市民の声'))]);
  const { cards, unknownLabels } = read(sheetOf(around, heading), layout);
  expect(unknownLabels.map(({ label }) => label)).toEqual(['添付資料']);
  expect(cards.map(({ own: values }) => [...values.values()].map(({ value }) => value))).toEqual(
    chiefs.map((name, at) => [name, `${String(at)}件`]),
  );
});
