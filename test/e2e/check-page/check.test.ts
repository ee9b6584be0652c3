import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { readXlsx } from '../../../src/hosts/xlsx/read-xlsx';
import { review, type Review } from '../../../src/review';
import { rollUp } from '../../../src/rollup/roll-up';
import { toRollupJson } from '../../../src/rollup/json';
import { folder, hyoka } from '../../cli/call';
import { choose, countsOf, sample, until } from '../pane/open-pane';
import { chooseBook, closeBrowser, openCheckPage, settled, type CheckPage } from './open-page';

const own = folder();
let opened: CheckPage;
beforeEach(async () => {
  opened = await openCheckPage();
});
afterEach(async () => {
  expect(opened.troubles).toEqual([]);
  await opened.close();
});
afterAll(async () => {
  own.remove();
  await closeBrowser();
});

const button = (name: string | RegExp) => opened.page.getByRole('button', { name, exact: true });
const note = (text: string | RegExp) => opened.page.getByRole('status').getByText(text).waitFor();

/** Presses ダウンロード, and takes what comes. */
async function downloaded(): Promise<{ readonly name: string; readonly path: string }> {
  const begun = opened.page.waitForEvent('download');
  await button('ダウンロード').click();
  const download = await begun;
  const path = own.path(download.suggestedFilename());
  await download.saveAs(path);
  return { name: download.suggestedFilename(), path };
}

const reviewOf = (path: string): Review =>
  review(readXlsx(readFileSync(path), basename(path), undefined, { rooms: true }));
const totals = (one: Review) => toRollupJson([rollUp(one)], []);

test('a workbook is checked, mended, accepted and built; the download is what the command builds', async () => {
  const { page, requests } = opened;
  await chooseBook(page, sample);
  const counts = await countsOf(page.mainFrame());
  await choose(page.mainFrame(), '空白だけが違います');
  await page.getByRole('region', { name: '「個票_施策1」の C75 のまわり' }).waitFor();
  await button(/（事務事業一覧 F13）$/)
    .first()
    .click();
  await page.getByRole('region', { name: '「事務事業一覧」の F13 のまわり' }).waitFor();
  const wanted = page.locator('td[aria-current=true]');
  expect(await wanted.textContent()).toBe('一般財団法人伝統的工芸品産業振興協会負担金');
  await button('直す').click();
  await note('事務事業一覧 F13 を直しました。');
  await settled(page);
  expect((await countsOf(page.mainFrame()))[1]).toBe((counts[1] ?? 0) - 1);
  await until(() => wanted.textContent(), '一般財団法人 伝統的工芸品産業振興協会負担金');
  await note('ダウンロードしていない変更があります。');

  const mended = await downloaded();
  expect(mended.name).toBe('policy-area-12.xlsx');
  await note('「policy-area-12.xlsx」のダウンロードを始めました。');
  const cli = own.path('cli.xlsx');
  expect((await hyoka('build', mended.path, '-o', cli, '--exit-zero', '--quiet')).err).toBe('');

  await choose(page.mainFrame(), 'ended-project-budgeted');
  await button('理由を付けて確認済みにする').click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: '理由' }).fill('経過措置の支払いのため。');
  await dialog.getByRole('textbox', { name: '記入者' }).fill('企画課 山田');
  await dialog.getByRole('button', { name: '確認済みにする' }).click();
  await note('1件を確認済みにしました。');
  await settled(page);

  await page.getByRole('tab', { name: '作成' }).click();
  await button('作成する').click();
  await note(/^4枚のシートを書き込みました。/);
  await settled(page);
  const built = await downloaded();
  expect(built.name).toBe('policy-area-12-集計済み.xlsx');
  const [ours, theirs] = [reviewOf(built.path), reviewOf(cli)];
  const tabsOf = ({ snapshot }: Review) => snapshot.sheets.flatMap(({ mark }) => mark?.kind ?? []).sort();
  expect(tabsOf(ours)).toEqual([...tabsOf(theirs), 'acceptances'].sort());
  expect(totals(ours)).toEqual({ ...totals(theirs), areas: totals(ours).areas });
  expect(ours.findings.filter(({ accepted }) => accepted)).toHaveLength(1);
  expect(ours.findings.map(({ message }) => message)).toEqual(theirs.findings.map(({ message }) => message));

  expect([...new Set(requests.map((url) => new URL(url).origin))].filter((one) => one !== 'null')).toEqual([
    new URL(page.url()).origin,
  ]);
  expect(requests.filter((url) => url.includes('office'))).toEqual([]);
});

test('what was written is taken back; another workbook takes its place only once staff say so', async () => {
  const { page } = opened;
  await chooseBook(page, sample);
  const counts = await countsOf(page.mainFrame());
  await choose(page.mainFrame(), '空白だけが違います');
  await button('直す').click();
  await note('事務事業一覧 F13 を直しました。');
  const other = { name: '別.xlsx', mimeType: '', buffer: readFileSync(sample) };
  await page.getByLabel('点検するブック').setInputFiles(other);
  const asked = page.getByRole('dialog', { name: 'ダウンロードしていない変更があります' });
  await asked.getByRole('button', { name: 'やめる' }).click();
  const leaving = page.waitForEvent('dialog');
  void page.close({ runBeforeUnload: true });
  const warning = await leaving;
  expect(warning.type()).toBe('beforeunload');
  await warning.dismiss();

  await button('元に戻す').click();
  await note('元に戻しました。');
  await until(() => countsOf(page.mainFrame()), counts);
  expect(await button('ダウンロード').count()).toBe(0);
  await page.getByLabel('点検するブック').setInputFiles(other);
  await page.getByText('別.xlsx').waitFor();
});

test('a workbook is dropped; what makes no sense without Excel is not there', async () => {
  const { page } = opened;
  await page.evaluate((base64) => {
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    const drop = (...files: File[]) => {
      const dataTransfer = new DataTransfer();
      for (const file of files) dataTransfer.items.add(file);
      document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
    };
    drop(new File([], 'a.xlsx'), new File([], 'b.xlsx'));
    drop(new File([bytes], '落とした.xlsx'));
  }, readFileSync(sample).toString('base64'));
  await page.getByText('落とした.xlsx').waitFor();
  await settled(page);
  await page.getByRole('tab', { name: '設定' }).click();
  await page.getByRole('heading', { name: 'この画面' }).waitFor();
  expect(await page.getByRole('switch').count()).toBe(0);
  await button('新しい評価ブック…').click();
  await page.getByRole('dialog').getByRole('button', { name: 'ダウンロード' }).waitFor();
  expect(await button('作って開く').count()).toBe(0);
});

test('a blank workbook on the form of the one that the page holds is downloaded', async () => {
  const { page } = opened;
  await chooseBook(page, sample);
  await page.getByRole('tab', { name: '設定' }).click();
  await button('新しい評価ブック…').click();
  const dialog = page.getByRole('dialog', { name: '新しい評価ブック' });
  await dialog.getByRole('button', { name: 'このブックの様式から' }).click();
  await dialog.getByText(/^記入した値[\d,]+件を空欄にします。$/u).waitFor();
  expect(await dialog.getByRole('button', { name: '作って開く' }).count()).toBe(0);
  const begun = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'ダウンロード' }).click();
  const download = await begun;
  expect(download.suggestedFilename()).toBe('評価シート.xlsx');
  await dialog.getByText('ダウンロードを始めました。').waitFor();
  const { evaluation, findings } = reviewOf(await download.path());
  expect([evaluation.year, evaluation.cards]).toEqual([2024, []]);
  expect(findings.filter(({ rule }) => rule !== 'required-blank' && rule !== 'kpi-target-missing')).toEqual([]);
});

test('a file that is none, too large, or too much for the worker is told, and the page goes on', async () => {
  const { page } = opened;
  const told = (text: string) => page.getByRole('alert').getByText(text).waitFor();
  await chooseBook(page, { name: 'メモ.xlsx', mimeType: '', buffer: Buffer.from('メモ') });
  await told('メモ.xlsx: Excelブック（.xlsx、.xlsm）として読めません。');
  await page.evaluate(() => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([new ArrayBuffer(101 * 2 ** 20)], '巨大.xlsx'));
    document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
  });
  await told('巨大.xlsx: 大きさが上限を超えているため処理できません。');

  await page.reload();
  await page.route('**/worker.*.js', (route) => route.fulfill({ body: 'throw new Error("out of memory")' }));
  await chooseBook(page, sample);
  await told('ファイルを処理する途中で、ブラウザーの処理が止まりました。');
  await page.unroute('**/worker.*.js');
  await button('点検する').click();
  await page.getByRole('list', { name: '指摘の一覧' }).waitFor();
  expect(opened.troubles.splice(0).filter((text) => !text.includes('out of memory'))).toEqual([]);
});
