import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame } from 'playwright-core';
import { clean } from '../../../samples/clean';
import type { EvaluationData } from '../../../samples/evaluation-data';
import { layOut } from '../../../samples/lay-out';
import { snapshotToXlsx } from '../../../samples/snapshot-to-xlsx';
import { withCards } from '../../rules/clean-but';
import { lastYearOf } from '../../workbooks/last-year';
import { closeBrowser, type ExcelPage } from '../support/excel-page';
import { check, cleanSample, countsOf, openWith, settled, until } from './open-pane';

const folder = mkdtempSync(join(tmpdir(), 'hyoka-compare-'));
const file = (name: string, data: EvaluationData): string => {
  const path = join(folder, name);
  writeFileSync(path, snapshotToXlsx(layOut({ ...data, list: null }).snapshot));
  return path;
};
const name = String(clean.cardGroups[0]?.cards[0]?.name);
const changed = withCards(
  1,
  (cards) =>
    cards.map((card, at) =>
      at === 0 ? { ...card, name: `旧${name}`, progress: clean.cardGroups[0]?.cards[0]?.progress ?? null } : card,
    ),
  lastYearOf(clean),
);
const last = file('前年度.xlsx', changed);
const later = file('翌年度.xlsx', {
  ...clean,
  cardGroups: clean.cardGroups.map((group) => ({
    ...group,
    cards: group.cards.map((card) => ({
      ...card,
      columns: card.columns.map((column) => ({ ...column, year: Number(column.year) + 1 })),
    })),
  })),
});

let excel: ExcelPage;
beforeEach(async () => {
  excel = await openWith(cleanSample);
});
afterEach(async () => {
  expect(excel.troubles).toEqual([]);
  await excel.close();
});
afterAll(async () => {
  await closeBrowser();
  rmSync(folder, { recursive: true });
});

async function chooseFile(pane: Frame, path: string): Promise<void> {
  const [chooser] = await Promise.all([
    excel.page.waitForEvent('filechooser'),
    pane.getByRole('button', { name: /前年度のブックを選ぶ…|別のブックを選ぶ…/u }).click(),
  ]);
  await chooser.setFiles(path);
}

async function toBuild(): Promise<Frame> {
  const pane = await check(excel);
  await pane.getByRole('tab', { name: '作成' }).click();
  await pane.getByRole('heading', { name: '前年度のブックと比べる' }).waitFor();
  return pane;
}

test('last year’s workbook tells what changed, adds findings, and gives the tab', async () => {
  const pane = await toBuild();
  await chooseFile(pane, last);
  await pane.getByText('「前年度.xlsx」と比べています。前年度と比べた指摘は1件です').waitFor();
  await pane.getByText('名称が変わった事業 1件').click();
  await pane.getByText(`施策1-1 ${name} ← 旧${name}（名称の類似による）`).waitFor();

  await pane.getByRole('tab', { name: '点検' }).click();
  expect(await countsOf(pane)).toEqual([0, 1, 0, 0]);
  await pane.getByRole('list', { name: '指摘の一覧' }).locator('.finding-row').first().click();
  await pane.getByText(/これまでの取組状況（前年度\.xlsx 個票_施策1 [A-Z]+\d+）/u).waitFor();

  await pane.getByRole('tab', { name: '作成' }).click();
  await pane.getByRole('button', { name: 'シート「前年度比較」を作成' }).click();
  await pane.getByText('シート「前年度比較」を書き込みました。').waitFor();
  await settled(pane);
  const sheets = () => excel.inside(({ workbook }) => workbook.sheets.map((sheet) => sheet.name), null);
  expect(await sheets()).toContain('前年度比較');

  // A look of its own is held against last year's, too, until staff stop it.
  await pane.getByRole('button', { name: '点検する' }).first().click();
  await settled(pane);
  expect(await countsOf(pane)).toEqual([0, 1, 0, 0]);
  await pane.getByRole('tab', { name: '作成' }).click();
  await pane.getByRole('button', { name: '比べるのをやめる' }).click();
  await pane.getByRole('tab', { name: '点検' }).click();
  await pane.getByRole('heading', { name: '問題は見つかりませんでした' }).waitFor();
});

test('a later workbook, or none of an evaluation, is refused with the reason', async () => {
  const pane = await toBuild();
  await chooseFile(pane, later);
  await pane.getByText('古い年度のブックを先に指定してください。').waitFor();
  await chooseFile(pane, __filename);
  await until(async () => (await pane.getByRole('alert').count()) > 0, true);
});
