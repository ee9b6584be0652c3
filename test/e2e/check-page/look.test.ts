import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { builtPane, choose, sample } from '../pane/open-pane';
import { looks, violations } from '../pane/violations';
import { chooseBook, closeBrowser, openCheckPage, type CheckPage } from './open-page';

/** kB of scripts, compressed, that the page starts with, and until findings are shown: its worker reads meanwhile. */
const budget = { start: 125, findings: 300 };

let opened: CheckPage;
afterEach(async () => {
  expect(opened.troubles).toEqual([]);
  await opened.close();
});
afterAll(closeBrowser);

const tooWide = () =>
  opened.page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

test.each(looks)('no violations at 350 px, %s, with the cells below', async (_, look) => {
  opened = await openCheckPage({ viewport: { width: 350, height: 700 }, ...look });
  const { page } = opened;
  const frame = page.mainFrame();
  expect(await violations(frame)).toEqual([]);
  await chooseBook(page, sample);
  await choose(frame, '空白だけが違います');
  const cells = page.getByRole('region', { name: /のまわり$/ });
  await cells.waitFor();
  // The finding's details come by a script of their own.
  await page.getByRole('button', { name: '直す', exact: true }).waitFor();
  expect(await violations(frame)).toEqual([]);
  expect(await tooWide()).toBe(0);
  const [list, around] = [await page.locator('.finding-list').boundingBox(), await cells.boundingBox()];
  expect(list?.height).toBeGreaterThan(100);
  expect(around?.y).toBeGreaterThanOrEqual((list?.y ?? 0) + (list?.height ?? 0) - 1);
});

test('in a wide window the cells stand beside the screens; by keyboard alone; in English', async () => {
  opened = await openCheckPage({ locale: 'en-US' }, 'Check page');
  const { page } = opened;
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
  await page.keyboard.press('Tab');
  const focused = () => page.evaluate(() => document.activeElement?.textContent);
  expect(await focused()).toBe('Choose a workbook…');
  await page.getByLabel('Workbook to be checked').setInputFiles(sample);
  const list = page.getByRole('list', { name: 'Findings' });
  await list.waitFor();
  expect(await focused()).toBe('Choose another…');
  await page.getByText('Choose a finding to see the cells around it here.').waitFor();
  expect(await violations(page.mainFrame())).toEqual([]);
  await list.locator('.finding-row').first().press('Enter');
  await page
    .getByRole('status')
    .getByText(/^Showing what is around/)
    .waitFor({ state: 'attached' });
  const [screens, around] = [
    await page.locator('.app').boundingBox(),
    await page.getByRole('region', { name: /^Around/ }).boundingBox(),
  ];
  expect(around?.x).toBeGreaterThanOrEqual((screens?.x ?? 0) + (screens?.width ?? 0) - 1);
  await page.getByRole('complementary').getByRole('button', { name: 'Close' }).press('Enter');
  await page.getByText('Choose a finding to see the cells around it here.').waitFor();
});

test(`scripts weigh no more than ${budget.start} kB at the start, and ${budget.findings} until findings are shown`, async () => {
  opened = await openCheckPage();
  const weigh = () =>
    [...new Set(opened.requests.map((url) => new URL(url).pathname).filter((path) => path.endsWith('.js')))].reduce(
      (sum, path) =>
        sum + gzipSync(readFileSync(join(builtPane, path.slice('/pane/'.length))), { level: 9 }).length / 1000,
      0,
    );
  const start = weigh();
  await chooseBook(opened.page, sample);
  const findings = weigh();
  console.log(`at the start ${start.toFixed(1)} kB, until findings ${findings.toFixed(1)} kB`);
  expect(start).toBeGreaterThan(50);
  expect(start).toBeLessThanOrEqual(budget.start);
  expect(findings).toBeGreaterThan(start);
  expect(findings).toBeLessThanOrEqual(budget.findings);
  const policy = await opened.page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
  expect(policy).toContain("default-src 'none'; script-src 'self'; worker-src 'self'; style-src");
});
