import { readFileSync } from 'node:fs';
import type { Frame } from 'playwright-core';
import { plan } from '../../../src/tabs/plan';
import { readXlsx } from '../../../src/hosts/xlsx/read-xlsx';
import { review } from '../../../src/review';
import { address } from '../../../src/workbook/address';
import { realWorkbook } from '../../real-workbook';
import { closeBrowser, type ExcelPage } from '../support/excel-page';
import { everything, openWith, sample, selected, settled, type, until } from './open-pane';

let excel: ExcelPage;
afterEach(async () => {
  expect(excel.troubles).toEqual([]);
  await excel.close();
});
afterAll(closeBrowser);

const sheetNames = () => excel.inside(({ workbook }) => workbook.sheets.map(({ name }) => name), null);
const tabs = ['集計', '事務事業一覧', '財務一覧', '点検結果'];

async function build(pane: Frame): Promise<void> {
  await pane.getByRole('button', { name: '作成する' }).click();
  await pane.getByText('4枚のシートを書き込みました。').waitFor();
  await settled(pane);
  expect(await pane.getByText(overtaken).count()).toBe(0);
}

const overtaken = '書き込む前後にブックの内容が変わったため';

describe.each<readonly [string, string]>([
  ['the sample', sample],
  ...(realWorkbook === null ? [] : [['the published workbook', realWorkbook] as const]),
])('on %s', (_, path) => {
  test('a build says what it will do, does it, and is taken back', async () => {
    excel = await openWith(path);
    const before = await everything(excel);
    const pane = await excel.press('集計と一覧を作成');
    await settled(pane);
    const list = pane.getByRole('region', { name: '書き込むシート' }).getByRole('listitem');
    await until(
      () => list.allTextContents(),
      [
        '集計新しく追加',
        '事務事業一覧新しく追加（今のシートは名前を変えて残す）',
        '財務一覧新しく追加',
        '点検結果新しく追加',
      ],
    );
    await pane.getByText('今の「事務事業一覧」は「事務事業一覧(元)」という名前で残します。').waitFor();
    await pane.getByRole('heading', { name: '作成により個票に合わせる指摘 4件' }).waitFor();
    await pane.getByText('会津漆器技術後継者育成訓練校運営補助金').waitFor();
    expect(await everything(excel)).toEqual(before);

    await build(pane);
    expect(await sheetNames()).toEqual(expect.arrayContaining([...tabs, '事務事業一覧(元)']));
    await pane.getByRole('button', { name: '「集計」へ移動' }).first().click();
    await until(() => selected(excel), '集計 0,0');

    await pane.getByRole('button', { name: '元に戻す' }).click();
    await pane.getByText('元に戻しました。').waitFor();
    expect(await everything(excel)).toEqual(before);
  });

  test('the tabs hold what the command line writes', async () => {
    excel = await openWith(path);
    const pane = await excel.press('集計と一覧を作成');
    await settled(pane);
    await build(pane);
    const file = readXlsx(readFileSync(path), path.split(/[\\/]/).at(-1) ?? '', undefined, { rooms: true });
    // How high a text is goes by its font, which the stand-in does not take from files; no text of the sample is cut off.
    const planned = plan(review(file), '').tabs.filter(({ kind }) => kind !== 'results' || path === sample);
    for (const { name, rows } of planned) {
      const shown = await excel.inside(
        ({ workbook }, tab) =>
          workbook
            .sheet(tab)
            .cells.within({ top: 0, left: 0, bottom: 5_000, right: 60 })
            .map(({ row, column, cell }) => ({ row, column, value: cell.value })),
        name,
      );
      const at = new Map(shown.map(({ row, column, value }) => [`${row} ${column}`, value]));
      const differing = rows.flatMap(({ cells }, row) =>
        cells.flatMap((cell, column) => {
          const value = at.get(`${row} ${column}`) ?? null;
          const wanted = cell?.value ?? null;
          const same =
            typeof wanted === 'number' && typeof value === 'number'
              ? Math.abs(wanted - value) < 1e-9 * Math.max(1, Math.abs(wanted))
              : (value ?? '') === (wanted ?? '');
          return same ? [] : [{ row, column, wanted, value }];
        }),
      );
      // The line that says when the tab was made.
      expect({ name, differing: differing.filter(({ wanted }) => !String(wanted).includes('から作成')) }).toEqual({
        name,
        differing: [],
      });
    }
  });
});

test('what a build settles is told before, decided by correcting a card, and kept afterwards', async () => {
  excel = await openWith(sample);
  const pane = await excel.press('集計と一覧を作成');
  await settled(pane);
  const settling = pane.getByRole('region', { name: '作成により個票に合わせる指摘 4件' }).getByRole('listitem');
  await until(() => settling.count(), 4);
  await settling
    .filter({ hasText: '福島県溶接協議会負担金' })
    .getByRole('button', { name: '一覧のほうが正しい' })
    .click();
  await pane.getByText('個票を一覧に合わせました。').waitFor();
  await pane.getByRole('heading', { name: '作成により個票に合わせる指摘 3件' }).waitFor();
  await build(pane);
  await pane.getByText('指摘3件は、一覧を個票に合わせました。').waitFor();
  await pane.getByText('作成により個票に合わせた指摘 3件').waitFor();
  await pane.getByRole('tab', { name: /^点検$/ }).click();
  const note = pane.getByRole('tabpanel').getByText('作成により個票に合わせた指摘 3件');
  await note.click();
  await pane.getByText('一般財団法人伝統的工芸品産業振興協会負担金').waitFor();
});

test('built again, tabs are rewritten in place: staff formulas that point to them live on', async () => {
  excel = await openWith(sample);
  const pane = await excel.press('集計と一覧を作成');
  await settled(pane);
  await build(pane);
  const total = await excel.inside(
    ({ workbook }) =>
      workbook
        .sheet('集計')
        .cells.within({ top: 0, left: 0, bottom: 99, right: 30 })
        .find(({ cell }) => cell.value === 703_801),
    null,
  );
  if (!total) throw new Error('集計 shows no total');
  const formulas = ['=集計!B5', `=集計!${address(total)}`];
  await excel.inside(({ workbook }, typed) => {
    const sheet = workbook.addSheet('係の表');
    for (const [row, formula] of typed.entries()) {
      sheet.cells.set(row, 0, { ...sheet.cells.get(row, 0), formula });
      workbook.calculator.register(sheet, row, 0, false);
    }
    workbook.changed(sheet, { top: 0, left: 0, bottom: 1, right: 0 });
  }, formulas);
  await type(excel, '個票_施策1', 5, 4, 9_999);
  await pane.getByText('内容が変わりました。').waitFor();
  // A sheet was added: what is merged has to be asked anew, and that waits for staff.
  await pane.getByRole('button', { name: '点検し直す' }).click();
  await pane.getByText('内容が変わりました。').waitFor({ state: 'detached' });
  await pane.getByRole('tab', { name: '作成' }).click();
  await settled(pane);
  const list = pane.getByRole('region', { name: '書き込むシート' }).getByRole('listitem');
  for (const text of await list.allTextContents()) expect(text).toContain('書き換え');
  await excel.inside(({ session }) => session.counters.reset(), null);
  await build(pane);
  expect((await excel.syncs()).length).toBe(4 + 3 + 4);
  const kept = await excel.inside(({ workbook }) => {
    workbook.calculator.settle();
    return [0, 1].map((row) => workbook.sheet('係の表').cells.get(row, 0));
  }, null);
  expect(kept.map(({ formula }) => formula)).toEqual(formulas);
  expect(kept[1]?.value).toBe(703_801 - 2_500 + 9_999);
});

test('a build that fails part-way leaves the workbook as it was, and says why', async () => {
  excel = await openWith(sample);
  const pane = await excel.press('集計と一覧を作成');
  await settled(pane);
  const before = await everything(excel);
  await excel.inside(({ workbook }) => {
    workbook.structureProtected = true;
  }, null);
  await pane.getByRole('button', { name: '作成する' }).click();
  await pane.getByRole('alert').getByText('ブックの構成が保護されているため').waitFor();
  expect(await everything(excel)).toEqual(before);
});

/** Read in four requests, looked at and remembered in one, written in one (and fitted out in one more). */
const writing = 6;

test('a build that breaks off half-way puts the workbook back, and says so until it is closed', async () => {
  excel = await openWith(sample);
  const pane = await excel.press('集計と一覧を作成');
  await settled(pane);
  const before = await everything(excel);
  await excel.inside(({ session }, sync) => session.faults.failAtAction(sync, 300, 'GeneralException'), writing);
  await pane.getByRole('button', { name: '作成する' }).click();
  const alert = pane.getByRole('alert').getByText('思わぬエラーが起きました。');
  await alert.waitFor();
  expect(await everything(excel)).toEqual(before);
  // Longer than the pane waits before it looks again by itself.
  await excel.page.waitForTimeout(2_500);
  expect(await alert.isVisible()).toBe(true);
  await pane.getByRole('alert').getByRole('button', { name: '閉じる' }).click();
  await alert.waitFor({ state: 'detached' });

  await build(pane);
  expect(await sheetNames()).toEqual(expect.arrayContaining(tabs));
});

test.each([
  ['while it reads', 1, 60],
  ['while it writes', writing, 300],
])('an Excel that never answers %s is not waited for for ever; the workbook is as it was', async (_, sync, seconds) => {
  excel = await openWith(sample);
  const pane = await excel.press('集計と一覧を作成');
  await settled(pane);
  const before = await everything(excel);
  await excel.page.clock.install();
  await excel.inside(({ session }, silent) => session.faults.staySilentAtSync(silent), sync);
  const asked = (await excel.syncs()).length;
  await pane.getByRole('button', { name: '作成する' }).click();
  await until(async () => (await excel.syncs()).length, asked + sync - 1);
  await excel.page.clock.fastForward(seconds * 1_000);
  const alert = pane.getByRole('alert').getByText('Excelから応答がありません。');
  await alert.waitFor();
  expect(await alert.textContent()).toBe(
    'Excelから応答がありません。ブックを保存して開き直し、もう一度実行してください。',
  );
  expect(await everything(excel)).toEqual(before);
});

test('a build says that a colleague has typed meanwhile, though only 点検結果 would show it', async () => {
  excel = await openWith(sample);
  const pane = await excel.press('集計と一覧を作成');
  await settled(pane);
  await excel.inside(({ session, workbook }, last) => {
    const told = session.answered;
    let answers = 0;
    session.answered = () => {
      told();
      answers += 1;
      if (answers !== last) return;
      const { cells } = workbook.sheet('個票_施策1');
      cells.set(4, 2, { ...cells.get(4, 2), value: '', formula: null });
    };
  }, writing - 1);
  await pane.getByRole('button', { name: '作成する' }).click();
  await pane.getByText('4枚のシートを書き込みました。').waitFor();
  await pane.getByText(overtaken).waitFor();
});

test('where the workbook has changed since the proposal, it is shown anew before anything is written', async () => {
  excel = await openWith(sample);
  const pane = await excel.press('集計と一覧を作成');
  await settled(pane);
  await pane.getByRole('heading', { name: '作成により個票に合わせる指摘 4件' }).waitFor();
  const names = await sheetNames();
  await type(excel, '事務事業一覧', 16, 5, '福島県溶接協議会負担金');
  await pane.getByRole('button', { name: '作成する' }).click();
  await pane.getByText('ブックの内容が変わったため、書き込みませんでした。').waitFor();
  await pane.getByRole('heading', { name: '作成により個票に合わせる指摘 3件' }).waitFor();
  expect(await sheetNames()).toEqual(names);
});

test('a list of the projects that meet a condition is added, built again with the rest, and taken back', async () => {
  excel = await openWith(sample);
  const before = await everything(excel);
  const pane = await excel.press('集計と一覧を作成');
  await settled(pane);
  const chooser = pane.getByRole('region', { name: '追加の一覧' });
  await chooser.getByRole('combobox', { name: '選ぶもの' }).selectOption('SDGs');
  await chooser.getByRole('combobox', { name: '条件' }).selectOption('8');
  await chooser.getByText('12事業').waitFor();
  await chooser.getByRole('button', { name: '一覧を追加' }).click();
  await pane.getByText('シート「一覧（SDGs 8）」を書き込みました。').waitFor();
  await settled(pane);
  expect(await pane.getByText(overtaken).count()).toBe(0);
  expect(await sheetNames()).toContain('一覧（SDGs 8）');
  const list = pane.getByRole('region', { name: '書き込むシート' }).getByRole('listitem');
  await until(() => list.last().textContent(), '一覧（SDGs 8）書き換え移動');

  await pane.getByRole('button', { name: '元に戻す' }).click();
  await pane.getByText('元に戻しました。').waitFor();
  expect(await everything(excel)).toEqual(before);

  await chooser.getByRole('button', { name: '一覧を追加' }).click();
  await pane.getByText('シート「一覧（SDGs 8）」を書き込みました。').waitFor();
  await settled(pane);
  await pane.getByRole('button', { name: '作成する' }).click();
  await pane.getByText('5枚のシートを書き込みました。').waitFor();
  await settled(pane);
  expect(await pane.getByText(overtaken).count()).toBe(0);
});
