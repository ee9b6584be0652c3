import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { launchBrowser } from '../../../stand-in/browser/launch-browser';
import { startServer, type RunningServer } from '../../../stand-in/server/start-server';
import { builtPane } from '../pane/open-pane';

/** 点検ページ in a browser. */
export interface CheckPage {
  readonly page: Page;
  /** Errors and warnings that the page wrote on the console, and addresses that were asked for in vain. */
  readonly troubles: string[];
  /** Every address that was asked for. */
  readonly requests: readonly string[];
  readonly close: () => Promise<void>;
}

let browser: Promise<Browser> | undefined;
let server: Promise<RunningServer> | undefined;

/** Opens the page; browser and server are shared by the tests of one file. */
export async function openCheckPage(looks: BrowserContextOptions = {}, heading = '点検ページ'): Promise<CheckPage> {
  browser ??= launchBrowser();
  server ??= startServer({ pane: builtPane });
  const { url } = await server;
  const context = await (
    await browser
  ).newContext({ ignoreHTTPSErrors: true, viewport: { width: 1280, height: 800 }, locale: 'ja-JP', ...looks });
  const page = await context.newPage();
  const troubles: string[] = [];
  const requests: string[] = [];
  context.on('request', (request) => requests.push(request.url()));
  context.on('requestfailed', (request) => troubles.push(`${request.url()}: ${request.failure()?.errorText ?? ''}`));
  page.on('pageerror', (error) => troubles.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') troubles.push(message.text());
  });
  await page.goto(`${url}check.html`);
  await page.getByRole('heading', { name: heading }).waitFor();
  return {
    page,
    troubles,
    requests,
    close: () => context.close(),
  };
}

type ChosenWorkbook = string | { readonly name: string; readonly mimeType: string; readonly buffer: Buffer };

/** Chooses a workbook, and waits until it has been checked, or could not be. */
export async function chooseBook(page: Page, book: ChosenWorkbook): Promise<void> {
  await page.getByLabel('点検するブック').setInputFiles(book);
  await page.getByRole('tablist').waitFor();
  await settled(page);
}

/** Waits until the page does nothing any more. */
export async function settled(page: Page): Promise<void> {
  await page.getByRole('progressbar').waitFor({ state: 'detached' });
  await page.getByText('ブックを読み取っています').waitFor({ state: 'detached' });
}

/** To be called once all tests of a file are done. */
export async function closeBrowser(): Promise<void> {
  await (await browser)?.close();
  await (await server)?.close();
  [browser, server] = [undefined, undefined];
}
