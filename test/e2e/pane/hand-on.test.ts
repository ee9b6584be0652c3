import { readFileSync } from 'node:fs';
import type { Frame } from 'playwright-core';
import { closeBrowser, type ExcelPage } from '../support/excel-page';
import { check, choose, countsOf, openWith, sample, settled } from './open-pane';

/** What is handed on, of whom, and what the pane remembers of it. */
let excel: ExcelPage;
beforeEach(async () => {
  excel = await openWith(sample);
});
afterEach(async () => {
  expect(excel.troubles).toEqual([]);
  await excel.close();
});
afterAll(closeBrowser);

const department = '観光商工部・商工課';
const departments = (within: Pick<Frame, 'getByRole'>) => within.getByRole('combobox', { name: '部・課で絞り込む' });
const shownRows = (pane: Frame) => pane.locator('.finding-row').count();

/** Takes down what the pane copies, which asks nobody here. */
const listen = (pane: Frame) =>
  pane.evaluate(() => {
    navigator.clipboard.writeText = (text) => {
      document.body.dataset.copied = text;
      return Promise.resolve();
    };
  });
const copied = (pane: Frame) => pane.locator('body').getAttribute('data-copied');

test('findings go into a mail and into a CSV, whole or of one 部・課', async () => {
  const pane = await check(excel);
  await listen(pane);
  await pane.getByRole('button', { name: 'メール・CSV…' }).click();
  const dialog = pane.getByRole('dialog', { name: '指摘を渡す' });
  await dialog.getByRole('button', { name: '文をコピー' }).click();
  await dialog.getByText('メールの文をコピーしました。').waitFor();
  expect(await copied(pane)).toMatch(/エラー4件、要確認5件、参考6件[^]*■エラー[^]*政策分野12 B11/u);

  await departments(dialog).selectOption(department);
  await dialog.getByRole('button', { name: 'CSVをコピー' }).click();
  await dialog.getByText('CSVをコピーしました。').waitFor();
  const csv = (await copied(pane)) ?? '';
  expect(csv).toContain(`,個票_施策1,C111,${department},`);
  expect(csv).not.toContain(',政策分野12,');

  const [download] = await Promise.all([
    excel.page.waitForEvent('download'),
    dialog.getByRole('button', { name: 'CSVをダウンロード' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('policy-area-12-点検結果.csv');
  expect(readFileSync(await download.path(), 'utf8')).toBe(csv);

  // Backwards from the first button: the text, then the chooser, then round to the end.
  await dialog.getByRole('button', { name: '文をコピー' }).focus();
  await excel.page.keyboard.press('Shift+Tab');
  await excel.page.keyboard.press('Shift+Tab');
  expect(await departments(dialog).evaluate((chooser) => chooser === document.activeElement)).toBe(true);
});

test('one finding is copied as text', async () => {
  const pane = await check(excel);
  await listen(pane);
  await choose(pane, '溶接 C111');
  await pane.getByRole('button', { name: 'コピー', exact: true }).click();
  await pane.getByRole('button', { name: 'コピーしました' }).waitFor();
  expect(await copied(pane)).toMatch(/個票_施策1 C111[^]*福島県溶接技術協議会負担金/u);
});

test('findings are shown of one 部・課, and the view outlives the pane', async () => {
  const pane = await check(excel);
  const all = (await countsOf(pane)).reduce((sum, count) => sum + count);
  await departments(pane).selectOption(department);
  await pane.getByRole('button', { name: '種類別' }).click();
  await pane.getByText('政策分野12', { exact: true }).waitFor({ state: 'detached' });
  const ofDepartment = await shownRows(pane);
  expect(ofDepartment).toBeLessThan(all);
  await pane.getByRole('group', { name: '件数と絞り込み' }).getByRole('button', { name: /参考/ }).click();

  await excel.page.getByRole('button', { name: '作業ウィンドウを閉じる' }).click();
  const again = await check(excel);
  expect(await departments(again).locator('option:checked').textContent()).toBe(department);
  expect(await again.getByRole('button', { name: '種類別' }).getAttribute('aria-pressed')).toBe('true');
  expect(await shownRows(again)).toBeLessThan(ofDepartment);

  await again.getByRole('tab', { name: '設定' }).click();
  await again.getByRole('heading', { name: 'このブックの設定' }).waitFor();
  await excel.page.getByRole('button', { name: '作業ウィンドウを閉じる' }).click();
  const last = await excel.press('作業ウィンドウ');
  await settled(last);
  expect(await last.getByRole('tab', { name: '設定' }).getAttribute('aria-selected')).toBe('true');
});
