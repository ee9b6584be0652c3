import { closeBrowser, type ExcelPage } from '../support/excel-page';
import { check, choose, countsOf, everything, openWith, sample, settled, type, until } from './open-pane';

/** The main flows over the path of Excel for Windows, as LTSC 2021 has it; the other tests go over that of the web. */
let excel: ExcelPage;
beforeEach(async () => {
  excel = await openWith(sample, { windows: true, apiVersion: '1.14', context: { colorScheme: 'dark' } });
});
afterEach(async () => {
  expect(excel.troubles).toEqual([]);
  expect(excel.requests.filter((url) => url.includes('excel-web'))).toEqual([]);
  await excel.close();
});
afterAll(closeBrowser);

test('the pane checks, hears of what is typed, and is as light as Excel is', async () => {
  const pane = await check(excel);
  expect(excel.requests.some((url) => url.includes('excel-win32-16.01.js'))).toBe(true);
  expect(await pane.evaluate(() => document.documentElement.dataset.theme)).toBe('light');
  const [errors = 0] = await countsOf(pane);
  await type(excel, '個票_施策1', 110, 2, '福島県溶接技術協議会負担金');
  await until(async () => (await countsOf(pane))[0], errors - 1);
});

test('the tabs are built and taken back', async () => {
  const pane = await excel.press('集計と一覧を作成');
  await settled(pane);
  const before = await everything(excel);
  await pane.getByRole('button', { name: '作成する' }).click();
  await pane.getByText('4枚のシートを書き込みました。').waitFor();
  await settled(pane);
  expect(await everything(excel)).not.toEqual(before);
  await pane.getByRole('button', { name: '元に戻す' }).click();
  await pane.getByText('元に戻しました。').waitFor();
  expect(await everything(excel)).toEqual(before);
});

test('a finding is fixed, and taken back; a cell being edited is told', async () => {
  const pane = await check(excel);
  const before = await everything(excel);
  const counts = await countsOf(pane);
  await choose(pane, '空白だけが違います');
  await pane.getByRole('button', { name: '直す', exact: true }).click();
  await pane.getByText('事務事業一覧 F13 を直しました。').waitFor();
  await settled(pane);
  await pane.getByRole('button', { name: '元に戻す' }).click();
  await pane.getByText('元に戻しました。').waitFor();
  await until(() => countsOf(pane), counts);
  expect(await everything(excel)).toEqual(before);

  await excel.inside(({ session }) => {
    session.faults.cellEdit = true;
  }, null);
  await pane.getByRole('button', { name: '点検する' }).click();
  await pane.getByRole('alert').getByText('セルを編集中です。').waitFor();
});
