import { closeBrowser, type ExcelPage } from '../support/excel-page';
import { check, everything, openWith, sample, settled } from './open-pane';

let excel: ExcelPage;
beforeEach(async () => {
  excel = await openWith(sample);
});
afterEach(async () => {
  expect(excel.troubles).toEqual([]);
  await excel.close();
});
afterAll(closeBrowser);

test('reading that takes long says how far it is, and is stopped with nothing changed', async () => {
  const pane = await excel.press('作業ウィンドウ');
  await settled(pane);
  const before = await everything(excel);
  await excel.inside(({ session }) => {
    session.faults.delay = 1_500;
  }, null);
  await pane.getByRole('button', { name: '点検する' }).click();
  await pane
    .getByText(/^読み取り中… \d+%$/)
    .last()
    .waitFor();
  await pane.getByRole('button', { name: 'やめる' }).click();
  await pane.getByRole('button', { name: 'やめる' }).waitFor({ state: 'detached' });
  expect(await pane.getByRole('list', { name: '指摘の一覧' }).count()).toBe(0);
  expect(await pane.getByRole('alert').count()).toBe(0);
  expect(await everything(excel)).toEqual(before);

  await excel.inside(({ session }) => {
    session.faults.delay = 0;
  }, null);
  await pane.getByRole('button', { name: '点検する' }).click();
  await pane.getByRole('list', { name: '指摘の一覧' }).waitFor();
});

test('a department’s file of cards alone is checked as that', async () => {
  await excel.inside(({ workbook }) => {
    for (const name of ['政策分野12', '事務事業一覧']) workbook.deleteSheet(workbook.sheet(name));
  }, null);
  const pane = await check(excel);
  await pane.getByRole('heading', { name: '個票だけのブック' }).waitFor();
  await pane.getByText('個票だけのブックとして点検しました。').first().waitFor();
  expect(await pane.getByText(/見つかりません|見つからないため/).count()).toBe(0);
});
