import { readFileSync } from 'node:fs';
import { readXlsx } from '../../../src/hosts/xlsx/read-xlsx';
import { severities } from '../../../src/model/finding';
import { review } from '../../../src/review';
import { realWorkbook } from '../../real-workbook';
import { closeBrowser, type ExcelPage } from '../support/excel-page';
import { check, choose, cleanSample, countsOf, openWith, sample, selected, settled, type, until } from './open-pane';

let excel: ExcelPage;
afterEach(async () => {
  expect(excel.troubles).toEqual([]);
  await excel.close();
});
afterAll(closeBrowser);

const expected = (path: string) => review(readXlsx(readFileSync(path), 'book', undefined, { rooms: true })).findings;

describe.each<readonly [string, string]>([
  ['the sample', sample],
  ...(realWorkbook === null ? [] : [['the published workbook', realWorkbook] as const]),
])('on %s', (_, path) => {
  test('the pane opens on what it sees, and checks at one click', async () => {
    excel = await openWith(path);
    const pane = await excel.press('作業ウィンドウ');
    await pane.getByRole('heading', { name: '政策分野12 中小企業' }).waitFor();
    await pane.getByText('施策3・指標2・個票27').waitFor();
    expect(await pane.getByRole('list', { name: '指摘の一覧' }).count()).toBe(0);

    await pane.getByRole('button', { name: '点検する' }).click();
    await settled(pane);
    const findings = expected(path);
    const counts = severities.map((severity) => findings.filter((one) => one.severity === severity).length);
    expect(await countsOf(pane)).toEqual([...counts, 0]);
    expect(counts.reduce((sum, count) => sum + count)).toBeGreaterThan(10);
  });

  test('checking takes four requests at most', async () => {
    excel = await openWith(path);
    const pane = await excel.press('作業ウィンドウ');
    await settled(pane);
    await excel.inside(({ session }) => session.counters.reset(), null);
    await pane.getByRole('button', { name: '点検する' }).click();
    await pane.getByRole('list', { name: '指摘の一覧' }).waitFor();
    const syncs = await excel.syncs();
    expect(syncs.length).toBeLessThanOrEqual(4);
    for (const { request, answer } of syncs) {
      expect(request).toBeLessThan(4_000_000);
      expect(answer).toBeLessThan(4_000_000);
    }
  });

  test('choosing a finding goes to its cell, its related place can be gone to as well', async () => {
    excel = await openWith(path);
    const pane = await check(excel);
    await choose(pane, '溶接 C111', '福島県溶接');
    await until(() => selected(excel), '個票_施策1 110,2');
    await pane.getByRole('button', { name: '事務事業名（事務事業一覧 F17）' }).click();
    await until(() => selected(excel), '事務事業一覧 16,5');
  });

  test('a cell that is mended takes its finding away, by itself', async () => {
    excel = await openWith(path);
    const pane = await check(excel);
    const [errors = 0] = await countsOf(pane);
    await type(excel, '個票_施策1', 110, 2, '福島県溶接技術協議会負担金');
    await pane.getByText('内容が変わりました。まもなく点検し直します。').waitFor();
    await until(async () => (await countsOf(pane))[0], errors - 1);
    expect(await pane.getByText('内容が変わりました').count()).toBe(0);
  });
});

test('where looking again is switched off, what is stale says so', async () => {
  excel = await openWith(sample);
  const pane = await check(excel);
  await pane.getByRole('tab', { name: '設定' }).click();
  await pane.getByRole('switch', { name: '入力が止まったら自動で点検し直す' }).click();
  await pane.getByRole('tab', { name: '点検' }).click();
  const before = await countsOf(pane);
  await type(excel, '個票_施策1', 110, 2, '福島県溶接技術協議会負担金');
  await pane.getByText('点検したあとに、ブックの内容が変わりました。').waitFor();
  await excel.page.waitForTimeout(2_500);
  expect(await countsOf(pane)).toEqual(before);
  await pane.getByRole('button', { name: '点検し直す' }).click();
  await until(async () => (await countsOf(pane))[0], (before[0] ?? 0) - 1);
});

test('点検 on the ribbon fills a pane that is open already, and there is one pane', async () => {
  excel = await openWith(sample);
  await settled(await excel.press('作業ウィンドウ'));
  const pane = await check(excel);
  expect((await countsOf(pane))[0]).toBe(4);
  expect(excel.page.frames()).toHaveLength(2);
});

test('a workbook without a fault gets an explicit all-clear', async () => {
  excel = await openWith(cleanSample);
  const pane = await check(excel);
  await pane.getByRole('heading', { name: '問題は見つかりませんでした' }).waitFor();
  await pane.getByText(/個票\d+件と指標\d+件を、\d+の点検項目で点検しました。/).waitFor();
});

test('a workbook of another kind is told from an evaluation', async () => {
  excel = await openWith(sample);
  await excel.inside(({ workbook }) => {
    const own = workbook.addSheet('住所録');
    for (const sheet of workbook.sheets.filter((other) => other !== own)) workbook.deleteSheet(sheet);
  }, null);
  const pane = await excel.press('作業ウィンドウ');
  await pane.getByRole('heading', { name: '行政評価のブックではありません' }).waitFor();
  await pane.getByText('政策分野ごとの行政評価のブックを開いてから').waitFor();
});

test('while a cell is edited the pane says so in words, and looks again by itself once it is typed in', async () => {
  excel = await openWith(sample);
  const pane = await check(excel);
  await excel.inside(({ session }) => {
    session.faults.cellEdit = true;
  }, null);
  await pane.getByRole('button', { name: '点検する' }).click();
  await pane.getByRole('alert').getByText('セルを編集中です。').waitFor();
  await type(excel, '個票_施策1', 110, 2, '福島県溶接技術協議会負担金');
  await excel.page.waitForTimeout(3_500);
  await pane.getByRole('alert').getByText('セルを編集中です。').waitFor();
  await excel.inside(({ session }) => session.faults.clear(), null);
  await pane.getByRole('alert').waitFor({ state: 'detached' });
  await until(async () => (await countsOf(pane))[0], 3);
});

test.each(['InactiveWorkbook', 'InvalidSelection', 'GeneralException'] as const)(
  'while another workbook is in front (%s) the pane says nothing of its own looks, and goes on once this one is back',
  async (code) => {
    excel = await openWith(sample);
    const pane = await check(excel);
    await excel.inside(({ session }, failing) => session.faults.failAtMember('Range.formulas', failing), code);
    await type(excel, '個票_施策1', 110, 2, '福島県溶接技術協議会負担金');
    await excel.page.waitForTimeout(3_500);
    expect(await pane.getByRole('alert').count()).toBe(0);
    expect((await countsOf(pane))[0]).toBe(4);
    await excel.inside(({ session }) => session.faults.clear(), null);
    await until(async () => (await countsOf(pane))[0], 3);
  },
);

test('a pane that is opened while a cell is edited reads the workbook when asked again, and hears of later changes', async () => {
  excel = await openWith(sample);
  await excel.inside(({ session }) => {
    session.faults.cellEdit = true;
  }, null);
  const pane = await excel.press('点検');
  await pane.getByRole('alert').getByText('セルを編集中です。').waitFor();
  await pane.getByRole('heading', { name: 'ブックを読み取れませんでした' }).waitFor();
  await excel.inside(({ session }) => session.faults.clear(), null);
  await pane.getByRole('button', { name: '点検する' }).click();
  await pane.getByRole('list', { name: '指摘の一覧' }).waitFor();
  await pane.getByRole('alert').waitFor({ state: 'detached' });
  await type(excel, '個票_施策1', 110, 2, '福島県溶接技術協議会負担金');
  await until(async () => (await countsOf(pane))[0], 3);
  // A promise of office.js' own, unheard where it could not listen.
  const unheard = '現在のコンテキストに無効な API 呼び出しがあります。';
  expect((excel.troubles as string[]).splice(0).filter((trouble) => trouble !== unheard)).toEqual([]);
});

test('while an error waits to be read, what is stale says so', async () => {
  excel = await openWith(sample);
  const pane = await check(excel);
  await excel.inside(({ workbook }) => {
    workbook.structureProtected = true;
  }, null);
  await pane.getByRole('tab', { name: '設定' }).click();
  await pane.getByRole('button', { name: '設定シートを作成' }).click();
  await pane.getByRole('alert').getByText('ブックの構成が保護されているため').waitFor();
  await pane.getByRole('tab', { name: '点検' }).click();
  await type(excel, '個票_施策1', 110, 2, '福島県溶接技術協議会負担金');
  await pane.getByText('点検したあとに、ブックの内容が変わりました。').waitFor();
  await pane.getByRole('button', { name: '点検し直す' }).click();
  await until(async () => (await countsOf(pane))[0], 3);
  expect(await pane.getByRole('alert').count()).toBe(0);
});

test('search and choice are as they were after a look at another screen', async () => {
  excel = await openWith(sample);
  const pane = await check(excel);
  await pane.getByRole('button', { name: '種類別' }).click();
  await choose(pane, '溶接 C111', '福島県溶接');
  await pane.getByRole('tab', { name: '集計' }).click();
  await pane.getByRole('heading', { name: '施策別の事業費' }).waitFor();
  await pane.getByRole('tab', { name: '点検' }).click();
  expect(await pane.getByRole('textbox', { name: '指摘を検索' }).inputValue()).toBe('溶接 C111');
  expect(await pane.getByRole('button', { name: '種類別' }).getAttribute('aria-pressed')).toBe('true');
  await pane.getByRole('group', { name: 'どちらかに合わせる' }).waitFor();
});

test('findings are searched, filtered and grouped by kind', async () => {
  excel = await openWith(sample);
  const pane = await check(excel);
  const lines = pane.getByRole('list', { name: '指摘の一覧' }).getByRole('listitem');
  await pane.getByRole('textbox', { name: '指摘を検索' }).fill('ｃ111　溶接');
  await until(() => lines.count(), 2);
  await pane.getByRole('status').getByText('1件の指摘が当てはまります。').waitFor({ state: 'attached' });
  await pane.getByRole('button', { name: /^エラー \d+$/ }).click();
  await pane.getByText('条件に合う指摘はありません。').waitFor();
  await pane.getByRole('button', { name: '絞り込みを解除' }).click();
  await pane.getByRole('button', { name: '種類別' }).click();
  await pane.getByRole('textbox', { name: '指摘を検索' }).fill('溶接');
  await pane.getByRole('button', { name: /^事業名の不一致/ }).waitFor();
});

test('what a finding opens is there for screen readers before it has been loaded', async () => {
  excel = await openWith(sample);
  const pane = await check(excel);
  let load = (): void => undefined;
  const mayLoad = new Promise<void>((resolve) => (load = resolve));
  let waiting = 0;
  await excel.page.route('**/*.js', async (route) => {
    waiting += 1;
    await mayLoad;
    await route.continue();
  });
  const row = pane.locator('.finding-row').first();
  await row.click();
  await until(() => Promise.resolve(waiting > 0), true);
  const named = await row.getAttribute('aria-controls');
  expect(await pane.locator(`[id="${named ?? ''}"]`).count()).toBe(1);
  load();
  await pane.getByRole('link', { name: '点検項目の説明' }).waitFor();
  expect(await row.getAttribute('aria-controls')).toBe(named);
  expect(await pane.locator(`[id="${named ?? ''}"]`).count()).toBe(1);
});
