import { closeBrowser, type ExcelPage } from '../support/excel-page';
import { formWorkbooks } from './form-workbooks';
import { check, openWith } from './open-pane';
import { looks, violations } from './violations';

const files = formWorkbooks();
let excel: ExcelPage;
afterEach(async () => {
  expect(excel.troubles).toEqual([]);
  await excel.close();
});
afterAll(async () => {
  files.remove();
  await closeBrowser();
});

const sums = async (context: (typeof looks)[number][1]) => {
  excel = await openWith(files.ownItems, { context });
  const pane = await check(excel);
  await pane.getByRole('tab', { name: '集計' }).click();
  await pane.getByRole('heading', { name: '財源別' }).waitFor();
  return pane;
};

test.each(looks)(
  '集計 shows the office’s own sums, without violations, as wide as the pane, in %s',
  async (_, context) => {
    const pane = await sums(context);
    expect(await violations(pane)).toEqual([]);
    expect(await pane.evaluate(() => document.documentElement.scrollWidth)).toBe(
      await pane.evaluate(() => window.innerWidth),
    );
  },
);

test('sources with shares, one item’s sum after another, and groups among the breakdowns', async () => {
  const pane = await sums({ colorScheme: 'light' });
  const lines = async (section: string) =>
    (await pane.getByRole('region', { name: section }).getByRole('listitem').allInnerTexts()).map((text) =>
      text.replace(/\s+/gu, ' ').trim(),
    );
  expect(await lines('財源別')).toEqual([
    '国庫支出金 令和6年度(予算) 3,510 0.5% 令和7年度(見込み) 7,020 1.0%',
    'その他 令和6年度(予算) 351 0.0% 令和7年度(見込み) 351 0.0%',
    '所要一般財源 令和6年度(予算) 703,801 99.5% 令和7年度(見込み) 702,847 99.0%',
    '計 令和6年度(予算) 707,662 令和7年度(見込み) 710,218',
  ]);
  await pane.getByRole('button', { name: '除く' }).click();
  expect((await lines('財源別'))[0]).toBe('国庫支出金 令和6年度(予算) 3,190 3.3% 令和7年度(見込み) 6,380 6.4%');
  const items = pane.getByRole('combobox', { name: '項目の合計' });
  expect(await items.getByRole('option').allInnerTexts()).toEqual(['延べ利用者数', '補助上限額', '査定額（非公表）']);
  expect((await lines('項目の合計')).at(-1)).toBe('計 25事業 31,900');
  await items.selectOption('査定額（非公表）');
  expect((await lines('項目の合計')).at(-1)).toBe('計 25事業 令和6年度(予算) 319 令和7年度(見込み) 319 ±0.0%');
  await pane.getByRole('combobox', { name: '内訳' }).selectOption('有効性');
  expect((await lines('内訳'))[0]).toBe('A 7事業 令和6年度(予算) 9,871 令和7年度(見込み) 9,871 ±0.0%');
});
