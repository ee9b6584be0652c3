import { readKpis } from '../../../src/read/sections/kpis';
import { readSheet } from '../../../src/read/sheet/sheet';
import { aSheet, type Row } from '../a-sheet';

const heading: Row = [null, '指標名', null, '単位', '説明又は計算式'];
const identity: Row = [1, '来訪者数', null, '人', '—'];

const ratingsOf = (...rows: readonly Row[]) =>
  readKpis(readSheet(aSheet(rows))).kpis.map(({ ratings }) =>
    ratings.map(({ type, at, field: { value } }) => [type, at, value]),
  );

it('of a usual KPI there are none', () => {
  expect(
    ratingsOf(
      heading,
      identity,
      [null, '年度', '令和5年度', '令和6年度', '最終目標', '検証'],
      [null, '目標', 10, 20, 30, '達成している。'],
      [null, '実績', 11, 19],
    ),
  ).toEqual([[]]);
});

it('a row below 実績 bears one a year', () => {
  expect(
    ratingsOf(
      heading,
      identity,
      [null, '年度', '令和5年度', '令和6年度', '最終目標', '検証'],
      [null, '目標', 10, 20, 30, '達成している。'],
      [null, '実績', 11, 19],
      [null, '達成率', { value: 1.1, format: '0%' }, null],
      [null, '達成度', 'A', 'B'],
      heading,
      [2, '宿泊者数', null, '人', '—'],
    ),
  ).toEqual([
    [
      ['ratio', 0, 110],
      ['rating', 0, 'A'],
      ['rating', 1, 'B'],
    ],
  ]);
});

it('a column beside 検証, or among the labels over its name, bears one', () => {
  expect(
    ratingsOf(
      [...heading, null, '評価'],
      [...identity, null, 'A'],
      [null, '年度', '令和5年度', '令和6年度', '最終目標', '検証', '達成率'],
      [null, '目標', 10, 20, 30, '達成している。', '95%'],
      [null, '実績', 11, 19],
    ),
  ).toEqual([
    [
      ['rating', null, 'A'],
      ['ratio', null, 95],
    ],
  ]);
});

it('where years stand below each other, a column bears one a year', () => {
  expect(
    ratingsOf(
      heading,
      identity,
      [null, '年度', '目標', '実績', '達成状況'],
      [null, '令和5年度', 10, 11, 'A'],
      [null, '令和6年度', 20, 19, 'B'],
      [null, '最終目標', 30],
      [null, '検証', '達成している。'],
    ),
  ).toEqual([
    [
      ['rating', 0, 'A'],
      ['rating', 1, 'B'],
    ],
  ]);
});
