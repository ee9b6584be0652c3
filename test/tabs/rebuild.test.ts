import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { plan } from '../../src/tabs/plan';
import { readXlsx } from '../../src/hosts/xlsx/read-xlsx';
import { writeXlsx } from '../../src/hosts/xlsx/write-xlsx';
import { review } from '../../src/review';
import { rollUp } from '../../src/rollup/roll-up';
import type { SheetPlan } from '../../src/workbook/plan';
import { realWorkbook } from '../real-workbook';
import { build, tabOf, valuesOf } from './built';

const [earlier, later] = ['2026年8月1日 10時05分', '2026年8月2日 9時00分'];
const sample = readFileSync(resolve(__dirname, '../../samples/policy-area-12.xlsx'));

/** A tab without what a new build may change: the stamp. */
const unstamped = (tab: SheetPlan) => JSON.parse(JSON.stringify(tab).replaceAll(later, earlier)) as SheetPlan;

const workbooks: [string, () => Uint8Array][] = [['the sample', () => sample]];
if (realWorkbook !== null) workbooks.push(['the published workbook', () => readFileSync(realWorkbook ?? '')]);

describe.each(workbooks)('building the built file again: %s', (_, bytes) => {
  const once = build(bytes(), earlier);
  const twice = build(once.bytes, later);

  test.each(['summary', 'list', 'finance', 'results'] as const)('%s is the same but for the stamp', (kind) => {
    expect(unstamped(tabOf(twice.plan, kind))).toEqual(tabOf(once.plan, kind));
    expect(twice.plan.renames).toEqual([]);
  });

  test('the third build is the second but for the stamp, results included', () => {
    const thrice = build(twice.bytes, later);
    expect(thrice.plan).toEqual(twice.plan);
    expect(thrice.bytes).toEqual(twice.bytes);
  });

  test('what staff filled in by hand is kept though the list be hidden', () => {
    const { sheets, ...snapshot } = readXlsx(once.bytes, 'workbook.xlsx');
    const hidden = {
      ...snapshot,
      sheets: sheets.map((sheet) =>
        sheet.name === '事務事業一覧' ? { ...sheet, visibility: 'hidden' as const } : sheet,
      ),
    };
    const rebuilt = plan(review(hidden), earlier);
    expect(valuesOf(tabOf(rebuilt, 'list'))).toEqual(valuesOf(tabOf(once.plan, 'list')));
  });

  test('a note right below a tab stays', () => {
    const notes = once.plan.tabs.map(({ name, rows }) => {
      const row = rows.reduce((count, { cells }, index) => (cells.length > 0 ? index + 1 : count), 0);
      return { sheet: name, row: row + 1, column: 1, value: `${name}のメモ`, expected: null };
    });
    const noted = writeXlsx(twice.bytes, { renames: [], tabs: [], edits: notes }).bytes;
    const { sheets } = readXlsx(build(noted, later).bytes, 'workbook.xlsx');
    const standing = sheets.flatMap(({ name, cells }) =>
      cells.map(({ row, column, value }) => [name, row, column, value]),
    );
    expect(standing).toEqual(
      expect.arrayContaining(notes.map(({ sheet, row, column, value }) => [sheet, row, column, value])),
    );
  });

  test('the built file reads as what it was built from, the list apart', () => {
    const before = rollUp(review(readXlsx(bytes(), 'workbook.xlsx')));
    const after = rollUp(review(readXlsx(once.bytes, 'workbook.xlsx')));
    expect([after.total, after.measures, after.by, after.coverage]).toEqual([
      before.total,
      before.measures,
      before.by,
      before.coverage,
    ]);
  });
});
