import type { Frame } from 'playwright-core';
import { closeBrowser, type ExcelPage } from '../support/excel-page';
import { choose, openWith, sample, settled } from './open-pane';
import { slowness, tasksOf } from './tasks';

/**
 * What staff wait for, in milliseconds of processor time, which does not grow with what else the machine does. A slower
 * processor is given more, by its `slowness`.
 */
const limits = { firstFinding: 500, task27: 100, task1100: 400, fixAll: 200 };

let excel: ExcelPage;
afterEach(async () => {
  expect(excel.troubles).toEqual([]);
  await excel.close();
});
afterAll(closeBrowser);

/** Presses a button, and marks when what it leads to stands in the page. */
const pressUntil = (pane: Frame, button: string, shown: string) =>
  pane.evaluate(
    async ([text, selector]) => {
      const pressed = [...document.querySelectorAll('button')].find(({ textContent }) => textContent?.startsWith(text));
      pressed?.click();
      while (!document.querySelector(selector)) await new Promise((resolve) => setTimeout(resolve, 5));
      performance.mark('done');
    },
    [button, shown] as const,
  );

/** The tasks of the pane from 点検する until all is shown. */
async function checkedTasks(pane: Frame) {
  const tasks = await tasksOf(excel, async () => {
    await pressUntil(pane, '点検する', '.finding-row');
    await settled(pane);
  });
  return { until: sum(tasks.filter(({ before }) => before)), longest: longestOwn(tasks) };
}

type Tasks = Awaited<ReturnType<typeof tasksOf>>;
const sum = (tasks: Tasks) => tasks.reduce((all, { took }) => all + took, 0);
const longestOwn = (tasks: Tasks) => Math.max(...tasks.map(({ own, took }) => (own ? took : 0)));

function measured(what: string, took: number, limit: number, factor: number): void {
  console.log(`${what}: ${took.toFixed(0)} ms of ${String(limit)} × ${factor.toFixed(1)}`);
  expect(took).toBeGreaterThan(0);
  expect(took).toBeLessThanOrEqual(limit * factor);
}

test('27 cards: the first finding comes at once, and nothing holds the pane up', async () => {
  excel = await openWith(sample);
  const pane = await excel.press('作業ウィンドウ');
  await settled(pane);
  const factor = await slowness(excel, pane);
  const { until, longest } = await checkedTasks(pane);
  measured('first finding', until, limits.firstFinding, factor);
  measured('longest task at 27 cards', longest, limits.task27, factor);
});

/** Copies the sample's first card below the last of 個票_施策3, each copy under a name and with a markup of its own. */
const withMoreCards = (copies: number) =>
  excel.inside(({ workbook }, wanted) => {
    const sheet = workbook.sheet('個票_施策3');
    const bottom = sheet.cells
      .within({ top: 0, left: 0, bottom: 9_999, right: 20 })
      .reduce((most, { row }) => Math.max(most, row), 0);
    const first = sheet.cells.within({ top: 2, left: 0, bottom: 10, right: 9 });
    for (let copy = 1; copy <= wanted; copy++) {
      const by = bottom + 2 + copy * 9 - 2;
      for (const { row, column, cell } of first) {
        const text =
          row === 2 && column === 2
            ? `事業その${String(copy)}`
            : row === 4 && column === 2
              ? '<p>補助する。</p>'
              : null;
        sheet.cells.set(row + by, column, { ...cell, value: text ?? cell.value });
      }
    }
    workbook.changed(sheet, { top: 0, left: 0, bottom: 99_999, right: 20 });
  }, copies);

test('1,100 cards: nothing holds the pane up for long; all of a kind stand at once in their dialog', async () => {
  excel = await openWith(sample);
  await withMoreCards(1_073);
  const pane = await excel.press('作業ウィンドウ');
  await settled(pane);
  const factor = await slowness(excel, pane);
  measured('longest task at 1,100 cards', (await checkedTasks(pane)).longest, limits.task1100, factor);
  await choose(pane, 'markup-left');
  await pane.getByRole('button', { name: /^同じ種類をまとめて直す（1,\d+件）/ }).waitFor();
  const opening = await tasksOf(excel, () =>
    pressUntil(pane, '同じ種類をまとめて', 'dialog[open] ins, dialog[open] del'),
  );
  measured('dialog of all of a kind', sum(opening.filter(({ before }) => before)), limits.fixAll, factor);
  expect(await pane.locator('.mended-places-one').count()).toBeLessThan(40);
});
