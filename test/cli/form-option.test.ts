import { writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { clean } from '../../samples/clean';
import { layOut } from '../../samples/lay-out';
import { snapshotToXlsx } from '../../samples/snapshot-to-xlsx';
import { writeXlsx } from '../../src/hosts/xlsx/write-xlsx';
import { defaultSettings } from '../../src/model/settings';
import { rules } from '../../src/rules';
import { planSettingsTab } from '../../src/tabs/settings/tab';
import { formSheet, items, withForm } from '../workbooks/form-sheet';
import { folder, hyoka } from './call';
import { breaks } from './schema';

const files = folder();
const { snapshot } = layOut(clean);
const isOptional = items({ 欄: '個票', 標準の項目: '概要', 記入: '任意' });
const isRequired = items({ 欄: '個票', 標準の項目: '概要', 記入: '必須' });

beforeAll(() => {
  writeFileSync(files.path('plain.xlsx'), snapshotToXlsx(snapshot));
  writeFileSync(files.path('own.xlsx'), snapshotToXlsx(withForm(snapshot, isOptional)));
  writeFileSync(files.path('企画.xlsx'), snapshotToXlsx({ name: '企画.xlsx', sheets: [formSheet(isRequired)] }));
  const settings = { ...defaultSettings, rules: new Map([['project-order-differs', false] as const]) };
  const tabs = [planSettingsTab(settings, [], rules)];
  writeFileSync(
    files.path('stopped.xlsx'),
    writeXlsx(snapshotToXlsx(snapshot), { renames: [], tabs, edits: [] }).bytes,
  );
});
afterAll(files.remove);

interface Checked {
  readonly workbooks: readonly {
    readonly areas: readonly { readonly form: string }[];
    readonly findings: readonly { readonly rule: string; readonly sheet: string | null }[];
    readonly stopped: readonly string[];
    readonly skipped: readonly { readonly sheet: string; readonly why: string }[];
  }[];
}

async function checked(...args: readonly string[]) {
  const { code, out } = await hyoka('check', ...args, '--json');
  const json = JSON.parse(out) as Checked;
  expect(breaks('check', out)).toEqual([]);
  return { code, workbooks: json.workbooks };
}

describe('whose layout holds', () => {
  test('the built-in one, the workbook’s own, or the planning division’s', async () => {
    const plain = await checked(files.path('plain.xlsx'), files.path('own.xlsx'));
    expect(plain.workbooks.map(({ areas }) => areas[0]?.form)).toEqual(['built-in', 'workbook']);
    expect(plain.workbooks[1]?.skipped).toEqual([{ sheet: '様式定義', why: 'form' }]);
    const given = await checked(files.path('plain.xlsx'), files.path('own.xlsx'), '--form', files.path('企画.xlsx'));
    expect(given.workbooks.map(({ areas }) => areas[0]?.form)).toEqual(['given', 'given']);
    expect(given.workbooks.map(({ findings }) => findings.map(({ rule }) => rule))).toEqual([[], ['form-differs']]);
    expect(given.code).toBe(0);
  });

  test.each([
    ['without 様式定義', 'plain.xlsx', /シート「様式定義」がありません。/u],
    ['that is not there', 'nothing.xlsx', /見つかりません/u],
  ])('a file %s is told, exit 2', async (_, form, says) => {
    const { code, out, err } = await hyoka('check', files.path('own.xlsx'), '--form', files.path(form));
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(says);
    expect(err).toContain(form);
  });
});

test('the planning division’s 設定 holds as well, and outranks the workbook’s own', async () => {
  const theirs = { ...defaultSettings, rules: new Map([['budget-swing', false] as const]) };
  writeFileSync(
    files.path('both.xlsx'),
    writeXlsx(snapshotToXlsx({ name: '企画.xlsx', sheets: [formSheet(isRequired)] }), {
      renames: [],
      tabs: [planSettingsTab(theirs, [], rules)],
      edits: [],
    }).bytes,
  );
  const { workbooks } = await checked(files.path('stopped.xlsx'), '--form', files.path('both.xlsx'));
  expect(workbooks.map(({ stopped }) => stopped)).toEqual([['budget-swing']]);
});

test('rules that 設定 stops are counted and named', async () => {
  const { workbooks } = await checked(files.path('stopped.xlsx'), files.path('plain.xlsx'));
  expect(workbooks.map(({ stopped }) => stopped)).toEqual([['project-order-differs'], []]);
  const { out } = await hyoka('check', files.path('stopped.xlsx'));
  expect(out).toContain('止めている点検項目：1件（並び順の不一致）');
});
