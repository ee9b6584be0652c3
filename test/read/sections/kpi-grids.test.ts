import { builtInLayout } from '../../../src/layout/layout';
import { kpiGridsOf, missingGridLabels } from '../../../src/read/sections/kpi-grids';
import { readSheet } from '../../../src/read/sheet/sheet';
import { headingsIn } from '../../../src/read/values/table';
import { aSheet, type Row } from '../a-sheet';

function gridsOf(rows: readonly Row[], merges: string[] = []) {
  const sheet = readSheet(aSheet(rows, merges));
  return { sheet, grids: kpiGridsOf(sheet, headingsIn(builtInLayout.forms.kpi, sheet.labels.of('kpi'), 2)) };
}
const grids = (rows: readonly Row[], merges: string[] = []) => gridsOf(rows, merges).grids;

const years: Row = ['年度', '令和5年度', '令和6年度', '最終目標', '検証'];
const targets: Row = ['目標', 10, 20, 30, 'よい'];
const actuals: Row = ['実績', 11, 19];
const columnsOf = (rows: readonly Row[], merges: string[] = []) =>
  grids(rows, merges).map((grid) => grid.years.map(({ left, right }) => [left, right]));
const place = (row: number, column: number) => ({ sheet: 'シート', row, column });

describe('a grid', () => {
  it('has its labels, and its years', () => {
    const [grid, ...others] = grids([['本文'], years, targets, actuals]);
    expect(others).toEqual([]);
    expect(grid).toMatchObject({ row: 1, end: 3 });
    expect([...(grid?.labels ?? [])].map(([name, { row, column }]) => [name, row, column])).toEqual([
      ['years', 1, 0],
      ['final', 1, 3],
      ['verification', 1, 4],
      ['target', 2, 0],
      ['actual', 3, 0],
    ]);
    expect(columnsOf([years, targets])).toEqual([
      [
        [1, 1],
        [2, 2],
      ],
    ]);
  });

  it('ends with its lowest label, or two rows down where it lacks one', () => {
    const ends = (rows: readonly Row[], merges: string[] = []) => grids(rows, merges).map(({ row, end }) => [row, end]);
    expect(ends([years, targets, actuals, ['本文']])).toEqual([[0, 2]]);
    expect(ends([years, targets, actuals, []], ['A3:A4'])).toEqual([[0, 3]]);
    expect(ends([years, targets, ['本文'], ['本文']])).toEqual([[0, 2]]);
    expect(ends([years, targets, years, targets])).toEqual([
      [0, 1],
      [2, 4],
    ]);
    expect(ends([years, [], [], targets])).toEqual([[0, 3]]);
  });

  it('ends before the next grid, and before the next heading', () => {
    const names = (rows: readonly Row[]) => grids(rows).map(({ labels }) => [...labels.keys()]);
    expect(names([years, targets, years, targets, actuals])).toEqual([
      ['years', 'final', 'verification', 'target'],
      ['years', 'final', 'verification', 'target', 'actual'],
    ]);
    expect(names([years, targets, ['指標名', '単位'], actuals])).toEqual([
      ['years', 'final', 'verification', 'target'],
    ]);
    expect(names([['指標名', '単位'], years, targets, actuals])).toHaveLength(1);
    expect(
      names([
        ['指標名', '単位', ...years],
        [null, null, ...targets],
      ]),
    ).toHaveLength(1);
    expect(names([years.slice(0, 4), targets, years, targets])).toEqual([
      ['years', 'final', 'target'],
      ['years', 'final', 'verification', 'target'],
    ]);
  });

  it.each(['基準値\n(令和元年度)', '現状値', '計画策定時', '当初'])('takes %j for none of its years', (base) => {
    const [grid] = grids([
      ['年度', base, '令和5年度', '令和6年度', '最終目標', '検証'],
      ['目標', null, 6, 7, 9],
      ['実績', 5, 6],
    ]);
    expect(grid?.years.map(({ left }) => left)).toEqual([2, 3]);
  });

  it('takes a label where it stands first', () => {
    const [grid] = grids([years, targets, actuals, ['目標', 1]]);
    expect(grid?.labels.get('target')?.row).toBe(1);
  });

  it.each<[string, Row[]]>([
    ['年度 and 最終目標', [['年度', null, null, '最終目標'], targets]],
    ['年度 and 検証', [['年度', null, null, '検証'], targets]],
    ['最終目標 and 検証', [['最終目標', '検証'], targets]],
    ['年度 and a year', [['年度', '令和5年度'], targets, ['実績'], ['最終目標']]],
    ['two years and 最終目標', [[null, '令和5年度', '令和6年度', '最終目標'], targets, actuals]],
    ['a year and 最終目標', [[null, '令和5年度', null, '最終目標'], targets, actuals]],
  ])('may begin with %s', (_, rows) => {
    expect(grids(rows).map(({ row }) => row)).toEqual([0]);
  });

  it.each<[string, Row[]]>([
    ['a label alone', [['検証'], targets, actuals]],
    ['年度, 目標 and 実績 alone', [['年度', '令和5年度'], targets.slice(0, 3), actuals]],
    ['two labels', [['年度', null, null, '最終目標'], ['10']]],
    ['two labels of two rows', [['年度', '令和5年度'], ['検証']]],
    ['目標 and 実績 in one row', [['目標', '実績'], ['最終目標'], ['検証']]],
    ['labels of one row', [['年度', '目標', '実績', '最終目標', '検証']]],
    ['years alone', [['令和5年度', '令和6年度'], ['本文']]],
  ])('is none of %s', (_, rows) => {
    expect(grids(rows)).toEqual([]);
  });
});

describe('the years of a grid', () => {
  it('are those in its heading row, wherever they stand', () => {
    expect(columnsOf([[null, '令和5年度', '最終目標', '検証', '令和6年度'], targets, actuals])).toEqual([
      [
        [1, 1],
        [4, 4],
      ],
    ]);
  });

  it('are what stands between 年度 and 最終目標, be it a year or not', () => {
    expect(columnsOf([['年度', '来年', '令和6年度', '最終目標', '検証', '備考'], ['目標'], actuals])).toEqual([
      [
        [1, 1],
        [2, 2],
      ],
    ]);
    expect(columnsOf([['年度', '来年', null, '検証'], ['目標'], ['実績']])).toEqual([[[1, 1]]]);
    expect(columnsOf([['備考', '年度', '令和6年度', '最終目標'], ['目標'], ['実績']])).toEqual([[[2, 2]]]);
  });

  it('are told by the labels of their own row', () => {
    expect(columnsOf([years, targets, [], [null, null, '年度', '来年', '最終目標'], [null, null, '目標']])).toEqual([
      [
        [1, 1],
        [2, 2],
      ],
      [[3, 3]],
    ]);
  });

  it('are none right of 最終目標, and no labels', () => {
    expect(columnsOf([['年度', '来年', '最終目標', '備考', '検証'], ['目標', 10], ['実績']])).toEqual([[[1, 1]]]);
    expect(
      columnsOf([
        ['年度', '目標', '令和6年度', '最終目標', '検証'],
        ['実績', null, 11],
      ]),
    ).toEqual([[[2, 2]]]);
  });

  it('are the columns of figures that none stands over', () => {
    expect(columnsOf([['年度', null, '令和6年度', '最終目標', '検証'], targets, actuals])).toEqual([
      [
        [1, 1],
        [2, 2],
      ],
    ]);
    expect(columnsOf([['年度', '令和5年度', null, '最終目標', '検証'], ['目標', 10], actuals])).toEqual([
      [
        [1, 1],
        [2, 2],
      ],
    ]);
    expect(columnsOf([['年度', null, null, '検証'], targets, actuals])).toEqual([[]]);
    expect(
      columnsOf([
        ['年度', null, null, '最終目標'],
        [5, '目標', 10, 20, 30],
      ]),
    ).toEqual([[[2, 2]]]);
  });

  it('are as wide as they are merged', () => {
    expect(columnsOf([['年度', '令和5年度', null, '最終目標', '検証'], targets, actuals], ['B1:C1'])).toEqual([
      [[1, 2]],
    ]);
  });
});

describe('a label that a grid lacks', () => {
  const missing = (rows: readonly Row[], index = 0) => {
    const { sheet, grids: all } = gridsOf(rows);
    const grid = all[index];
    if (!grid) throw new Error('no grid');
    return missingGridLabels(sheet, grid, all).map(({ form, label, place: at, formPlace }) => [
      form,
      label,
      at,
      formPlace,
    ]);
  };

  it('is none where all stand', () => expect(missing([years, targets, actuals])).toEqual([]));

  it('is expected where it stands in another grid', () => {
    const rows = [[], years, targets, [], actuals, [], years, targets];
    expect(missing(rows, 1)).toEqual([['kpi', '実績', place(9, 0), place(6, 0)]]);
  });

  it("is expected at the grid's first label, where it stands in none", () => {
    expect(missing([[], [null, ...years], [null, ...targets]])).toEqual([['kpi', '実績', place(1, 1), place(1, 1)]]);
  });
});
