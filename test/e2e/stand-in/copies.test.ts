import { resolve } from 'node:path';
import { readXlsx } from '../../../src/hosts/xlsx/read-xlsx';
import { copyErrors } from '../../../stand-in/protocol/faults';
import { closeBrowser, openExcel, type ExcelPage } from '../support/excel-page';
import { smallPane } from './small-pane';

const workbook = resolve(__dirname, '../../../samples/policy-area-12.xlsx');

/** Takes a copy of the workbook in slices of 10,000 bytes, or says why there is none; `keep` does not give it back. */
const script = `
  const say = (text) => { document.querySelector('output').textContent = text; };
  const asked = (ask) => new Promise((resolve, reject) => ask(({ status, value, error }) =>
    status === 'succeeded' ? resolve(value) : reject(new Error(error.code + ' ' + error.name))));
  window.copy = async (keep) => {
    const file = await asked((done) => Office.context.document.getFileAsync(Office.FileType.Compressed, { sliceSize: 10000 }, done));
    try {
      const bytes = [];
      for (let index = 0; index < file.sliceCount; index += 1)
        bytes.push(...(await asked((done) => file.getSliceAsync(index, done))).data);
      return { size: file.size, slices: file.sliceCount, bytes };
    } finally {
      if (!keep) await asked((done) => file.closeAsync(done));
    }
  };
  Office.onReady(() => say('ready'));
`;
interface Copying {
  readonly copy: (
    keep: boolean,
  ) => Promise<{ readonly size: number; readonly slices: number; readonly bytes: number[] }>;
}

let excel: ExcelPage;
afterAll(closeBrowser);

describe.each([
  ['the web', false],
  ['Windows', true],
] as const)('as Excel for %s', (_, windows) => {
  beforeAll(async () => {
    excel = await openExcel({ pane: smallPane(script), workbook, windows });
    await (await excel.press('点検')).locator('output').getByText('ready').waitFor();
  });
  afterAll(() => excel.close());
  const copied = (keep = false) => excel.pane().evaluate((held) => (window as unknown as Copying).copy(held), keep);
  const heldCopies = () => excel.inside(({ session }) => session.copies.held, null);

  test('the library gets the workbook as a file, slice by slice, with what was typed and not saved', async () => {
    await excel.inside(({ workbook: { active } }) => {
      active.cells.set(0, 25, { value: '保存していない', formula: null, style: null, link: null });
    }, null);
    const { size, slices, bytes } = await copied();
    expect([bytes.length, slices]).toEqual([size, Math.ceil(size / 10000)]);
    const { sheets } = readXlsx(Uint8Array.from(bytes), 'copy.xlsx');
    expect(sheets.flatMap(({ cells }) => cells).filter(({ value }) => value === '保存していない')).toHaveLength(1);
    expect(await heldCopies()).toBe(0);
  });

  test('two copies may be held, no third; failures have the numbers that Excel gives them', async () => {
    await copied(true);
    await copied(true);
    await expect(copied()).rejects.toThrow(String(copyErrors.tooManyCopies));
    expect(await heldCopies()).toBe(2);
    for (const at of ['file', 'slice'] as const) {
      await excel.inside(
        ({ session }, { copy, first }) => {
          if (first) [1, 2].forEach((handle) => session.copies.release(handle + 1));
          session.faults.copy = copy;
        },
        { copy: { at, code: copyErrors.network }, first: at === 'file' },
      );
      await expect(copied()).rejects.toThrow(String(copyErrors.network));
    }
    await excel.inside(({ session }) => session.faults.clear(), null);
  });
});
