import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { blankBook } from '../../../src/blank/blank-book';
import { newXlsx } from '../../../src/hosts/xlsx/create/new-xlsx';
import { packingInNode } from '../../../src/hosts/xlsx/packing-in-node';
import { rules } from '../../../src/rules';
import { closeBrowser, openExcel } from '../support/excel-page';
import { smallPane } from './small-pane';

const folder = mkdtempSync(join(tmpdir(), 'hyoka-choices-'));
const workbook = join(folder, '評価シート.xlsx');
writeFileSync(workbook, newXlsx(blankBook({ year: 2026, area: null, measures: 1, cards: 2 }, rules), packingInNode));

afterAll(async () => {
  await closeBrowser();
  rmSync(folder, { recursive: true });
});

test('a new form is filled in from its drop-downs: of the form, of 設定, and of a name that staff fill', async () => {
  const excel = await openExcel({ pane: smallPane(''), workbook });
  const choose = async (cell: { row: number; column: number }, choice: string): Promise<unknown> => {
    await excel.inside(({ workbook: book }, { row, column }) => {
      const sheet = book.sheet('個票_施策1');
      book.activate(sheet);
      book.select(sheet, sheet.mergeAt(row, column) ?? { top: row, left: column, bottom: row, right: column });
    }, cell);
    await excel.page.getByRole('button', { name: '選択肢を開く' }).click();
    await excel.page.locator('.choices').getByRole('button', { name: choice, exact: true }).click();
    return excel.inside(({ workbook: book }, { row, column }) => book.active.cells.get(row, column).value, cell);
  };
  await excel.inside(({ workbook: book }) => {
    book.sheet('設定').cells.set(3, 4, { value: 'みどり部・公園課', formula: null, style: null, link: null });
  }, null);
  expect(await choose({ row: 2, column: 4 }, '自主')).toBe('自主');
  expect(await choose({ row: 3, column: 2 }, 'みどり部・公園課')).toBe('みどり部・公園課');
  expect(await choose({ row: 3, column: 4 }, '拡充')).toBe('拡充');
  expect(await choose({ row: 11, column: 4 }, '8.3')).toBe('8.3');
  await excel.close();
});
