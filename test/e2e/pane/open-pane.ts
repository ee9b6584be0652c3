import { resolve } from 'node:path';
import type { Frame } from 'playwright-core';
import { openExcel, type ExcelOptions, type ExcelPage } from '../support/excel-page';

const root = resolve(__dirname, '../../..');
export const builtPane = resolve(root, 'dist/pane');
export const sample = resolve(root, 'samples/policy-area-12.xlsx');
export const cleanSample = resolve(root, 'samples/clean.xlsx');

/** Excel's stand-in with the built add-in, its pane not yet open. */
export const openWith = (workbook: string, options: Partial<ExcelOptions> = {}): Promise<ExcelPage> =>
  openExcel({ pane: builtPane, workbook, ...options });

/** Presses 点検 on the ribbon and waits for the counts. */
export async function check(excel: ExcelPage): Promise<Frame> {
  const pane = await excel.press('点検');
  await settled(pane);
  return pane;
}

/** Waits until the pane does nothing any more. */
export async function settled(pane: Frame): Promise<void> {
  await pane.getByRole('tablist').waitFor();
  await pane.getByRole('progressbar').waitFor({ state: 'detached' });
  await pane.getByText('ブックを読み取っています').waitFor({ state: 'detached' });
}

/** How many findings the pane counts: errors, queries, notices, accepted ones. */
export async function countsOf(pane: Frame): Promise<number[]> {
  const names = await pane.getByRole('group', { name: '件数と絞り込み' }).getByRole('button').all();
  return Promise.all(
    names.map(async (button) => Number(/[\d,]+/.exec((await button.textContent()) ?? '')?.[0].replace(',', ''))),
  );
}

/** Types into a cell as staff do, without the mouse: rows and columns from 0. */
export function type(
  excel: ExcelPage,
  sheet: string,
  row: number,
  column: number,
  value: string | number,
): Promise<void> {
  return excel.inside(
    ({ workbook }, edit) => {
      const target = workbook.sheet(edit.sheet);
      target.cells.set(edit.row, edit.column, {
        ...target.cells.get(edit.row, edit.column),
        value: edit.value,
        formula: null,
      });
      workbook.changed(target, { top: edit.row, left: edit.column, bottom: edit.row, right: edit.column });
    },
    { sheet, row, column, value },
  );
}

/** Which cell staff see selected: `個票_施策1!C75`. */
export const selected = (excel: ExcelPage): Promise<string> =>
  excel.inside(({ workbook: { active } }) => `${active.name} ${active.selection.top},${active.selection.left}`, null);

/** Everything that can be told of the workbook, to be compared. */
export const everything = (excel: ExcelPage): Promise<unknown> =>
  excel.inside(
    ({ workbook }) =>
      JSON.parse(
        JSON.stringify(
          workbook.sheets.map((sheet) => ({
            name: sheet.name,
            visibility: sheet.visibility,
            names: sheet.names.map(({ name, formula }) => `${name} ${formula}`),
            merges: sheet.merges,
            tables: sheet.tables.length,
            frozen: sheet.frozen,
            rows: [...sheet.rows],
            columns: [...sheet.columns],
            cells: [...sheet.cells.within({ top: 0, left: 0, bottom: 1_048_575, right: 16_383 })],
          })),
        ),
      ) as unknown,
    null,
  );

/** Waits until what is looked at is as it should be; fails with what it was last. */
export async function until<T>(look: () => Promise<T>, expected: T): Promise<void> {
  const end = Date.now() + 20_000;
  for (;;) {
    const seen = await look();
    if (Date.now() > end || JSON.stringify(seen) === JSON.stringify(expected)) {
      expect(seen).toEqual(expected);
      return;
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** Searches for a finding and opens it, which goes to its cell. */
export async function choose(pane: Frame, search: string, name: string | RegExp = ''): Promise<void> {
  await pane.getByRole('textbox', { name: '指摘を検索' }).fill(search);
  await pane
    .getByRole('list', { name: '指摘の一覧' })
    .locator('.finding-row')
    .filter({ hasText: name })
    .first()
    .click();
}
