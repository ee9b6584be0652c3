import { readFileSync } from 'node:fs';
import { emptiedCopy } from '../../../src/blank/emptied-copy';
import { readXlsx } from '../../../src/hosts/xlsx/read-xlsx';
import { review } from '../../../src/review';
import { closeBrowser, type ExcelPage } from '../support/excel-page';
import { openWith, sample, settled, everything, type } from './open-pane';
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

/** The dialog for a blank workbook on the form of the open one. */
async function ownForm(options: Parameters<typeof openWith>[1] = {}, workbook = sample) {
  excel = await openWith(workbook, options);
  const pane = await excel.press('作業ウィンドウ');
  await settled(pane);
  await pane.getByRole('tab', { name: '設定' }).click();
  await pane.getByRole('button', { name: '新しい評価ブック…' }).click();
  const dialog = pane.getByRole('dialog', { name: '新しい評価ブック' });
  await dialog.getByRole('button', { name: 'このブックの様式から' }).click();
  return { pane, dialog };
}
const filledIn = (bytes: Uint8Array): number => {
  const copy = emptiedCopy(readXlsx(bytes, 'a.xlsx'), review);
  if (!copy) throw new Error('no evaluation');
  return copy.plan.edits.length;
};
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

test('on the open workbook’s form: what is emptied is told, then a copy without it is opened, and the workbook stays', async () => {
  const { dialog } = await ownForm();
  const sheets = readXlsx(readFileSync(sample), 'a.xlsx').sheets.map(({ name }) => name);
  const count = filledIn(readFileSync(sample));
  await dialog.getByText(`記入した値${count.toLocaleString('ja-JP')}件を空欄にします。`).waitFor();
  await dialog.getByText('項目名、番号、年度、数式、選択肢、様式定義、設定は残します。').waitFor();
  await dialog.getByText('シートごとの件数').click();
  await dialog.getByText(/^個票_施策1 [\d,]+件$/u).waitFor();
  expect(await dialog.locator('code').textContent()).toBe('hyoka new --from "policy-area-12.xlsx"');
  const before = await everything(excel);
  await dialog.getByRole('button', { name: '作って開く' }).click();
  await dialog.getByText('新しいブックを開きました。名前はここからは付けられない').waitFor();
  const [base64 = '', ...others] = await opened();
  expect(others).toEqual([]);
  const copy = Buffer.from(base64, 'base64');
  expect(filledIn(copy)).toBe(0);
  expect(readXlsx(copy, 'a.xlsx').sheets.map(({ name }) => name)).toEqual(sheets);
  const { year, measures } = reviewOf(copy);
  expect([year, measures.map(({ name }) => name.value)]).toEqual([2024, [null, null, null]]);
  expect(await everything(excel)).toEqual(before);
});

test('on the open workbook’s form: what was typed since is told before a copy is made; then it is downloaded', async () => {
  const { pane, dialog } = await ownForm();
  await dialog.getByText('シートごとの件数').waitFor();
  const name = review(readXlsx(readFileSync(sample), 'a.xlsx')).evaluation.cards[0]?.name.place;
  if (!name) throw new Error('no card');
  await type(excel, name.sheet, name.row, name.column, '');
  const count = (filledIn(readFileSync(sample)) - 1).toLocaleString('ja-JP');
  const press = dialog.getByRole('button', { name: 'ダウンロード' });
  await press.click();
  await dialog.getByText('ブックの内容が変わったため、することを調べ直しました。').waitFor();
  await dialog.getByText(`記入した値${count}件を空欄にします。`).waitFor();
  const [download] = await Promise.all([excel.page.waitForEvent('download'), press.click()]);
  await dialog.getByText('ダウンロードを始めました。').waitFor();
  expect(download.suggestedFilename()).toBe('評価シート.xlsx');
  expect(filledIn(readFileSync(await download.path()))).toBe(0);
  expect(await violations(pane)).toEqual([]);
});

test('on the form of a workbook that is no evaluation, or of which Excel gives no copy: none, and why', async () => {
  const { dialog } = await ownForm();
  await dialog.getByText('シートごとの件数').waitFor();
  await excel.inside(({ session }) => {
    session.faults.copy = { at: 'file', code: 11001 };
  }, null);
  await dialog.getByRole('button', { name: 'ダウンロード' }).click();
  await dialog.getByText('Excelから、開いているブックの内容をファイルとして受け取れませんでした。').waitFor();
  await excel.inside(({ session, workbook }) => {
    session.faults.copy = null;
    for (const sheet of workbook.sheets)
      for (const at of [...sheet.cells.within({ top: 0, left: 0, bottom: 5000, right: 100 })])
        sheet.cells.set(at.row, at.column, { ...at.cell, value: '' });
  }, null);
  await dialog.getByRole('button', { name: '標準の様式' }).click();
  await dialog.getByLabel('施策の数').waitFor();
  await dialog.getByRole('button', { name: 'このブックの様式から' }).click();
  await dialog.getByText('評価の様式が見つからないため、どこを空にするか分かりません。').waitFor();
  expect(await dialog.getByRole('button', { name: '作って開く' }).getAttribute('aria-disabled')).toBe('true');
  expect(await opened()).toEqual([]);
});

test.each(looks)('the dialog has no violations, and is as wide as the pane, in %s', async (_, context) => {
  const { pane } = await dialogOf({ context });
  expect(await violations(pane)).toEqual([]);
  expect(await pane.evaluate(() => document.documentElement.scrollWidth)).toBe(
    await pane.evaluate(() => window.innerWidth),
  );
});
