import { expect, test } from '@jest/globals';
import { newXlsx } from '../../../../src/hosts/xlsx/create/new-xlsx';
import { newXlsxAnywhere } from '../../../../src/hosts/xlsx/create/new-xlsx-anywhere';
import { packingInNode } from '../../../../src/hosts/xlsx/packing-in-node';
import { readXlsx } from '../../../../src/hosts/xlsx/read-xlsx';
import type { EntryRule, NewBook, NewSheet } from '../../../../src/workbook/new-book';
import { packageErrors, validator } from '../package-errors';
import { partText } from '../parts';
import { richTab } from '../plans';

const look = { border: true, format: '0.00' } as const;
const rule: EntryRule = {
  areas: [
    { top: 0, left: 0, bottom: 0, right: 0 },
    { top: 2, left: 1, bottom: 3, right: 1 },
  ],
  title: '担当<部・課>',
  prompt: '「部・課」と"記入"します。',
};
const sheet = (entries: readonly EntryRule[] = [], more: Partial<NewSheet> = {}): NewSheet => ({
  name: "様式 A'B",
  columns: [5, 20],
  rows: [
    { height: 30, cells: [{ value: '事業名', look }, null, { value: 12.5, look }] },
    { breakBefore: true, cells: [{ value: '', formula: 'IF(C1="","",C1)', look }] },
  ],
  merges: [{ top: 0, left: 0, bottom: 0, right: 1 }],
  entries,
  print: { orientation: 'portrait', titleRows: { from: 0, to: 0 }, footer: '様式', scale: 100 },
  ...more,
});
const book = (sheets: readonly NewSheet[], tabs: NewBook['tabs'] = []): NewBook => ({
  sheets,
  tabs,
  names: new Map([['部課', "'様式 A''B'!$A$1:$A$9"]]),
});
const partOf = (one: NewSheet) => partText(newXlsx(book([one]), packingInNode), 'xl/worksheets/sheet1.xml');

test('holds what is asked for, alike each time and wherever it is packed', () => {
  const bytes = newXlsx(book([sheet()], [richTab()]), packingInNode);
  expect(newXlsx(book([sheet()], [richTab()]), packingInNode)).toEqual(bytes);
  const read = readXlsx(bytes, 'a.xlsx');
  expect(readXlsx(newXlsxAnywhere(book([sheet()], [richTab()])), 'a.xlsx')).toEqual(read);
  expect(read.sheets.map(({ name, mark }) => [name, mark === null])).toEqual([
    ["様式 A'B", true],
    [richTab().name, false],
  ]);
  expect(read.sheets[0]?.cells).toEqual([
    { row: 0, column: 0, value: '事業名', format: '0.00', formula: false },
    { row: 0, column: 2, value: 12.5, format: '0.00', formula: false },
  ]);
  expect(partText(bytes, 'xl/workbook.xml')).toContain(
    "<definedName name=\"部課\">'様式 A''B'!$A$1:$A$9</definedName>",
  );
  expect(partText(bytes, 'xl/workbook.xml')).toContain('fullCalcOnLoad="1"');
});

test('prints as large as it is, or as wide as a page', () => {
  expect(partOf(sheet())).toContain('<pageSetup paperSize="9" scale="100" orientation="portrait"/>');
  expect(partOf(sheet())).toContain('<brk id="1" ');
  const { scale: _, ...print } = sheet().print;
  expect(partOf(sheet([], { print }))).toContain('<pageSetup paperSize="9" fitToHeight="0" orientation="portrait"/>');
});

test.each<[string, Partial<EntryRule>, string]>([
  ['a hint alone', {}, '<dataValidation allowBlank="1" showInputMessage="1"'],
  ['words, asking', { choices: ['◎', '○'] }, ' type="list" allowBlank="1" errorStyle="warning" showErrorMessage="1"'],
  ['words, refusing', { choices: ['◎', '○'], refuses: true }, ' type="list" allowBlank="1" showErrorMessage="1"'],
  ['a range', { choices: { from: '部課' } }, '<formula1>部課</formula1>'],
  ['whole numbers', { whole: true }, ' type="whole" operator="greaterThanOrEqual"'],
])('tells Excel of an entry: %s', (_, more, xml) => {
  const part = partOf(sheet([{ ...rule, ...more }]));
  expect(part).toContain(xml);
  expect(part).toContain('sqref="A1 B3:B4"');
  expect(part).toContain('promptTitle="担当&lt;部・課>"');
});

test('writes nothing that Excel would not open', () => {
  expect(() => partOf(sheet([{ ...rule, prompt: '長'.repeat(256) }]))).toThrow(RangeError);
  expect(() => partOf(sheet([{ ...rule, title: '長'.repeat(33) }]))).toThrow(RangeError);
  expect(() => partOf(sheet([{ ...rule, choices: ['長'.repeat(256)] }]))).toThrow(RangeError);
});

test('a sheet whose corner becomes a tab of ours keeps what stands beside', () => {
  const tab = richTab();
  const width = Math.max(tab.columns.length, ...tab.rows.map(({ cells }) => cells.length));
  const beside = { value: '観光商工部・商工課', look };
  const cells = [...Array.from({ length: width + 1 }, () => null), beside];
  const place = sheet([], {
    name: tab.name,
    tab: tab.kind,
    rows: [{ cells }],
    merges: [],
    columns: cells.map(() => 9),
  });
  const [read] = readXlsx(newXlsx(book([place], [tab]), packingInNode), 'a.xlsx').sheets;
  expect(read?.mark?.kind).toBe(tab.kind);
  expect(read?.cells).toContainEqual(expect.objectContaining({ row: 0, column: width + 1, value: beside.value }));
});

(validator === null ? test.skip : test)('is what the Open XML SDK takes', () => {
  const rules = [
    rule,
    { ...rule, choices: ['◎'] },
    { ...rule, whole: true },
    { ...rule, choices: { from: '部課' } },
  ] as const;
  expect(packageErrors(newXlsx(book([sheet(rules)], [richTab()]), packingInNode))).toEqual([]);
});
