import { expect, test } from '@jest/globals';
import { clean } from '../../samples/clean';
import { layOut, placeOf } from '../../samples/lay-out';
import { emptyingEdits } from '../../src/blank/emptied';
import { nextYear } from '../../src/next-year/next-year';
import { review } from '../../src/review';
import type { Place } from '../../src/workbook/cell';
import type { Snapshot } from '../../src/workbook/snapshot';
import { aSheet } from '../read/a-sheet';
import { putAll, putAt } from '../rules/put';
import { carriedOut } from './carried';

const published = layOut(clean);

function carry(snapshot: Snapshot) {
  const made = nextYear(review(snapshot), '2025年4月1日 9時00分');
  if (!made) throw new Error('nothing tells the year');
  const kept = made.lines.filter(({ what }) => what === 'kept');
  return { made, kept, workbook: carriedOut(snapshot, made.plan) };
}

const valueAt = ({ sheets }: Snapshot, { sheet, row, column }: Place) =>
  sheets.find(({ name }) => name === sheet)?.cells.find((cell) => cell.row === row && cell.column === column)?.value;

test('a title that bears a date, too, names the next year, and keeps its date, which is said', () => {
  const title = '令和6年度 行政評価シート（令和7年3月31日現在）';
  const laidOut = layOut({ ...clean, title });
  const { kept, workbook } = carry(laidOut.snapshot);
  expect(valueAt(workbook, placeOf(laidOut, 'header/title'))).toBe('令和7年度 行政評価シート（令和7年3月31日現在）');
  expect(kept).toMatchObject([{ field: '表題', before: title, after: expect.stringContaining('日付はそのまま') }]);
  expect(review(workbook).findings.filter(({ rule }) => rule === 'year-mismatch')).toEqual([]);
});

test('forms that are all blank are headed by the next years', () => {
  const edits = emptyingEdits(review(published.snapshot));
  const blank = carriedOut(published.snapshot, { renames: [], tabs: [], edits });
  const { kept, workbook } = carry(blank);
  expect(kept).toEqual([]);
  for (const [at, heading] of ['令和7年度\n(予算)', '令和8年度\n(見込み)'].entries())
    expect(valueAt(workbook, placeOf(published, `card/3-8/year/${String(at)}`))).toBe(heading);
});

test.each(['作成日 令和7年3月1日', '令和6年度の決算は速報です'])(
  '%s beside the forms stays, and is told once',
  (text) => {
    const { sheet, row, column } = placeOf(published, 'card/1-1/name');
    const { kept, workbook } = carry(putAt(published.snapshot, { sheet, row, column: column + 7 }, text));
    expect(valueAt(workbook, { sheet, row, column: column + 7 })).toBe(text);
    expect(kept.map(({ before }) => before)).toEqual([text]);
  },
);

const withFormula = (snapshot: Snapshot, at: Place): Snapshot => ({
  ...snapshot,
  sheets: snapshot.sheets.map((one) => ({
    ...one,
    cells: one.cells.map((cell) =>
      one.name === at.sheet && cell.row === at.row && cell.column === at.column ? { ...cell, formula: true } : cell,
    ),
  })),
});

test('a budget that a formula shows is told, even where it shows the forecast by now', () => {
  const snapshot = putAll(published, { 'card/1-1/cost/1': 2600, 'card/1-1/cost/0': 2600 });
  const { kept } = carry(withFormula(snapshot, placeOf(published, 'card/1-1/cost/0')));
  expect(kept).toMatchObject([{ before: 2600, field: '事業費 令和7年度(予算)' }]);
});

test('a year that a formula shows stays, and staff are told to look where it comes from', () => {
  const { kept } = carry(withFormula(published.snapshot, placeOf(published, 'card/1-1/year/0')));
  expect(kept).toMatchObject([{ field: '財務内容の年度', after: expect.stringContaining('元になるセルの年度') }]);
});

test('projects that may well end are told, as they stay', () => {
  const doubtful = putAll(published, {
    'card/1-1/direction': '継続（縮小）',
    'card/1-2/direction': '終了予定',
    'card/1-3/direction': '終了',
    'list/1-4/direction': '廃止',
  });
  const { made, kept } = carry(doubtful);
  expect(made.leftOut.map(({ project }) => project.split(' ')[0])).toEqual(['施策1-3', '施策2-5']);
  // 1-4 has moved up to where 1-3 stood.
  expect(kept.map(({ owner, before, place: { sheet } }) => [owner.split(' ')[0], before, sheet])).toEqual([
    ['施策1-2', '終了予定', placeOf(published, 'card/1-2/direction').sheet],
    ['施策1-3', '廃止', placeOf(published, 'list/1-4/direction').sheet],
  ]);
});

test('figures of a KPI stay under a year that cannot be read, and that is said', () => {
  const heading = '令和7年度(最終)';
  const { kept, workbook } = carry(putAll(published, { 'kpi/1/year/2': heading }));
  expect(valueAt(workbook, placeOf(published, 'kpi/1/year/2'))).toBe(heading);
  expect(valueAt(workbook, placeOf(published, 'kpi/1/target/2'))).toBe(226230);
  expect(kept).toMatchObject([{ before: heading, after: expect.stringContaining('下の数値とともにそのまま') }]);
});

test.each([
  ['comparison', '前年度比較'],
  ['errata', '正誤表'],
] as const)('the tab %s, which tells nothing of the next year, is named', (kind, name) => {
  const tab = { ...aSheet([[name]], [], name), mark: { kind, version: 1, tab: name, area: 'A1' } };
  const { kept } = carry({ ...published.snapshot, sheets: [...published.snapshot.sheets, tab] });
  expect(kept).toMatchObject([{ place: { sheet: name }, after: expect.stringContaining('前年度に作成したもの') }]);
});

test('a value that is neither text nor number stays, and is told', () => {
  const { kept, workbook } = carry(putAll(published, { 'card/1-1/cost/1': true }));
  expect(valueAt(workbook, placeOf(published, 'card/1-1/cost/1'))).toBe(true);
  expect(kept).toMatchObject([{ before: 'TRUE', after: expect.stringContaining('手で直してください') }]);
});
