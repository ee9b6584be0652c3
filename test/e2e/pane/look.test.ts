import type { Frame, Page } from 'playwright-core';
import { closeBrowser, type ExcelPage } from '../support/excel-page';
import { check, choose, countsOf, openWith, sample, selected, settled, until } from './open-pane';
import { looks, violations } from './violations';

let excel: ExcelPage;
afterEach(async () => {
  expect(excel.troubles).toEqual([]);
  await excel.close();
});
afterAll(closeBrowser);

describe.each(looks)('in %s', (_, context) => {
  test('every screen is without violations, as wide as the pane, at 350 px', async () => {
    excel = await openWith(sample, { context });
    const pane = await check(excel);
    const width = await pane.evaluate(() => window.innerWidth);
    expect(width).toBeLessThanOrEqual(350);
    const inspect = async (screen: string) => {
      expect({ screen, violations: await violations(pane) }).toEqual({ screen, violations: [] });
      const page = await pane.evaluate(() => {
        const { scrollWidth, scrollHeight } = document.documentElement;
        return { width: scrollWidth, below: scrollHeight - window.innerHeight };
      });
      expect({ screen, ...page }).toEqual({ screen, width, below: 0 });
    };
    await inspect('findings');
    await choose(pane, '空白だけが違います');
    await pane.getByRole('button', { name: '理由を付けて確認済みにする' }).waitFor();
    await inspect('finding');
    await pane.getByRole('button', { name: '理由を付けて確認済みにする' }).click();
    await pane.getByRole('dialog').waitFor();
    await inspect('acceptance');
    await pane.getByRole('button', { name: 'やめる' }).click();
    for (const [tab, heading] of [
      ['集計', '施策別の事業費'],
      ['作成', '書き込むシート'],
      ['設定', 'このブックの設定'],
    ] as const) {
      await pane.getByRole('tab', { name: tab }).click();
      await pane.getByRole('heading', { name: heading }).waitFor();
      await inspect(tab);
    }
  });
});

/** What stands out to the right of the pane, or has to be scrolled for across; tables may be. */
const tooWide = (pane: Frame) =>
  pane.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('body, body *')]
      .filter((element) => {
        if (element.closest('.kpis')) return false;
        const scrolls =
          /auto|scroll/.test(getComputedStyle(element).overflowX) && element.scrollWidth > element.clientWidth;
        return scrolls || (element.clientWidth > 1 && element.getBoundingClientRect().right > window.innerWidth + 1);
      })
      .map(({ className }) => className),
  );

test.each([
  ['at 320 px', 320, 600],
  ['at 200 % in a low window', 175, 300],
])('with long names nothing stands out of the pane, and findings have room, %s', async (_, width, height) => {
  excel = await openWith(sample, { context: { viewport: { width: 1_000, height: height + 220 } } });
  await excel.page.addStyleTag({ content: `.pane { width: ${String(width)}px !important }` });
  await excel.inside(
    ({ workbook }) =>
      workbook.renameSheet(workbook.sheet('個票_施策1'), '個票_産業振興部商工課産業創出係_とりまとめ分_最終提出用'),
    null,
  );
  const pane = await check(excel);
  await pane.getByRole('button', { name: '種類別' }).click();
  await choose(pane, '福島県溶接');
  await pane.getByRole('group', { name: 'どちらかに合わせる' }).waitFor();
  const list = await pane.locator('.finding-list').boundingBox();
  const row = await pane.locator('.finding-row[aria-expanded=true]').boundingBox();
  expect(row?.y).toBeGreaterThanOrEqual((list?.y ?? 0) - 1);
  expect(await tooWide(pane)).toEqual([]);
  expect(list?.height).toBeGreaterThan(150);
  for (const [tab, heading] of [
    ['集計', '施策別の事業費'],
    ['作成', '書き込むシート'],
    ['設定', 'このブックの設定'],
  ] as const) {
    await pane.getByRole('tab', { name: tab }).click();
    await pane.getByRole('heading', { name: heading }).waitFor();
    expect({ tab, tooWide: await tooWide(pane) }).toEqual({ tab, tooWide: [] });
  }
});

test('where Office speaks English, so do ribbon and pane, without violations', async () => {
  excel = await openWith(sample, { language: 'en-US', context: { locale: 'en-US' } });
  const pane = await excel.press('Check');
  await pane.getByRole('list', { name: 'Findings' }).waitFor();
  await pane
    .getByRole('status')
    .getByText(/^Checked: \d+ errors, \d+ queries, \d+ notices\.$/)
    .waitFor({ state: 'attached' });
  expect(await pane.evaluate(() => document.documentElement.lang)).toBe('en');
  for (const [tab, heading] of [
    ['Check', null],
    ['Totals', 'Budget by measure'],
    ['Build', 'Sheets to write'],
    ['Settings', 'This workbook'],
  ] as const) {
    await pane.getByRole('tab', { name: tab }).click();
    if (heading) await pane.getByRole('heading', { name: heading }).waitFor();
    expect({ tab, violations: await violations(pane) }).toEqual({ tab, violations: [] });
  }
});

test('the pane is dark where the system is, and light where it is not', async () => {
  excel = await openWith(sample, { context: { colorScheme: 'dark' } });
  const pane = await excel.press('作業ウィンドウ');
  const lightness = () => pane.evaluate(() => Number(/\d+/.exec(getComputedStyle(document.body).backgroundColor)?.[0]));
  await until(async () => (await lightness()) < 80, true);
  await excel.page.emulateMedia({ colorScheme: 'light' });
  await until(async () => (await lightness()) > 200, true);
});

/** What has the focus, as a screen reader names it. */
const focused = (pane: Frame) =>
  pane.evaluate(() => {
    const element = document.activeElement;
    return element?.getAttribute('aria-label') ?? element?.textContent ?? '';
  });

async function tabTo(page: Page, pane: Frame, name: RegExp): Promise<void> {
  for (let presses = 0; presses < 30; presses++) {
    if (name.test(await focused(pane))) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never came to ${String(name)}, last: ${await focused(pane)}`);
}

test('by keyboard alone: check, go through the findings, fold, change the screen', async () => {
  excel = await openWith(sample);
  const { page } = excel;
  const pane = await excel.press('作業ウィンドウ');
  await settled(pane);
  // Where F6 brings the focus when it comes from the sheet; from here on the library itself moves it at each Tab.
  await pane.getByRole('button', { name: '点検する' }).focus();
  await page.keyboard.press('Enter');
  await pane.getByRole('list', { name: '指摘の一覧' }).waitFor();
  await settled(pane);
  await pane
    .getByRole('status')
    .getByText(/点検が終わりました。エラー\d+件、要確認\d+件、参考\d+件。/)
    .waitFor({ state: 'attached' });

  await tabTo(page, pane, /^政策分野12/);
  await page.keyboard.press('ArrowDown');
  expect(await focused(pane)).toContain('B11');
  await page.keyboard.press('Enter');
  await until(() => selected(excel), '政策分野12 10,1');
  await page.keyboard.press('ArrowDown');
  await until(async () => (await focused(pane)).includes('C20'), true);
  await page.keyboard.press('Alt+ArrowDown');
  await until(() => selected(excel), '政策分野12 19,2');
  await page.keyboard.press('Alt+ArrowUp');
  await until(() => selected(excel), '政策分野12 10,1');
  await page.keyboard.press('End');
  await until(async () => (await focused(pane)).includes('C42'), false);
  await page.keyboard.press('Home');
  await until(() => focused(pane), '政策分野128件');
  await page.keyboard.press('Enter');
  expect(await pane.getByRole('button', { name: /^政策分野12/ }).getAttribute('aria-expanded')).toBe('false');

  await pane.getByRole('tab', { name: '点検' }).focus();
  await page.keyboard.press('ArrowRight');
  expect(await focused(pane)).toBe('集計');
  await pane.getByRole('heading', { name: '施策別の事業費' }).waitFor();
  await page.keyboard.press('Tab');
  expect(await pane.evaluate(() => document.activeElement?.id)).toBe('panel');

  await excel.inside(({ session }) => {
    session.faults.cellEdit = true;
  }, null);
  await pane.getByRole('button', { name: '点検する' }).press('Enter');
  await pane.getByText(/^Excelからのメッセージ/).waitFor();
  await tabTo(page, pane, /^Excelからのメッセージ/);
});

test('5,000 findings: only what is seen stands in the page, and the end is a key away', async () => {
  excel = await openWith(sample);
  await excel.inside(({ workbook }) => {
    const sheet = workbook.sheet('個票_施策3');
    const bottom = sheet.cells
      .within({ top: 0, left: 0, bottom: 9_999, right: 20 })
      .reduce((most, { row }) => Math.max(most, row), 0);
    const first = sheet.cells.within({ top: 2, left: 0, bottom: 10, right: 9 });
    const merges = sheet.merges.filter(({ top, bottom: end }) => top >= 2 && end <= 10);
    for (let copy = 1; copy <= 5_100; copy++) {
      const by = bottom + 2 + copy * 9 - 2;
      for (const { row, column, cell } of first) {
        const name = row === 2 && column === 2;
        sheet.cells.set(row + by, column, { ...cell, value: name ? `事業その${String(copy)}` : cell.value });
      }
      sheet.merges = [
        ...sheet.merges,
        ...(copy <= 50 ? merges.map((merge) => ({ ...merge, top: merge.top + by, bottom: merge.bottom + by })) : []),
      ];
    }
    workbook.changed(sheet, { top: 0, left: 0, bottom: 99_999, right: 20 });
  }, null);
  const pane = await check(excel);
  const counts = await countsOf(pane);
  expect(counts.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(5_000);
  const lines = pane.getByRole('list', { name: '指摘の一覧' }).getByRole('listitem');
  expect(await lines.count()).toBeLessThan(60);

  const longest = await pane.evaluate(async () => {
    const scroll = document.querySelector('.finding-list');
    if (!scroll) throw new Error('no list');
    const frames: number[] = [];
    let last = performance.now();
    for (let step = 0; step < 60; step++) {
      scroll.scrollTop += 400;
      await new Promise((resolve) => requestAnimationFrame(resolve));
      frames.push(performance.now() - last);
      last = performance.now();
    }
    return frames.sort((a, b) => a - b)[Math.floor(frames.length * 0.9)] ?? 0;
  });
  console.log(`90 % of the frames of a fast scroll took less than ${longest.toFixed(0)} ms`);
  expect(longest).toBeLessThan(200);
  expect(await lines.count()).toBeLessThan(60);
  await lines.first().getByRole('button').first().focus();
  await excel.page.keyboard.press('End');
  const size = await lines.first().getAttribute('aria-setsize');
  await pane.locator(`[role=listitem][aria-posinset="${size ?? ''}"]`).waitFor();
});
