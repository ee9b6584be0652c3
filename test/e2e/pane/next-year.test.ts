import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readXlsx } from '../../../src/hosts/xlsx/read-xlsx';
import { writeXlsx } from '../../../src/hosts/xlsx/write-xlsx';
import { nextYear } from '../../../src/next-year/next-year';
import { review } from '../../../src/review';
import { closeBrowser, type ExcelPage } from '../support/excel-page';
import { check, choose, cleanSample, everything, openWith, type, until } from './open-pane';

let excel: ExcelPage;
afterEach(async () => {
  expect(excel.troubles).toEqual([]);
  await excel.close();
});
afterAll(closeBrowser);

/** The proposal for next year's workbook; a name was typed just before, and is not saved. */
async function proposal(options: Parameters<typeof openWith>[1] = {}) {
  excel = await openWith(cleanSample, options);
  const pane = await check(excel);
  const { evaluation } = review(readXlsx(readFileSync(cleanSample), 'clean.xlsx'));
  const name = evaluation.cards[0]?.name.place;
  if (!name) throw new Error('no card');
  await type(excel, name.sheet, name.row, name.column, '打ったばかりの事業');
  await pane.getByRole('tab', { name: '作成' }).click();
  await pane.getByRole('button', { name: '翌年度のブックを作る…' }).click();
  const dialog = pane.getByRole('dialog', { name: '翌年度のブックを作る' });
  return dialog;
}
const opened = () => excel.inside(({ workbook }) => workbook.openedBeside, null);

test('a workbook that changed since is looked at once more before anything is made; then it can be downloaded', async () => {
  const dialog = await proposal();
  await dialog.getByText('終了・移管などの1事業を除きます。').waitFor();
  const { evaluation } = review(readXlsx(readFileSync(cleanSample), 'clean.xlsx'));
  const direction = evaluation.cards[0]?.direction.place;
  if (!direction) throw new Error('no direction');
  await type(excel, direction.sheet, direction.row, direction.column, '終了');
  await excel.inside(
    ({ session }) => session.faults.failAtMember('Workbook.createAndOpenWorkbook', 'AccessDenied'),
    null,
  );
  const open = dialog.getByRole('button', { name: '作って開く' });
  await open.click();
  await dialog.getByText('ブックの内容が変わったため、することを調べ直しました。').waitFor();
  await dialog.getByText('終了・移管などの2事業を除きます。').waitFor();
  expect(await opened()).toEqual([]);
  await open.click();
  await dialog.getByText('このExcelでは、ここから新しいブックを開けません。').waitFor();
  const [download] = await Promise.all([
    excel.page.waitForEvent('download'),
    dialog.getByRole('button', { name: 'ダウンロード' }).click(),
  ]);
  await dialog.getByText('ダウンロードを始めました。').waitFor();
  expect(download.suggestedFilename()).toBe('clean-翌年度.xlsx');
  expect(review(readXlsx(readFileSync(await download.path()), '翌年度.xlsx')).evaluation.year).toBe(2025);
});

test.each([false, true])(
  'next year’s workbook is opened beside this one, which stays; on Windows: %s',
  async (windows) => {
    const dialog = await proposal({ windows });
    await dialog.getByText('年度を令和6年度から令和7年度に進めます。').waitFor();
    const before = await everything(excel);
    await dialog.getByRole('button', { name: '作って開く' }).click();
    await dialog.getByText('新しいブックを開きました。名前はここからは付けられない').waitFor();
    const [base64 = '', ...others] = await opened();
    expect(others).toEqual([]);
    const { evaluation } = review(readXlsx(Buffer.from(base64, 'base64'), '翌年度.xlsx'));
    const { year, cards, kpis } = evaluation;
    expect(year).toBe(2025);
    expect(cards[0]?.name.value).toBe('打ったばかりの事業');
    expect(cards.map(({ years }) => years.map(({ heading }) => heading.value))).toEqual(
      cards.map(() => [
        { year: 2025, kind: '予算' },
        { year: 2026, kind: '見込み' },
      ]),
    );
    expect(
      cards.flatMap(({ direction, progress, review: verified }) =>
        [direction, progress, verified].filter(({ raw }) => raw !== null),
      ),
    ).toEqual([]);
    expect(kpis.map(({ years }) => years.map(({ year: own }) => own.value))).toEqual(
      kpis.map(() => [2024, 2025, 2026]),
    );
    expect(await everything(excel)).toEqual(before);
  },
);

test('an Excel that gives no copy: that is said, and the command shown', async () => {
  excel = await openWith(cleanSample);
  const pane = await check(excel);
  await excel.inside(({ session }) => {
    session.faults.copy = { at: 'file', code: 11001 };
  }, null);
  await pane.getByRole('tab', { name: '作成' }).click();
  await pane.getByRole('button', { name: '翌年度のブックを作る…' }).click();
  const dialog = pane.getByRole('dialog', { name: '翌年度のブックを作る' });
  await dialog.getByText('Excelから、開いているブックの内容をファイルとして受け取れませんでした。').waitFor();
  expect(await dialog.locator('code').textContent()).toBe('hyoka next "clean.xlsx"');
  expect(await dialog.getByRole('button', { name: '作って開く' }).getAttribute('aria-disabled')).toBe('true');
});

test('budgets that were carried are confirmed as they are, all at one press', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'hyoka-next-'));
  const path = join(folder, '翌年度.xlsx');
  const made = nextYear(review(readXlsx(readFileSync(cleanSample), 'clean.xlsx')), '2025年4月1日 9時00分');
  if (!made) throw new Error('no year');
  writeFileSync(path, writeXlsx(readFileSync(cleanSample), made.plan).bytes);
  excel = await openWith(path);
  rmSync(folder, { recursive: true });
  const pane = await check(excel);
  await choose(pane, '予算額の未更新');
  await pane.getByRole('button', { name: 'この額で確定', exact: true }).waitFor();
  await pane.getByRole('button', { name: 'すべてこの額で確定（26件）' }).click();
  const dialog = pane.getByRole('dialog', { name: '26事業の予算額を、この額で確定します' });
  await dialog.getByRole('button', { name: '確定', exact: true }).click();
  const confirmed = () =>
    excel.inside(({ workbook }) => {
      const { cells } = workbook.sheet('年度更新の記録');
      const all = [...cells.within({ top: 0, left: 0, bottom: 1000, right: 10 })];
      return all.filter(({ cell: { value } }) => value === '確定').length;
    }, null);
  await until(confirmed, 78);
});
