import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Download, Frame, Locator } from 'playwright-core';
import { clean } from '../../../samples/clean';
import { layOut, placeOf } from '../../../samples/lay-out';
import { snapshotToXlsx } from '../../../samples/snapshot-to-xlsx';
import { readXlsx } from '../../../src/hosts/xlsx/read-xlsx';
import { aSheet } from '../../read/a-sheet';
import { closeBrowser, type ExcelOptions, type ExcelPage } from '../support/excel-page';
import { check, openWith, sample, selected, settled, type, until } from './open-pane';
import { looks, violations } from './violations';

const folder = mkdtempSync(join(tmpdir(), 'hyoka-publish-'));
const laidOut = layOut(clean);
const { sheet, row, column } = placeOf(laidOut, 'card/1-1/progress');
const book = join(folder, '評価.xlsx');
writeFileSync(
  book,
  snapshotToXlsx({
    ...laidOut.snapshot,
    sheets: [...laidOut.snapshot.sheets, aSheet([['内示前の査定']], [], '控え')],
  }),
);

let excel: ExcelPage;
afterEach(async () => {
  expect(excel.troubles).toEqual([]);
  await excel.close();
});
afterAll(async () => {
  await closeBrowser();
  rmSync(folder, { recursive: true });
});

/** 作成, and in it 公表用に保存. */
async function toPublish(workbook: string, options: Partial<ExcelOptions> = {}): Promise<[Frame, Locator]> {
  excel = await openWith(workbook, options);
  const pane = await check(excel);
  await pane.getByRole('tab', { name: '作成' }).click();
  return [pane, pane.getByRole('region', { name: '公表用に保存' })];
}
const button = (section: Locator, name: string) => section.getByRole('button', { name, exact: true });
const typeNumber = (number: string) => type(excel, sheet, row, column, `問合せは商工課（内線 ${number}）へ`);

async function given(section: Locator, name: string): Promise<Download> {
  const [download] = await Promise.all([excel.page.waitForEvent('download'), button(section, name).click()]);
  await section.getByText(`「${download.suggestedFilename()}」のダウンロードを始めました。`).waitFor();
  return download;
}

test('it is said what the copy holds and does without, with what was typed just now; then it is given out', async () => {
  const [pane, section] = await toPublish(book);
  await typeNumber('2345');
  await button(section, '公表用の内容を調べる').click();
  await section.getByText('調べました。含めるシートは5枚、電話番号・メールアドレスらしいものは1件です。').waitFor();
  await section.getByText('除くシート 1枚').waitFor();
  expect(await section.getByRole('listitem').filter({ hasText: '控え' }).innerText()).toBe(
    '控え: 評価の様式でないシート',
  );
  await settled(pane);
  await section.getByRole('button', { name: `内線「内線 2345」（${sheet} ` }).click();
  await until(() => selected(excel), `${sheet} ${String(row)},${String(column)}`);

  // What was typed since was not seen yet.
  await typeNumber('6789');
  await button(section, '公表用のブック（.xlsx）').click();
  await section.getByText('ブックの内容が変わったため、調べ直しました。').waitFor();
  await section.getByRole('button', { name: '内線「内線 6789」' }).waitFor();

  const download = await given(section, '公表用のブック（.xlsx）');
  expect(download.suggestedFilename()).toBe('評価-公表用.xlsx');
  const copy = readXlsx(readFileSync(await download.path()), '評価-公表用.xlsx');
  expect(copy.sheets.map(({ name }) => name)).toEqual(laidOut.snapshot.sheets.map(({ name }) => name));
  const texts = copy.sheets.flatMap(({ cells }) => cells.map(({ value }) => value));
  expect(texts).toContain('問合せは商工課（内線 6789）へ');
  expect(texts).not.toContain('内示前の査定');

  const page = await given(section, '公表用のページ（.html）');
  expect(page.suggestedFilename()).toBe('評価-公表用.html');
  const html = readFileSync(await page.path(), 'utf8');
  expect(html).toContain('<h1>政策分野12 中小企業</h1>');
  expect(html).toContain('内線 6789');
  expect(html).not.toContain('内示前の査定');
  expect(await section.locator('code').innerText()).toBe('hyoka publish "評価.xlsx"');
});

test('open errors keep it back until staff say, by keyboard, that they want it all the same', async () => {
  const [, section] = await toPublish(sample);
  await button(section, '公表用の内容を調べる').press('Enter');
  await section.getByText('点検のエラーが4件残っているため、保存できません。').waitFor();
  const give = button(section, '公表用のブック（.xlsx）');
  expect(await give.getAttribute('aria-disabled')).toBe('true');
  await section.getByRole('checkbox', { name: 'エラーが4件残ったまま保存する' }).press('Space');
  const [download] = await Promise.all([excel.page.waitForEvent('download'), give.press('Enter')]);
  expect(download.suggestedFilename()).toBe('policy-area-12-公表用.xlsx');
  await section.getByText('のダウンロードを始めました。').waitFor();
});

test('an Excel that gives no copy: that is said, and nothing is given out', async () => {
  const [pane, section] = await toPublish(book);
  await excel.inside(({ session }) => {
    session.faults.copy = { at: 'slice', code: 11001 };
  }, null);
  await button(section, '公表用の内容を調べる').click();
  await pane
    .getByRole('alert')
    .getByText('Excelから、開いているブックの内容をファイルとして受け取れませんでした。')
    .waitFor();
  expect(await section.getByRole('button').count()).toBe(1);
});

test.each(looks)('it is without violations, as wide as the pane, at 350 px, %s', async (_, context) => {
  const [pane, section] = await toPublish(sample, { context });
  await typeNumber('2345');
  await button(section, '公表用の内容を調べる').click();
  await section.getByRole('checkbox').waitFor();
  const closed = section.locator('details:not([open]) summary');
  while ((await closed.count()) > 0) await closed.first().press('Enter');
  await settled(pane);
  expect(await violations(pane)).toEqual([]);
  expect(await pane.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBe(0);
});

test('in English', async () => {
  excel = await openWith(book, { language: 'en-US', context: { locale: 'en-US' } });
  const pane = await excel.press('Check');
  await settled(pane);
  await pane.getByRole('tab', { name: 'Build' }).click();
  const section = pane.getByRole('region', { name: 'Save for publication' });
  await button(section, 'Look at what would be published').click();
  await section.getByText('Done: 5 sheets, and 0 texts like a telephone number or mail address.').waitFor();
  await section.getByText('1 sheet left out').waitFor();
  const [download] = await Promise.all([
    excel.page.waitForEvent('download'),
    button(section, 'Public page (.html)').click(),
  ]);
  expect(download.suggestedFilename()).toBe('評価-公表用.html');
  expect(await violations(pane)).toEqual([]);
});
