import { closeBrowser, type ExcelPage } from '../support/excel-page';
import { check, openWith, sample, type } from './open-pane';
import { looks, violations } from './violations';

let excel: ExcelPage;
afterEach(async () => {
  expect(excel.troubles).toEqual([]);
  await excel.close();
});
afterAll(closeBrowser);

/** 集計 of the sample, where next year's 事業費 of the first card is blank and that of the second cannot be read. */
async function totals(context: (typeof looks)[number][1]) {
  excel = await openWith(sample, { context });
  await type(excel, '個票_施策1', 5, 5, '');
  await type(excel, '個票_施策1', 14, 5, '調整中');
  const pane = await check(excel);
  await pane.getByRole('tab', { name: '集計' }).click();
  await pane.getByRole('heading', { name: '施策別の事業費' }).waitFor();
  return pane;
}

test.each(looks)(
  'what a sum lacks stands below it, without violations, as wide as the pane, in %s',
  async (_, context) => {
    const pane = await totals(context);
    expect(await violations(pane)).toEqual([]);
    expect(await pane.evaluate(() => document.documentElement.scrollWidth)).toBe(
      await pane.evaluate(() => window.innerWidth),
    );
  },
);

test('an incomplete sum says what it lacks, and shows no change; deposits are in or out of the whole screen', async () => {
  const pane = await totals({ colorScheme: 'light' });
  const lines = async (section: string) =>
    (await pane.getByRole('region', { name: section }).getByRole('listitem').allInnerTexts()).map((text) =>
      text.replace(/\s+/gu, ' ').trim(),
    );
  const lacking = '未記入1件・読み取れない1件を除く';
  const budget = await lines('施策別の事業費');
  expect(budget[0]).toMatch(
    new RegExp(`^施策1 地場産業の振興 14事業 令和6年度\\(予算\\) 40,289 令和7年度\\(見込み\\) [0-9,]+ ${lacking}$`),
  );
  expect(budget[1]).toBe('施策2 経済循環の推進 5事業 令和6年度(予算) 15,783 令和7年度(見込み) 15,521 △1.7%');
  expect(budget.at(-1)).toMatch(new RegExp(`^計 27事業 .* ${lacking}$`));
  expect((await lines('内訳'))[0]).toMatch(new RegExp(`^継続 26事業 令和6年度\\(予算\\) 703,212 .* ${lacking}$`));
  await pane.getByRole('button', { name: '除く' }).click();
  expect((await lines('施策別の事業費')).at(-1)).toMatch(/^計 25事業 令和6年度\(予算\) 93,801 /);
  expect((await lines('内訳'))[0]).toMatch(/^継続 24事業 令和6年度\(予算\) 93,212 /);
});
