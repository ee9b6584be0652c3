import type { Frame } from 'playwright-core';
import { closeBrowser, type ExcelPage } from '../support/excel-page';
import { formWorkbooks } from './form-workbooks';
import { check, choose, countsOf, everything, openWith, sample, settled, until } from './open-pane';
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

/** The rows of a sheet that hold a text, each its texts from left to right. */
const rowsWith = (sheet: string, text: string) =>
  excel.inside(
    ({ workbook }, wanted) => {
      const { cells } = workbook.sheet(wanted.sheet);
      const all = [...cells.within({ top: 0, left: 0, bottom: 300, right: 10 })];
      const rows = all.filter(({ cell }) => cell.value === wanted.text).map(({ row }) => row);
      return rows.map((row) =>
        all.filter((one) => one.row === row && one.cell.value !== '').map(({ cell }) => cell.value),
      );
    },
    { sheet, text },
  );
const sheetNames = () => excel.inside(({ workbook }) => workbook.sheets.map(({ name }) => name), null);
const rulesOf = async (pane: Frame, rule: string) => {
  await pane.getByRole('textbox', { name: '指摘を検索' }).fill(rule);
  return pane.locator('.finding-row').count();
};
const takenBack = async (pane: Frame) => {
  await pane.getByRole('button', { name: '元に戻す' }).click();
  await pane.getByText('元に戻しました。').waitFor();
  await settled(pane);
};

const overtaken = '書き込む前後にブックの内容が変わったため';

test('an unknown label: one press, a look at the row, and it stands on 様式定義, is read and taken back', async () => {
  excel = await openWith(files.changed);
  const pane = await check(excel);
  const [before, counts] = [await everything(excel), await countsOf(pane)];
  await choose(pane, 'label-unknown');
  const offer = pane.getByRole('group', { name: '「必要性」を様式定義に書く' });
  await offer.getByRole('button', { name: '項目として加える' }).click();
  await offer.getByText('高い').waitFor();
  expect(await offer.locator('dd').allTextContents()).toEqual(['個票', '必要性', '選択', '高い', '区分別', '○']);
  expect(await sheetNames()).not.toContain('様式定義');
  await offer.getByRole('button', { name: '様式定義に書く' }).click();
  await pane.getByText('様式定義に書きました。').waitFor();
  await settled(pane);
  expect(await pane.getByText(overtaken).count()).toBe(0);
  expect(await rowsWith('様式定義', '必要性')).toEqual([expect.arrayContaining(['個票', '必要性', '選択', '高い'])]);
  await until(() => rulesOf(pane, 'label-unknown'), 0);
  await until(() => rulesOf(pane, 'label-renamed'), 1);

  await takenBack(pane);
  expect(await everything(excel)).toEqual(before);
  await pane.getByRole('textbox', { name: '指摘を検索' }).fill('');
  await until(() => countsOf(pane), counts);
});

test('a renamed label is written into the 様式定義 that stands, by the keyboard alone', async () => {
  excel = await openWith(files.changed);
  const pane = await check(excel);
  await pane.getByRole('tab', { name: '設定' }).click();
  await pane.getByRole('button', { name: '様式定義シートを作成' }).click();
  await pane.getByText('様式定義シートを作成しました。').waitFor();
  await settled(pane);
  expect(await rowsWith('様式定義', '今後の方向性')).toEqual([
    expect.arrayContaining(['一覧', '次年度方針', '×']),
    expect.arrayContaining(['個票', '次年度方針', '×']),
  ]);
  await pane.getByRole('tab', { name: '点検' }).click();
  await until(() => rulesOf(pane, 'form-proposed'), 1);

  await choose(pane, 'label-renamed');
  const offer = pane.getByRole('group', { name: '「今後の方向性」を様式定義に書く' });
  await until(
    () => offer.locator('dd').allTextContents(),
    ['個票', '次年度方針', '今後の方向性', '○', '一覧', '次年度方針', '今後の方向性', '○'],
  );
  await offer.getByRole('button', { name: '様式定義に書く' }).press('Enter');
  await pane.getByText('様式定義に書きました。').waitFor();
  await settled(pane);
  expect(await rowsWith('様式定義', '今後の方向性')).toContainEqual(expect.arrayContaining(['次年度方針', '○']));
  await until(() => rulesOf(pane, 'label-renamed'), 0);
  expect(await pane.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY');
});

test.each([
  ['対象外とする', ['個票', '必要性', '対象外', '○']],
  ['「ロジックモデル」と同じ項目とする', ['個票', 'ロジックモデル', '必要性', '○']],
])('an unknown label: %s', async (way, row) => {
  excel = await openWith(files.changed);
  const pane = await check(excel);
  await choose(pane, 'label-unknown');
  const offer = pane.getByRole('group', { name: '「必要性」を様式定義に書く' });
  if (way.includes('ロジックモデル')) {
    await offer.getByRole('button', { name: '標準の項目と同じ項目とする' }).click();
    expect(await offer.getByRole('button', { name: '様式定義に書く' }).count()).toBe(0);
    await offer.getByLabel('同じ項目').selectOption('ロジックモデル');
  } else await offer.getByRole('button', { name: way }).click();
  await until(() => offer.getByRole('button', { name: way }).getAttribute('aria-pressed'), 'true');
  await until(() => offer.locator('dd').allTextContents(), row);
  await offer.getByRole('button', { name: '様式定義に書く' }).click();
  await pane.getByText('様式定義に書きました。').waitFor();
  await settled(pane);
  await until(() => rulesOf(pane, 'label-unknown'), 0);
});

test('様式定義 over which a colleague types before it is looked at once more is said not to be what was written', async () => {
  excel = await openWith(files.changed);
  const pane = await check(excel);
  await pane.getByRole('tab', { name: '設定' }).click();
  await excel.inside(({ session, workbook }) => {
    const told = session.answered;
    let isTyped = false;
    session.answered = () => {
      told();
      const sheet = workbook.sheets.find(({ name }) => name === '様式定義');
      if (!sheet || isTyped) return;
      isTyped = true;
      sheet.cells.set(6, 1, { ...sheet.cells.get(6, 1), value: '同僚の行', formula: null });
    };
  }, null);
  await pane.getByRole('button', { name: '様式定義シートを作成' }).click();
  await pane.getByText(overtaken).waitFor();
  await pane.getByText('様式定義シートを作成しました。').waitFor();
});

test('what a 様式定義 that stands does not tell of is shown, added to it as proposals, and taken back', async () => {
  excel = await openWith(files.standing);
  const pane = await check(excel);
  const before = await everything(excel);
  await pane.getByRole('tab', { name: '設定' }).click();
  const group = pane.getByRole('group', { name: '様式定義にまだない項目が3件見つかりました。' });
  await until(
    () => group.getByRole('listitem').allTextContents(),
    ['個票：次年度方針 → 今後の方向性', '一覧：次年度方針 → 今後の方向性', '個票：必要性（選択）'],
  );
  expect(await violations(pane)).toEqual([]);
  await group.getByRole('button', { name: '案として様式定義に加える' }).press('Enter');
  await pane.getByText('様式定義に案を加えました。').waitFor();
  await settled(pane);
  expect(await rowsWith('様式定義', '必要性')).toEqual([expect.arrayContaining(['個票', '選択', '高い', '×'])]);
  await until(() => group.count(), 0);

  await takenBack(pane);
  expect(await everything(excel)).toEqual(before);
  await group.waitFor();
});

/** Chooses a file of the planning division's. */
async function chooseFile(pane: Frame, file: string): Promise<void> {
  await pane.getByRole('tab', { name: '設定' }).click();
  const [chooser] = await Promise.all([
    excel.page.waitForEvent('filechooser'),
    pane.getByRole('button', { name: /^(企画の様式・設定で点検|別のファイルを選ぶ)…$/ }).click(),
  ]);
  await chooser.setFiles(file);
}

test('企画の様式・設定: chosen, shown, kept in the workbook, taken off, and used again', async () => {
  excel = await openWith(files.changed);
  let pane = await check(excel);
  const before = await everything(excel);
  await until(() => rulesOf(pane, 'label-'), 2);
  await chooseFile(pane, files.planning);
  const dialog = pane.getByRole('dialog', { name: '「企画の様式.xlsx」の様式・設定で点検します' });
  await dialog.getByText('シート「企画の様式定義」を追加します').waitFor();
  await dialog.getByText('シート「企画の設定」を追加します').waitFor();
  await dialog.getByText('エラー0・要確認0・参考0').waitFor();
  await dialog.getByText('止めている点検項目：1件').waitFor();
  expect(await everything(excel)).toEqual(before);
  await dialog.getByRole('button', { name: '点検する' }).click();
  await pane.getByText('企画の様式・設定で点検しました。').waitFor();
  await settled(pane);
  expect(await pane.getByText(overtaken).count()).toBe(0);
  await pane.getByText('企画の様式・設定で点検しています。').waitFor();
  await pane.getByText('企画の設定のとおりに点検しています。').waitFor();
  await pane.getByRole('tab', { name: '点検' }).click();
  await pane.getByText('問題は見つかりませんでした').first().waitFor();
  await pane.getByText('止めている点検項目：1件').waitFor();
  await takenBack(pane);
  expect(await everything(excel)).toEqual(before);

  await chooseFile(pane, files.planning);
  await dialog.getByRole('button', { name: '点検する' }).click();
  await pane.getByText('企画の様式・設定で点検しました。').waitFor();
  // The workbook remembers it.
  pane = await check(excel);
  await pane.getByText('問題は見つかりませんでした').first().waitFor();
  await pane.getByRole('tab', { name: '設定' }).click();
  await pane.getByRole('button', { name: '使うのをやめる' }).click();
  const off = pane.getByRole('dialog', { name: '企画の様式・設定を使うのをやめます' });
  await off.getByText('「企画の様式定義」のB3を「○」から「×」にします').waitFor();
  await off.getByRole('button', { name: '使うのをやめる' }).click();
  await pane.getByText('このブックの様式と設定で点検しました。').waitFor();
  await settled(pane);
  await pane.getByRole('tab', { name: '点検' }).click();
  await until(() => rulesOf(pane, 'label-'), 2);
  await takenBack(pane);
  await pane.getByText('問題は見つかりませんでした').first().waitFor();
});

test('a file without 様式定義, or that is no workbook, changes nothing and says why', async () => {
  excel = await openWith(files.changed);
  const pane = await check(excel);
  const before = await everything(excel);
  await chooseFile(pane, sample);
  await pane.getByRole('alert').getByText('にシート「様式定義」がありません').waitFor();
  await pane.getByRole('alert').getByRole('button', { name: '閉じる' }).click();
  await chooseFile(pane, __filename);
  await pane.getByRole('alert').getByText('として読めません').waitFor();
  expect(await everything(excel)).toEqual(before);
});

describe.each(looks)('in %s', (look, context) => {
  test('what is said of the form is without violations, as wide as the pane, at 350 px', async () => {
    excel = await openWith(files.changed, { context });
    const pane = await check(excel);
    const width = await pane.evaluate(() => window.innerWidth);
    expect(width).toBeLessThanOrEqual(350);
    const inspect = async (screen: string) => {
      const folder = process.env.HYOKA_PICTURES;
      if (folder) await excel.page.locator('#pane').screenshot({ path: `${folder}/${look}-${screen}.png` });
      expect({ screen, violations: await violations(pane) }).toEqual({ screen, violations: [] });
      const wide = await pane.evaluate(() => document.documentElement.scrollWidth);
      expect({ screen, wide }).toEqual({ screen, wide: width });
    };
    await choose(pane, 'label-renamed');
    await pane.getByRole('button', { name: '様式定義に書く' }).waitFor();
    await inspect('renamed');
    await choose(pane, 'label-unknown');
    await pane.getByRole('button', { name: '項目として加える' }).click();
    await inspect('unknown');
    await pane.getByRole('button', { name: '標準の項目と同じ項目とする' }).click();
    await pane.getByLabel('同じ項目').selectOption('ロジックモデル');
    await inspect('same');
    await chooseFile(pane, files.planning);
    await pane.getByRole('dialog').waitFor();
    await inspect('given');
    await pane.getByRole('dialog').getByRole('button', { name: '点検する' }).click();
    await pane.getByText('企画の様式・設定で点検しました。').waitFor();
    await settled(pane);
    await inspect('settings');
  });
});
