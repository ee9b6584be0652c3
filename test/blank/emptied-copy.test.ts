import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import * as fc from '../cases';
import { clean } from '../../samples/clean';
import { layOut } from '../../samples/lay-out';
import { snapshotToXlsx } from '../../samples/snapshot-to-xlsx';
import { emptiedCopy } from '../../src/blank/emptied-copy';
import { readXlsx } from '../../src/hosts/xlsx/read-xlsx';
import { writeXlsx } from '../../src/hosts/xlsx/write-xlsx';
import { review } from '../../src/review';
import { plan } from '../../src/tabs/plan';
import { aSheet } from '../read/a-sheet';
import { withForm } from '../workbooks/form-sheet';
import { everyKindWorkbook, fourYears } from '../workbooks/own-items';
import { layouts } from '../workbooks/random-layout';
import { fundedForm, fundedHeadings, fundedMerges, fundedRows } from '../workbooks/row-table';

const sample = readFileSync(join(__dirname, '../../samples/policy-area-12.xlsx'));
const built = (bytes: Uint8Array) => writeXlsx(bytes, plan(review(readXlsx(bytes, 'a.xlsx')), '令和8年8月1日')).bytes;

function emptied(bytes: Uint8Array) {
  const copy = emptiedCopy(readXlsx(bytes, 'a.xlsx'), review);
  if (!copy) throw new Error('no evaluation');
  return { ...copy, bytes: writeXlsx(bytes, copy.plan).bytes };
}
const rulesIn = (bytes: Uint8Array): string[] =>
  [...new Set(review(readXlsx(bytes, 'a.xlsx')).findings.map(({ rule }) => rule))]
    .filter((rule) => rule !== 'required-blank' && rule !== 'kpi-target-missing')
    .sort();
const textsOf = (bytes: Uint8Array) =>
  readXlsx(bytes, 'a.xlsx').sheets.flatMap(({ cells }) => cells.map(({ value }) => value));

describe('a workbook that is emptied', () => {
  test('lacks nothing but what is to be filled in, however it is laid out', () => {
    fc.assert(
      fc.property(layouts, (layout) => {
        const { bytes } = emptied(snapshotToXlsx(layOut(clean, layout).snapshot));
        expect(rulesIn(bytes)).toEqual([]);
      }),
      { numRuns: 6, examples: [[{ rowsAbove: 6, sections: 'sheet-each', remarks: true }]] },
    );
  });

  test('keeps its labels, its numbers and years, and no word of last year’s', () => {
    const { bytes, plan: done } = emptied(sample);
    expect(rulesIn(bytes)).toEqual([]);
    const before = readXlsx(sample, 'a.xlsx');
    const after = readXlsx(bytes, 'a.xlsx');
    expect(after.sheets.map(({ name, merges }) => [name, merges])).toEqual(
      before.sheets.map(({ name, merges }) => [name, merges]),
    );
    const left = textsOf(bytes).filter(
      (value) => typeof value === 'string' && /漆器|清酒|地場産業|商工課/u.test(value),
    );
    expect(left).toEqual([]);
    for (const label of ['事業名', '次年度方針', '令和6年度\n(予算)', '施策1', '政策分野', '事務事業名', '検証'])
      expect(textsOf(bytes)).toContain(label);
    expect(done).toMatchObject({ removals: [], renames: [], tabs: [] });
    expect(emptied(bytes).plan.edits).toEqual([]);
  });

  test('goes without our tabs, and with its own list', () => {
    const { bytes, remarks } = emptied(built(sample));
    expect(readXlsx(bytes, 'a.xlsx').sheets).toEqual(readXlsx(emptied(sample).bytes, 'a.xlsx').sheets);
    expect(remarks).toEqual([
      '集計などのシートは引き継ぎません: 集計、事務事業一覧、財務一覧、点検結果',
      'シート「事務事業一覧(元)」の名前を「事務事業一覧」に戻します。',
    ]);
    expect(rulesIn(built(bytes))).toEqual([]);
  });

  test('goes without our list where its own stands beside other sections', () => {
    const copy = emptied(built(snapshotToXlsx(layOut(clean, { sections: 'with-everything' }).snapshot)));
    const { sheets } = readXlsx(copy.bytes, 'a.xlsx');
    expect(sheets.filter(({ mark }) => mark !== null)).toEqual([]);
    expect(textsOf(copy.bytes)).not.toContain('地場産業動向調査');
    expect(rulesIn(copy.bytes)).toEqual([]);
  });

  test('keeps our list where it is the only one', () => {
    const bytes = snapshotToXlsx(layOut({ ...clean, list: null }).snapshot);
    const copy = emptied(built(bytes));
    expect(readXlsx(copy.bytes, 'a.xlsx').sheets.find(({ mark }) => mark?.kind === 'list')).toBeDefined();
    expect(textsOf(copy.bytes)).not.toContain('地場産業動向調査');
  });

  test('keeps staff’s formulas', () => {
    const { snapshot } = layOut(clean, { amounts: 'formula' });
    const formulas = (bytes: Uint8Array) =>
      readXlsx(bytes, 'a.xlsx').sheets.flatMap(({ cells }) => cells.filter(({ formula }) => formula)).length;
    const bytes = snapshotToXlsx(snapshot);
    expect(formulas(bytes)).toBeGreaterThan(100);
    expect(formulas(emptied(bytes).bytes)).toBe(formulas(bytes));
  });

  test('is read by its own 様式定義, whose items are emptied, too', () => {
    const bytes = snapshotToXlsx(everyKindWorkbook(fourYears));
    const { bytes: after } = emptied(bytes);
    const own = review(readXlsx(after, 'a.xlsx')).evaluation;
    expect(own.layout.own.length).toBeGreaterThan(0);
    expect(
      own.cards.flatMap(({ own: items }) => [...items.values()]).filter(({ raw, formula }) => raw !== null && !formula),
    ).toEqual([]);
  });

  test('keeps nothing of a column that no layout has', () => {
    const [head = [], below = []] = fundedHeadings;
    const rows = [[...head, 'ランク'], below, ...fundedRows(3).map((row) => [...row, '特A'])];
    const table = aSheet(rows, [...fundedMerges, 'M1:M2'], '調書');
    const workbook = withForm({ name: 'a.xlsx', sheets: [table] }, ...fundedForm);
    const left = textsOf(emptied(snapshotToXlsx(workbook)).bytes);
    expect(left).toContain('ランク');
    expect(left).not.toContain('特A');
  });

  test('keeps hidden sheets as they are, and says so', () => {
    const { remarks, bytes } = emptied(snapshotToXlsx(layOut(clean, { scratch: 'notes' }).snapshot));
    expect(remarks).toEqual(['非表示のシートは、そのまま残します: メモ']);
    expect(textsOf(bytes)).toContain('8月30日');
  });

  test('is not made of what is no evaluation', () => {
    const sheets = [{ ...layOut(clean).snapshot.sheets[0]!, cells: [], merges: [] }];
    expect(emptiedCopy({ name: 'a.xlsx', sheets }, review)).toBeNull();
  });
});

const forms = join(__dirname, '../../../shared/forms');
(existsSync(forms) ? describe : describe.skip)('forms of offices, beside the published workbook', () => {
  // Labels under other names are told by their values alone, until 様式定義 names them.
  const files = existsSync(forms) ? readdirSync(forms).filter((name) => /^[AB](?!01-今後|03)/u.test(name)) : [];
  test.each(files)('%s', (name) => {
    expect(rulesIn(emptied(readFileSync(join(forms, name))).bytes)).toEqual([]);
  });
});
