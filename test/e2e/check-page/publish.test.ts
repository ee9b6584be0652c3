import { readFileSync, writeFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { folder, hyoka } from '../../cli/call';
import { salted, secretWord } from '../../hosts/xlsx/publish/salted';
import { looks, violations } from '../pane/violations';
import { chooseBook, closeBrowser, openCheckPage, type CheckPage } from './open-page';

const own = folder();
const book = own.path('評価.xlsm');
writeFileSync(book, salted().bytes);

let opened: CheckPage;
afterEach(async () => {
  expect(opened.troubles).toEqual([]);
  await opened.close();
});
afterAll(async () => {
  own.remove();
  await closeBrowser();
});

const button = (name: string | RegExp) => opened.page.getByRole('button', { name, exact: true });

async function look(): Promise<void> {
  const { page } = opened;
  await chooseBook(page, book);
  await page.getByRole('tab', { name: '作成' }).click();
  await button('公表用の内容を調べる').click();
  await page.getByText(/^調べました。/u).waitFor();
  const all = page.getByRole('checkbox', { name: /残ったまま保存する$/u });
  if ((await all.count()) > 0) await all.check();
}

/** Presses a button, and takes what comes. */
async function given(name: string): Promise<{ readonly name: string; readonly content: Buffer }> {
  const [download] = await Promise.all([opened.page.waitForEvent('download'), button(name).click()]);
  return { name: download.suggestedFilename(), content: readFileSync(await download.path()) };
}

test('of a workbook with a secret in every place the copy is the command’s, part by part, and holds none', async () => {
  opened = await openCheckPage();
  await look();
  expect((await hyoka('publish', book, '--with-errors', '--exit-zero', '--quiet')).code).toBe(0);
  const copy = await given('公表用のブック（.xlsx）');
  expect(copy.name).toBe('評価-公表用.xlsx');
  const parts = unzipSync(copy.content);
  expect(parts).toEqual(unzipSync(readFileSync(own.path('評価-公表用.xlsx'))));
  const text = Object.entries(parts).map(([name, content]) => `${name}\n${strFromU8(content, true)}`);
  expect(text.length).toBeGreaterThan(10);
  expect(text.filter((part) => part.includes(secretWord))).toEqual([]);
  expect(copy.content.includes(secretWord)).toBe(false);

  expect((await hyoka('publish', book, '--with-errors', '--exit-zero', '--quiet', '--html')).code).toBe(0);
  const page = await given('公表用のページ（.html）');
  expect(page.name).toBe('評価-公表用.html');
  expect(page.content.toString()).toBe(readFileSync(own.path('評価-公表用.html'), 'utf8'));
  expect(page.content.includes(secretWord)).toBe(false);
});

test.each(looks)('it is without violations at 350 px, %s', async (_, context) => {
  opened = await openCheckPage({ viewport: { width: 350, height: 700 }, ...context });
  await look();
  expect(await violations(opened.page.mainFrame())).toEqual([]);
  expect(await opened.page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
});
