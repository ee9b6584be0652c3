import { closeBrowser, type ExcelPage } from '../support/excel-page';
import { check, choose, countsOf, everything, openWith, sample, settled, type, until } from './open-pane';

let excel: ExcelPage;
beforeEach(async () => {
  excel = await openWith(sample);
});
afterEach(async () => {
  expect(excel.troubles).toEqual([]);
  await excel.close();
});
afterAll(closeBrowser);

const textAt = (sheet: string, row: number, column: number) =>
  excel.inside(({ workbook }, at) => workbook.sheet(at.sheet).cells.get(at.row, at.column).value, {
    sheet,
    row,
    column,
  });

test('a fix with one answer shows both values, writes the cell and keeps its look; it can be taken back', async () => {
  const pane = await check(excel);
  const before = await everything(excel);
  const counts = await countsOf(pane);
  await choose(pane, '空白だけが違います');
  await pane.getByText('変更後').waitFor();
  expect(await pane.locator('ins').allTextContents()).toEqual(['加わる文字：␣']);
  await pane.getByRole('button', { name: '直す', exact: true }).click();
  await pane.getByText('事務事業一覧 F13 を直しました。').waitFor();
  await settled(pane);
  expect(await textAt('事務事業一覧', 12, 5)).toBe('一般財団法人 伝統的工芸品産業振興協会負担金');
  expect((await countsOf(pane))[1]).toBe((counts[1] ?? 0) - 1);

  await pane.getByRole('button', { name: '元に戻す' }).click();
  await pane.getByText('元に戻しました。').waitFor();
  await until(() => countsOf(pane), counts);
  expect(await everything(excel)).toEqual(before);
});

test('of two answers staff choose one by name', async () => {
  const pane = await check(excel);
  await choose(pane, '溶接 C111', '福島県溶接');
  expect(await pane.getByRole('button', { name: /まとめて直す/ }).count()).toBe(0);
  await pane
    .getByRole('group', { name: 'どちらかに合わせる' })
    .getByRole('button', { name: /個票に合わせる/ })
    .click();
  await pane.getByText('事務事業一覧 F17 を直しました。').waitFor();
  expect(await textAt('事務事業一覧', 16, 5)).toBe('福島県溶接協議会負担金');
});

test('what is pressed just after typing is done, though the pane begins to look by itself', async () => {
  const pane = await check(excel);
  await choose(pane, '溶接 C111', '福島県溶接');
  await excel.page.locator('.grid').click();
  await excel.inside(({ session }) => {
    session.faults.delay = 300;
  }, null);
  await type(excel, '個票_施策1', 5, 4, 9_999);
  await excel.page.waitForTimeout(100);
  await pane.getByRole('button', { name: /個票に合わせる/ }).click({ delay: 80 });
  await pane.getByText('事務事業一覧 F17 を直しました。').waitFor();
  expect(await textAt('事務事業一覧', 16, 5)).toBe('福島県溶接協議会負担金');
});

test('by keyboard: Esc leaves a question, and the focus stays near what was done', async () => {
  const pane = await check(excel);
  const { page } = excel;
  const focused = () => pane.evaluate(() => document.activeElement?.textContent ?? '');
  await choose(pane, '個票_施策1', '空白だけが違います');
  const ask = pane.getByRole('button', { name: '理由を付けて確認済みにする' });
  await ask.press('Enter');
  await pane.getByRole('dialog').getByRole('textbox', { name: '理由' }).waitFor();
  await page.keyboard.press('Alt+ArrowDown');
  await page.keyboard.press('Shift+Tab');
  expect(await focused()).toBe('確認済みにする');
  await page.keyboard.press('Tab');
  expect(await pane.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA');
  await pane.getByRole('heading', { name: 'このままとする理由' }).click();
  await page.keyboard.press('Escape');
  await pane.getByRole('dialog').waitFor({ state: 'detached' });
  expect(await focused()).toBe('理由を付けて確認済みにする');

  const places = () => pane.locator('.finding-row').allTextContents();
  const before = await places();
  const at = before.findIndex((text) => text.includes('空白だけが違います'));
  await pane.getByRole('button', { name: '直す', exact: true }).press('Enter');
  await pane.getByText('事務事業一覧 F13 を直しました。').waitFor();
  await settled(pane);
  await page.keyboard.press('Alt+ArrowDown');
  await until(() => focused(), before[at + 1] ?? '');
  await pane.getByRole('status').getByRole('button', { name: '閉じる' }).press('Enter');
  await until(async () => before.includes(await focused()), true);
});

test('all of a kind are fixed at once, after a look at every cell', async () => {
  await type(excel, '個票_施策1', 4, 2, '<p>補助金を交付する。</p>');
  await type(excel, '個票_施策1', 13, 2, '<p>運営費を補助する。</p>');
  const pane = await check(excel);
  await choose(pane, 'markup-left');
  await pane.getByRole('button', { name: /^同じ種類をまとめて直す（2件）/ }).click();
  const dialog = pane.getByRole('dialog', { name: '2か所を直します' });
  await until(() => dialog.getByText('変更後').count(), 2);
  await dialog.getByRole('button', { name: '直す', exact: true }).click();
  await pane.getByText('2件を直しました。').waitFor();
  expect(await textAt('個票_施策1', 4, 2)).toBe('補助金を交付する。');
  expect(await textAt('個票_施策1', 13, 2)).toBe('運営費を補助する。');
});

test('a cell that has changed since is not overwritten', async () => {
  const pane = await check(excel);
  await choose(pane, '空白だけが違います');
  await pane.getByRole('button', { name: '直す', exact: true }).waitFor();
  await type(excel, '事務事業一覧', 12, 5, '別の名称');
  await pane.getByRole('button', { name: '直す', exact: true }).click();
  await pane.getByText('点検したあとに内容が変わっています').waitFor();
  expect(await textAt('事務事業一覧', 12, 5)).toBe('別の名称');
});

test('a query is accepted with a reason that stays in the workbook, and counted apart; a changed value makes it lapse', async () => {
  const pane = await check(excel);
  const [errors = 0, queries = 0] = await countsOf(pane);
  await choose(pane, 'ended-project-budgeted');
  await pane.getByRole('button', { name: '理由を付けて確認済みにする' }).click();
  const dialog = pane.getByRole('dialog', { name: 'このままとする理由' });
  await dialog.getByRole('button', { name: '確認済みにする' }).click();
  await dialog.getByText('理由を入力してください。').waitFor();
  await dialog.getByRole('textbox', { name: '理由' }).fill('経過措置の支払いのため。');
  await dialog.getByRole('textbox', { name: '記入者' }).fill('商工課 佐藤');
  await dialog.getByRole('button', { name: '確認済みにする' }).click();
  await pane.getByText('1件を確認済みにしました。').waitFor();
  await until(
    () => countsOf(pane).then(([error, query, , accepted]) => [error, query, accepted]),
    [errors, queries - 1, 1],
  );
  await settled(pane);
  expect(await pane.getByText('書き込む前後に').count()).toBe(0);

  const sheets = await excel.inside(({ workbook }) => workbook.sheets.map(({ name }) => name), null);
  expect(sheets.at(-1)).toBe('確認記録');

  await pane.getByRole('button', { name: /^確認済み \d+$/ }).click();
  await pane.getByRole('button', { name: '理由を書き直す' }).click();
  expect(await dialog.getByRole('textbox', { name: '理由' }).inputValue()).toBe('経過措置の支払いのため。');
  await dialog.getByRole('button', { name: 'やめる' }).click();

  await type(excel, '個票_施策2', 41, 5, 400);
  await until(() => countsOf(pane).then(([, query, , accepted]) => [query, accepted]), [queries, 0]);
});

test('all of a kind are accepted with one reason; the name is remembered; an acceptance is taken back', async () => {
  const pane = await check(excel);
  const [, , notices = 0] = await countsOf(pane);
  await choose(pane, 'policy-copied');
  await pane.getByRole('button', { name: '理由を付けて確認済みにする' }).click();
  const dialog = pane.getByRole('dialog');
  await dialog.getByRole('textbox', { name: '理由' }).fill('印刷に影響がないため。');
  await dialog.getByRole('textbox', { name: '記入者' }).fill('商工課 佐藤');
  await dialog.getByRole('checkbox', { name: '同じ種類の3件すべてに、この理由を付ける' }).click();
  await dialog.getByRole('button', { name: '確認済みにする' }).click();
  await pane.getByText('3件を確認済みにしました。').waitFor();
  await until(() => countsOf(pane).then(([, , notice, accepted]) => [notice, accepted]), [notices - 3, 3]);

  await pane.getByRole('button', { name: /^確認済み \d+$/ }).click();
  await pane.getByText('印刷に影響がないため。').waitFor();
  await pane.getByText('確認済みのうち企画未確認 3件').waitFor();
  await pane.getByRole('button', { name: '確認を取り消す' }).click();
  await dialog.getByRole('button', { name: '取り消す' }).click();
  await pane.getByText('確認を取り消しました。').waitFor();
  await until(() => countsOf(pane).then(([, , notice, accepted]) => [notice, accepted]), [notices - 2, 2]);

  await choose(pane, 'label-shifted');
  await pane.getByRole('button', { name: '理由を付けて確認済みにする' }).click();
  expect(await pane.getByRole('dialog').getByRole('textbox', { name: '記入者' }).inputValue()).toBe('商工課 佐藤');
});

test('the reason of a record that has lapsed is given again at one press', async () => {
  const pane = await check(excel);
  await choose(pane, 'ended-project-budgeted');
  await pane.getByRole('button', { name: '理由を付けて確認済みにする' }).click();
  const dialog = pane.getByRole('dialog');
  await dialog.getByRole('textbox', { name: '理由' }).fill('経過措置の支払いのため。');
  await dialog.getByRole('textbox', { name: '記入者' }).fill('商工課 佐藤');
  await dialog.getByRole('button', { name: '確認済みにする' }).click();
  await pane.getByText('1件を確認済みにしました。').waitFor();
  await type(excel, '個票_施策2', 41, 5, 400);
  await until(() => countsOf(pane).then(([, , , accepted]) => accepted), 0);
  await choose(pane, 'ended-project-budgeted');
  await pane.getByText('前の理由: 経過措置の支払いのため。').waitFor();
  await pane.getByRole('button', { name: '同じ理由で確認済みにする' }).click();
  await pane.getByText('1件を確認済みにしました。').waitFor();
  await until(() => countsOf(pane).then(([, , , accepted]) => accepted), 1);
});

test('an error cannot be accepted', async () => {
  const pane = await check(excel);
  await choose(pane, 'measure-name-differs');
  await pane.getByRole('link', { name: '点検項目の説明' }).waitFor();
  expect(await pane.getByRole('button', { name: /確認済みにする/ }).count()).toBe(0);
});

test('a half-written reason outlives the pane', async () => {
  let pane = await check(excel);
  await choose(pane, 'ended-project-budgeted');
  await pane.getByRole('button', { name: '理由を付けて確認済みにする' }).click();
  await pane.getByRole('dialog').getByRole('textbox', { name: '理由' }).fill('書きかけの');
  pane = await check(excel);
  await choose(pane, 'ended-project-budgeted');
  await pane.getByRole('button', { name: '理由を付けて確認済みにする' }).click();
  expect(await pane.getByRole('dialog').getByRole('textbox', { name: '理由' }).inputValue()).toBe('書きかけの');
});

test('設定 is made on demand, and what it says holds', async () => {
  const pane = await check(excel);
  await pane.getByRole('tab', { name: '設定' }).click();
  await pane.getByRole('button', { name: '設定シートを作成' }).click();
  await pane.getByText('設定シートを作成しました。').waitFor();
  const stage = await excel.inside(({ workbook }) => {
    const sheet = workbook.sheet('設定');
    return sheet.cells.within({ top: 0, left: 0, bottom: 99, right: 9 }).find(({ cell }) => cell.value === '最終');
  }, null);
  if (!stage) throw new Error('設定 names no stage');
  await type(excel, '設定', stage.row, stage.column, '所管課提出');
  await pane.getByRole('banner').getByText('所管課提出').waitFor();
});
