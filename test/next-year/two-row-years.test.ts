import { readFileSync, writeFileSync } from 'node:fs';
import { afterAll, expect, test } from '@jest/globals';
import { snapshotToXlsx } from '../../samples/snapshot-to-xlsx';
import { readXlsx } from '../../src/hosts/xlsx/read-xlsx';
import { yearColumnName } from '../../src/model/fiscal-year';
import { review } from '../../src/review';
import { folder, hyoka } from '../cli/call';
import { withForm } from '../workbooks/form-sheet';
import { direct, twoRowCard, twoRowForm, wages } from '../workbooks/two-row-form';

const files = folder();
afterAll(files.remove);

/** What `hyoka next` writes of a workbook whose years stand over 予算, 決算 and 増減額. */
async function carried(merges: readonly string[]) {
  const input = files.path(`${String(merges.length)}.xlsx`);
  const cards = ['602201', '602202'].map((number) => twoRowCard(`事業${number}`, number, { merges: [...merges] }));
  writeFileSync(input, snapshotToXlsx(withForm({ name: '個票.xlsx', sheets: cards }, ...twoRowForm)));
  const output = input.replace('.xlsx', '-翌年度.xlsx');
  const { code, err } = await hyoka('next', input);
  expect([code, err]).toEqual([0, '']);
  const snapshot = readXlsx(readFileSync(output), output);
  return review(snapshot);
}

test.each([
  ['over its first column', []],
  ['merged over its columns', ['E6:G6']],
])('a year that stands %s moves with its amounts to the column of its 区分', async (_, merges) => {
  const { snapshot, evaluation, findings } = await carried(merges);
  expect(evaluation.year).toBe(2025);
  expect(evaluation.cards.map(({ name }) => name.value)).toEqual(['事業602201', '事業602202']);
  const columns = [
    ['令和5年度(決算)', 1],
    ['令和6年度(決算)', 3],
    ['令和7年度(予算)', 4],
    ['令和7年度(決算)', null],
    ['令和8年度(予算)', null],
    ['令和9年度(計画)', null],
  ] as const;
  for (const { years } of evaluation.cards) {
    const amounts = years.map(({ heading, cost, labour }) => [
      heading.value && yearColumnName(heading.value),
      cost.value?.thousandYen ?? null,
      labour.value?.thousandYen ?? null,
    ]);
    expect(amounts).toEqual(
      columns.map(([name, at]) => [name, at === null ? null : direct[at], at === null ? null : wages[at]]),
    );
  }
  const row = (at: number) =>
    snapshot.sheets[0]?.cells.filter(({ row: own }) => own === at).map(({ column, value }) => [column, value]);
  expect(row(5)).toEqual([
    [0, '投入する資源'],
    [2, '令和5年度'],
    [3, '令和6年度'],
    [4, '令和7年度'],
    [7, '令和8年度'],
    [8, '令和9年度'],
  ]);
  // 増減額 tells of last year's 決算: it is no amount, and stays in no column.
  expect(row(12)?.map(([column]) => column)).toEqual([1, 2, 3, 4]);
  expect([...new Set(findings.map(({ rule }) => rule))]).toEqual(['required-blank']);
});
