import { readFileSync } from 'node:fs';
import { resultColumns } from '../../src/model/results-sheet';
import { review } from '../../src/review';
import { plan } from '../../src/tabs/plan';
import { previewOf } from '../../src/tabs/preview';
import { formerTabNames, tabNames } from '../../src/workbook/mark';
import type { WritePlan } from '../../src/workbook/plan';
import type { Workbook } from '../../stand-in/engine/workbook';
import { openXlsx } from '../../stand-in/files/open-xlsx';
import { saveXlsx } from '../../stand-in/files/save-xlsx';
import { asExcelKnowsIt } from '../hosts/office/excel';
import { excelDriver, fileDriver, name } from './drivers';

const sample = new Uint8Array(readFileSync('samples/policy-area-12.xlsx'));
const former = formerTabNames.results ?? '';
const present = tabNames.results;

const planned = async (file: Uint8Array): Promise<WritePlan> =>
  plan(review(await fileDriver.read(file)), '令和7年6月1日');

/** A build of the version that called the tab by its former name. */
async function builtBefore(): Promise<Uint8Array> {
  const built = await planned(sample);
  const tabs = built.tabs.map((tab) => (tab.kind === 'results' ? { ...tab, name: former } : tab));
  return fileDriver.write(sample, { ...built, tabs });
}

function put(workbook: Workbook, sheet: string, row: number, column: number, typed: string): void {
  const formula = typed.startsWith('=') ? typed : null;
  const { cells } = workbook.sheet(sheet);
  cells.set(row, column, { ...cells.get(row, column), value: formula ? null : typed, formula });
}

const [heading, scratch] = [5, 40];
const columnOf = (column: keyof typeof resultColumns) => Object.keys(resultColumns).indexOf(column);

/** And what staff did then: a tick and a reason on the tab, a note beside it, a formula and a name that point to it. */
async function usedSince(built: Uint8Array, more: (workbook: Workbook) => void = () => undefined): Promise<Uint8Array> {
  const workbook = await openXlsx(built, name);
  put(workbook, former, heading + 1, columnOf('check'), '☑');
  put(workbook, former, heading + 1, columnOf('reason'), '照会中');
  put(workbook, former, 2, scratch, '欄外のメモ');
  put(workbook, '個票_施策1', 300, scratch, `='${former}'!$A$1`);
  workbook.names.push({ name: '指摘', formula: `='${former}'!$A$1:$C$9`, visible: true, comment: '' });
  more(workbook);
  return saveXlsx(workbook);
}

const unquoted = (formula: string | null | undefined) => formula?.replaceAll("'", '');
const sheetNames = async (file: Uint8Array) => (await fileDriver.read(file)).sheets.map((sheet) => sheet.name);

let built: Uint8Array;
let used: Uint8Array;
let rebuilt: Readonly<Record<'file' | 'Excel', Uint8Array>>;

beforeAll(async () => {
  built = await builtBefore();
  used = await usedSince(built);
  const build = await planned(used);
  rebuilt = { file: await fileDriver.write(used, build), Excel: await excelDriver.write(used, build) };
});

describe.each(['file', 'Excel'] as const)('a tab that bears its former name, by the %s host', (host) => {
  it('gets its present one in place, and all that points to it follows', async () => {
    expect(await sheetNames(rebuilt[host])).toEqual(
      (await sheetNames(used)).map((sheet) => (sheet === former ? present : sheet)),
    );
    const workbook = await openXlsx(rebuilt[host], name);
    expect(unquoted(workbook.sheet('個票_施策1').cells.get(300, scratch).formula)).toBe(`=${present}!$A$1`);
    expect(unquoted(workbook.names.find((one) => one.name === '指摘')?.formula)).toBe(`=${present}!$A$1:$C$9`);
    expect(workbook.sheet(present).cells.get(0, 0).value).toBe(present);
  });

  it('keeps what staff ticked and wrote there and beside', async () => {
    const { cells } = (await openXlsx(rebuilt[host], name)).sheet(present);
    const columns = ['check', 'reason'] as const;
    expect(columns.map((column) => cells.get(heading + 1, columnOf(column)).value)).toEqual(['☑', '照会中']);
    expect(cells.get(2, scratch).value).toBe('欄外のメモ');
  });

  it('is ours by that name from then on', async () => {
    const again = await planned(rebuilt[host]);
    expect(again.renames).toEqual([]);
    const driver = { file: fileDriver, Excel: excelDriver }[host];
    expect(await sheetNames(await driver.write(rebuilt[host], again))).toEqual(await sheetNames(rebuilt[host]));
  });

  it('leaves a sheet of staff’s that has the present name as it is, under another', async () => {
    const both = await usedSince(built, (workbook) => {
      workbook.addSheet(present);
      put(workbook, present, 0, 0, '課のメモ');
      put(workbook, '個票_施策1', 301, scratch, `=${present}!A1`);
    });
    const driver = { file: fileDriver, Excel: excelDriver }[host];
    const workbook = await openXlsx(await driver.write(both, await planned(both)), name);
    expect(workbook.sheet(`${present}(元)`).cells.get(0, 0).value).toBe('課のメモ');
    expect(workbook.sheet(present).cells.get(0, 0).value).toBe(present);
    const { cells } = workbook.sheet('個票_施策1');
    expect([300, 301].map((row) => unquoted(cells.get(row, scratch).formula))).toEqual([
      `=${present}!$A$1`,
      `=${present}(元)!A1`,
    ]);
  });
});

it('is built alike by both hosts', async () => {
  // Excel alone works the formula out that staff typed.
  const read = async (file: Uint8Array) =>
    asExcelKnowsIt(await fileDriver.read(file)).sheets.map(({ cells, ...sheet }) => ({
      ...sheet,
      cells: cells.filter(({ row, column }) => row !== 300 || column !== scratch),
    }));
  expect(await read(rebuilt.Excel)).toEqual(await read(rebuilt.file));
});

it('is shown beforehand', async () => {
  const { tabs, renames } = previewOf(review(await fileDriver.read(used)));
  expect(tabs.at(-1)).toEqual({ name: present, fate: 'renamed', former });
  expect(renames).toEqual([]);
});
