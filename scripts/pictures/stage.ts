import { resolve } from 'node:path';
import type { Frame, Locator, Page } from 'playwright-core';
import { openCheckPage } from '../../test/e2e/check-page/open-page';
import { openExcel, type ExcelPage } from '../../test/e2e/support/excel-page';

const root = resolve(__dirname, '../..');
/** Low enough for a page of the guide; and as high as a pane is on a desk, where the pane alone is shown. */
const low = { width: 1200, height: 640 };
const high = { width: 1200, height: 900 };
/** Every picture is taken at this moment, so that times on it stay. */
const moment = new Date('2026-08-03T10:05:00+09:00');

export interface Picture {
  /** The pane alone, or Excel's whole window. */
  readonly of?: 'pane' | 'window';
  /** What is to be pressed: framed in red. */
  readonly press?: Locator;
}

/** Takes a picture; `lines` is what stands on it. */
export type Camera = (name: string, lines: readonly string[], shot: () => Promise<Buffer>) => Promise<void>;

/** Excel's stand-in with the add-in, where pictures are taken. */
export interface Stage {
  readonly excel: ExcelPage;
  readonly take: (name: string, picture?: Picture) => Promise<void>;
}

/** 点検ページ in a browser. */
export interface PageStage {
  readonly page: Page;
  readonly take: (name: string, picture?: Pick<Picture, 'press'>) => Promise<void>;
  readonly close: () => Promise<void>;
}

export async function openStage(workbook: string, camera: Camera, language?: string): Promise<Stage> {
  const excel = await openExcel({
    pane: resolve(root, 'dist/pane'),
    workbook,
    context: { deviceScaleFactor: 1.5, viewport: high, timezoneId: 'Asia/Tokyo' },
    ...(language === undefined ? {} : { language }),
  });
  const { page } = excel;
  await page.clock.setFixedTime(moment);
  const take: Stage['take'] = async (name, { of = 'pane', press } = {}) => {
    const window = of === 'window';
    if (window) await page.setViewportSize(low);
    await page.waitForTimeout(400);
    const lines = [...(window ? await sheetLines(page) : []), ...(await paneLines(excel))];
    await camera(name, lines, () =>
      framing(press, () => (window ? page.screenshot() : page.locator('#pane').screenshot())),
    );
    if (window) await page.setViewportSize(high);
  };
  return { excel, take };
}

/** What is to be pressed is framed while the picture is taken. */
async function framing(press: Locator | undefined, shot: () => Promise<Buffer>): Promise<Buffer> {
  await press?.evaluate(({ style }) => {
    style.outline = '3px solid #d13438';
    style.outlineOffset = '2px';
  });
  const taken = await shot();
  await press?.evaluate(({ style }) => {
    style.outline = '';
  });
  return taken;
}

/** 点検ページ, where pictures are taken of all of it. */
export async function openPageStage(camera: Camera): Promise<PageStage> {
  const opened = await openCheckPage({ deviceScaleFactor: 1.5, viewport: low, timezoneId: 'Asia/Tokyo' });
  const { page } = opened;
  await page.clock.setFixedTime(moment);
  return {
    page,
    take: async (name, { press } = {}) => {
      await page.waitForTimeout(400);
      await camera(name, await linesOf(page.mainFrame()), () => framing(press, () => page.screenshot()));
    },
    close: opened.close,
  };
}

/** Of a sheet, which it is and the cell in it; of one that nobody has scrolled, also what its upper cells say. */
async function sheetLines(page: Page): Promise<string[]> {
  const tab = await page.locator('#tabs [aria-selected=true]').allInnerTexts();
  const address = await page.locator('#address').innerText();
  const isScrolled = await page
    .locator('#grid, #grid *')
    .evaluateAll((all) => all.some(({ scrollTop }) => scrollTop > 0));
  const cells = isScrolled ? '' : await page.locator('#grid').innerText();
  return told([...tab, address, ...cells.split('\n').slice(0, 60)]);
}

async function paneLines(excel: ExcelPage): Promise<string[]> {
  return excel.page.frames().length > 1 ? linesOf(excel.pane()) : [];
}

const linesOf = async (screens: Frame): Promise<string[]> => told((await screens.evaluate(textOfPane)).split('\n'));

/** What the pane says, the dialog where one is open; of a long list its beginning, and what is filled in. Runs in the pane. */
function textOfPane(): string {
  const whole = document.querySelector<HTMLElement>('dialog[open]') ?? document.body;
  const beyond = [...whole.querySelectorAll<HTMLElement>('.finding-list-item')].filter(
    ({ dataset }) => Number(dataset['index']) >= 6,
  );
  const left = beyond.filter((row) => row.querySelector('[aria-expanded=true].finding-row') === null);
  for (const { style } of left) style.visibility = 'hidden';
  const fields = [...whole.querySelectorAll<HTMLInputElement>('input, textarea')].map(({ value }) => value);
  const text = [whole.innerText, ...fields].join('\n');
  for (const { style } of left) style.visibility = '';
  return text;
}

/** Without blank lines, and without the version, which changes with every release. */
const told = (lines: readonly string[]): string[] =>
  lines.map((line) => line.trim().replace(/\d+\.\d+\.\d+/g, '版')).filter((line) => line !== '');

/** Searches for a finding and opens it. */
export async function choose(pane: Frame, search: string): Promise<void> {
  await pane.getByRole('textbox', { name: '指摘を検索' }).fill(search);
  await pane.locator('.finding-row').first().click();
}
