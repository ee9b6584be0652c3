import { resolve } from 'node:path';
import { closeBrowser, type ExcelPage } from '../support/excel-page';
import { check, cleanSample, openWith, sample, settled, type } from './open-pane';

let excel: ExcelPage;
afterEach(() => excel.close());
afterAll(closeBrowser);

test('before the first check the pane says what it does, what it never does, and where to begin', async () => {
  excel = await openWith(sample);
  const pane = await excel.press('作業ウィンドウ');
  const lines = pane.locator('.app-ready li');
  await lines.first().waitFor();
  expect(await lines.allTextContents()).toEqual([
    expect.stringContaining('見つかったものと直し方'),
    expect.stringContaining('外へ送ることもありません'),
    expect.stringContaining('まず［点検する］'),
  ]);

  await pane.getByRole('tab', { name: '設定' }).click();
  await pane.evaluate(() => {
    navigator.clipboard.writeText = (text) => {
      document.body.dataset.copied = text;
      return Promise.resolve();
    };
  });
  await pane.getByRole('button', { name: '診断情報を写す' }).click();
  await pane.getByText('写しました。').waitFor();
  const copied = await pane.locator('body').getAttribute('data-copied');
  expect(copied).toMatch(/^行政評価アシスト [\d.]+\nExcel .*\n要求セット: ExcelApi 1\.\d+/u);
  expect(copied).not.toMatch(/個票|施策|会津|policy-area/u);
});

test('where nothing was found, the pane names the next step', async () => {
  excel = await openWith(cleanSample);
  const pane = await check(excel);
  await pane.getByText('問題は見つかりませんでした').first().waitFor();
  await pane.getByText('次は［作成］で、集計と一覧のシートを作ります。').waitFor();
});

test('what changes before the first check is not said to have changed since', async () => {
  // Looking by itself at a workbook with our tabs would take from staff what they can undo.
  excel = await openWith(resolve(__dirname, '../../../samples/other-form.xlsx'));
  const pane = await excel.press('作業ウィンドウ');
  await settled(pane);
  const [sheet = ''] = await excel.inside(({ workbook }) => workbook.sheets.map(({ name }) => name), null);
  await type(excel, sheet, 0, 20, 'あとで');
  await excel.page.waitForTimeout(3_500);
  expect(await pane.getByText('まず［点検する］を押してください。').count()).toBe(1);
  expect(await pane.getByText('内容が変わりました').count()).toBe(0);
  const checked = await check(excel);
  await type(excel, sheet, 0, 20, 'さらにあとで');
  await checked.getByText('内容が変わりました').waitFor();
});
