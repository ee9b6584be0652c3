import { readFileSync } from 'node:fs';
import { readXlsx } from '../../../src/hosts/xlsx/read-xlsx';
import { review } from '../../../src/review';
import { closeBrowser, type ExcelPage } from '../support/excel-page';
import { openWith, sample, settled } from './open-pane';
import { looks, violations } from './violations';

let excel: ExcelPage;
afterEach(async () => {
  expect(excel.troubles).toEqual([]);
  await excel.close();
});
afterAll(closeBrowser);

/** The dialog for a new workbook, filled in. */
async function dialogOf(options: Parameters<typeof openWith>[1] = {}) {
  excel = await openWith(sample, options);
  const pane = await excel.press('作業ウィンドウ');
  await settled(pane);
  await pane.getByRole('tab', { name: '設定' }).click();
  await pane.getByRole('button', { name: '新しい評価ブック…' }).click();
  const dialog = pane.getByRole('dialog', { name: '新しい評価ブック' });
  await dialog.getByLabel('年度').fill('令和7年度');
  await dialog.getByLabel('政策分野').fill('12 中小企業');
  await dialog.getByLabel('施策の数').fill('2');
  await dialog.getByLabel('個票の数').fill('4');
  return { pane, dialog };
}
const opened = () => excel.inside(({ workbook }) => workbook.openedBeside, null);
const reviewOf = (bytes: Uint8Array) => review(readXlsx(bytes, '評価シート.xlsx')).evaluation;

test.each([false, true])('a new workbook is opened beside this one, which stays; on Windows: %s', async (windows) => {
  const { dialog } = await dialogOf({ windows });
  const before = await excel.inside(({ workbook }) => workbook.sheets.map(({ name }) => name), null);
  await dialog.getByRole('button', { name: '作って開く' }).click();
  await dialog.getByText('新しいブックを開きました。名前はここからは付けられない').waitFor();
  const [base64 = '', ...others] = await opened();
  expect(others).toEqual([]);
  const { year, policyArea, measures } = reviewOf(Buffer.from(base64, 'base64'));
  expect([year, policyArea?.name.value, measures.length]).toEqual([2025, '中小企業', 2]);
  expect(await excel.inside(({ workbook }) => workbook.sheets.map(({ name }) => name), null)).toEqual(before);
  expect(await dialog.locator('code').textContent()).toBe(
    'hyoka new --year 令和7年度 --area "12 中小企業" --measures 2 --cards 4',
  );
});

test('where Excel opens none that is said, and it can be downloaded', async () => {
  const { dialog } = await dialogOf();
  await excel.inside(
    ({ session }) => session.faults.failAtMember('Workbook.createAndOpenWorkbook', 'AccessDenied'),
    null,
  );
  await dialog.getByRole('button', { name: '作って開く' }).click();
  await dialog.getByText('このExcelでは、ここから新しいブックを開けません。').waitFor();
  expect(await opened()).toEqual([]);

  const [download] = await Promise.all([
    excel.page.waitForEvent('download'),
    dialog.getByRole('button', { name: 'ダウンロード' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('評価シート.xlsx');
  expect(reviewOf(readFileSync(await download.path())).measures).toHaveLength(2);
  await dialog.getByText('ダウンロードを始めました。').waitFor();
});

test('what cannot be understood is said at its field, and nothing is made of it', async () => {
  const { dialog } = await dialogOf();
  await dialog.getByLabel('年度').fill('来年');
  await dialog.getByLabel('政策分野').fill('中小企業');
  await dialog.getByLabel('個票の数').fill('0');
  await dialog.getByText('年度を「令和7年度」のように入力してください。').waitFor();
  await dialog.getByText('番号から「12 中小企業」のように入力してください。').waitFor();
  await dialog.getByText('1から100までの整数を入力してください。').waitFor();
  expect(await dialog.getByRole('button', { name: '作って開く' }).getAttribute('aria-disabled')).toBe('true');
  expect(await dialog.locator('code').count()).toBe(0);
});

test.each(looks)('the dialog has no violations, and is as wide as the pane, in %s', async (_, context) => {
  const { pane } = await dialogOf({ context });
  expect(await violations(pane)).toEqual([]);
  expect(await pane.evaluate(() => document.documentElement.scrollWidth)).toBe(
    await pane.evaluate(() => window.innerWidth),
  );
});
