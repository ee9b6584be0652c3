import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../../../stand-in/browser/launch-browser';
import { folder, hyoka } from '../../cli/call';
import { looks, violations } from '../pane/violations';

const files = folder();
let browser: Browser;
let address: string;
beforeAll(async () => {
  const page = files.path('公表.html');
  const { code } = await hyoka('publish', 'samples/clean.xlsx', '--html', '-o', page);
  expect(code).toBe(0);
  address = pathToFileURL(page).href;
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  files.remove();
});

test.each(looks)('the published page is without violations, as wide as a telephone, in %s', async (_, look) => {
  const page = await browser.newPage({ viewport: { width: 350, height: 800 }, ...look });
  await page.goto(address);
  expect(await violations(page.mainFrame())).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
  await page.close();
});

test('what the contents name is there, and pages bear numbers in print', async () => {
  const page = await browser.newPage();
  const troubles: string[] = [];
  page.on('console', (message) => troubles.push(message.text()));
  await page.goto(address);
  const targets = await page
    .getByRole('navigation')
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  expect(targets.length).toBeGreaterThan(30);
  for (const target of targets) expect(await page.locator(target).count()).toBe(1);
  const printed = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(printed.match(/\/Type \/Page\b/g)?.length ?? 0).toBeGreaterThan(10);
  expect(troubles).toEqual([]);
  await page.close();
});
