import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { openXlsx } from '../../../stand-in/files/open-xlsx';
import { closeBrowser, openExcel, type ExcelPage } from '../support/excel-page';
import { smallPane } from './small-pane';

const sample = resolve(__dirname, '../../../samples/policy-area-12.xlsx');

/** Says under which code a request on Z1 is refused; `?do=build` asks for a member that the stand-in does not know. */
const script = `
  Office.onReady(async () => {
    const unknown = location.search.includes('do=build');
    const ask = () => Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('Z1').load('values');
      if (unknown) range.getSpillParent();
      await context.sync();
      return JSON.stringify(range.values);
    }).catch(({ code }) => code);
    document.querySelector('output').textContent = await ask();
    window.ask = ask;
  });
`;

const pane = smallPane(script);
const value = (excel: ExcelPage, row: number, column: number) =>
  excel.inside(({ workbook }, [r, c]) => workbook.active.cells.get(r, c).value, [row, column] as const);

afterAll(closeBrowser);

test('cells are typed into by keyboard; while one is, requests fail', async () => {
  const excel = await openExcel({ pane });
  const { page } = excel;
  await page.keyboard.type('12');
  await page.keyboard.press('Enter');
  await page.keyboard.type('=A1*2');
  await page.keyboard.press('Tab');
  await page.keyboard.type('消える');
  await page.keyboard.press('Escape');
  expect([await value(excel, 0, 0), await value(excel, 1, 0), await value(excel, 1, 1)]).toEqual([12, 24, null]);

  const frame = await excel.press('点検');
  await frame.locator('output').getByText('[[""]]').waitFor();
  await page.locator('#grid').click({ position: { x: 60, y: 30 } });
  await page.keyboard.press('F2');
  expect(await frame.evaluate('ask()')).toBe('InvalidOperationInCellEditMode');
  await page.keyboard.type('3');
  await page.keyboard.press('Enter');
  expect(await frame.evaluate('ask()')).toBe('[[""]]');
  expect(await value(excel, 0, 0)).toBe(123);
  await excel.close();
});

test('the workbooks that the server offers are opened from 開く, and the page says what to try first', async () => {
  const offered = resolve(__dirname, '../../../samples/half-filled.xlsx');
  const excel = await openExcel({ pane, samples: [{ path: offered, about: '記入の途中' }] });
  const { page } = excel;
  await page.getByText('まず［点検］を押してください。').waitFor();
  await page.getByText('開く', { exact: true }).click();
  await page.getByRole('button', { name: '記入の途中' }).click();
  await page.getByText('half-filled.xlsx').first().waitFor();
  await page.getByRole('tab', { name: '個票_施策3' }).waitFor();
  expect(await page.getByRole('button', { name: '記入の途中' }).isVisible()).toBe(false);
  await excel.close();
});

test('a workbook is opened from a file, changed and saved', async () => {
  const excel = await openExcel({ pane });
  const { page } = excel;
  await page.locator('#open').setInputFiles(sample);
  await page.getByText('policy-area-12.xlsx').waitFor();
  const tabs = await page.getByRole('tab').allTextContents();
  expect(tabs).toContain('事務事業一覧');
  await page.getByRole('tab', { name: '事務事業一覧' }).click();
  await page.keyboard.press('F2');
  await page.keyboard.type('（案）');
  await page.keyboard.press('Enter');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '保存' }).click(),
  ]);
  const [before, after] = await Promise.all(
    [sample, await download.path()].map(async (file) => openXlsx(readFileSync(file), 'a.xlsx')),
  );
  const first = (workbook: typeof before) => workbook?.sheet('事務事業一覧').cells.get(0, 0).value;
  expect(after?.sheets.map(({ name }) => name)).toEqual(before?.sheets.map(({ name }) => name));
  expect(first(after)).toEqual(`${JSON.stringify(first(before)).slice(1, -1)}（案）`);
  await excel.close();
});

test('what the stand-in does not know fails the run, though the pane caught the error', async () => {
  const excel = await openExcel({ pane });
  const frame = await excel.press('集計と一覧を作成');
  await frame.locator('output').getByText('ApiNotFound').waitFor();
  await excel.page.getByRole('status').getByText('Range.getSpillParent').waitFor();
  await expect(excel.close()).rejects.toThrow('Range.getSpillParent');
});
