// Takes the pictures of docs/guide.md: the built pane in Excel's stand-in, on the sample and on a form that has changed.
//   npm run build && node scripts/run.mjs scripts/pane-pictures.ts
import { resolve } from 'node:path';
import type { Frame } from 'playwright-core';
import { formWorkbooks } from '../test/e2e/pane/form-workbooks';
import { closeBrowser, openExcel } from '../test/e2e/support/excel-page';

const root = resolve(__dirname, '..');
const picture = (name: string) => resolve(root, 'docs/pictures', `pane-${name}.png`);

async function takePictures(): Promise<void> {
  const excel = await openExcel({
    pane: resolve(root, 'dist/pane'),
    workbook: resolve(root, 'samples/policy-area-12.xlsx'),
    context: { deviceScaleFactor: 1.5, viewport: { width: 1280, height: 800 } },
  });
  const { page } = excel;
  const take = async (name: string) => {
    await page.waitForTimeout(500);
    await page.locator('#pane').screenshot({ path: picture(name) });
  };
  const choose = async (pane: Frame, search: string) => {
    await pane.getByRole('textbox', { name: '指摘を検索' }).fill(search);
    await pane.locator('.finding-row').first().click();
  };

  const pane = await excel.press('検証');
  await choose(pane, '溶接 C111');
  await page.waitForTimeout(500);
  await page.screenshot({ path: picture('excel') });
  await take('choice');
  await pane.getByRole('textbox', { name: '指摘を検索' }).fill('');
  await take('findings');
  await choose(pane, '空白だけ');
  await take('fix');
  await choose(pane, 'ended-project-budgeted');
  await pane.getByRole('button', { name: '理由を付けて確認済みにする' }).click();
  const dialog = pane.getByRole('dialog');
  await dialog.getByRole('textbox', { name: '理由' }).fill('制度は終了するが、年度をまたぐ交付分の支払いが残るため。');
  await dialog.getByRole('textbox', { name: '記入者' }).fill('商工課 佐藤');
  await take('accept');
  await dialog.getByRole('button', { name: 'やめる' }).click();
  await pane.getByRole('tab', { name: '集計' }).click();
  await pane.getByRole('heading', { name: '施策別の事業費' }).waitFor();
  await take('rollup');
  await pane.getByRole('tab', { name: '作成' }).click();
  await pane.getByRole('heading', { name: '書き込むシート' }).waitFor();
  await take('build');
  await pane.getByRole('button', { name: '作成する' }).click();
  await pane.getByText('4枚のシートを書き込みました。').waitFor();
  await take('built');
  await pane.getByRole('tab', { name: '設定' }).click();
  await pane.getByRole('heading', { name: 'このブックの設定' }).waitFor();
  await take('settings');
  await excel.close();
}

/** Of a form that has changed: what is offered, the sheet that it makes, and the planning division's. */
async function takeFormPictures(): Promise<void> {
  const files = formWorkbooks();
  const excel = await openExcel({
    pane: resolve(root, 'dist/pane'),
    workbook: files.changed,
    context: { deviceScaleFactor: 1.5, viewport: { width: 1280, height: 800 } },
  });
  const { page } = excel;
  const take = async (name: string) => {
    await page.waitForTimeout(500);
    await page.locator('#pane').screenshot({ path: picture(name) });
  };
  const pane = await excel.press('検証');
  await pane.getByRole('textbox', { name: '指摘を検索' }).fill('必要性');
  await pane.locator('.finding-row').first().click();
  await pane.getByRole('button', { name: '項目として加える' }).click();
  await take('form-offer');
  await pane.getByRole('tab', { name: '設定' }).click();
  await pane.getByRole('button', { name: '様式定義シートを作成' }).click();
  await pane.getByText('様式定義シートを作成しました。').waitFor();
  await pane.getByRole('button', { name: '「様式定義」へ移動' }).click();
  await page.waitForTimeout(500);
  await page.screenshot({ path: picture('form-sheet') });
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    pane.getByRole('button', { name: '企画の様式・設定で点検…' }).click(),
  ]);
  await chooser.setFiles(files.planning);
  await pane.getByRole('dialog').waitFor();
  await take('given');
  await excel.close();
  files.remove();
}

void takePictures().then(takeFormPictures).then(closeBrowser);
