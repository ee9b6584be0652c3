import { resolve } from 'node:path';
import { closeBrowser, openExcel, type ExcelPage } from '../support/excel-page';
import { smallPane } from './small-pane';

const workbook = resolve(__dirname, '../../../samples/policy-area-12.xlsx');

/** Shows what happens in its output, and answers the test. */
const script = `
  const say = (text) => { document.querySelector('output').textContent += text + '\\n'; };
  Office.onReady(async ({ host, platform }) => {
    say([host, platform, Office.context.displayLanguage, Office.context.requirements.isSetSupported('ExcelApi', '1.17'), new URLSearchParams(location.search).get('do')].join(' '));
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(async ({ address, triggerSource }) => say('changed ' + address + ' ' + triggerSource));
      await context.sync();
      const sheet = context.workbook.worksheets.getActiveWorksheet().load('name');
      const range = sheet.getRange('Z1:Z2');
      range.values = [[20], ['=Z1*2']];
      range.load('values');
      await context.sync();
      say(sheet.name + ' ' + JSON.stringify(range.values));
    });
    Office.context.document.settings.set('kept', 1);
    Office.context.document.settings.saveAsync((result) => say('settings ' + result.status));
  });
`;

let excel: ExcelPage;
afterAll(closeBrowser);

describe.each([
  ['the web', false, 'OfficeOnline'],
  ['Windows', true, 'PC'],
] as const)('as Excel for %s', (_, windows, platform) => {
  beforeAll(async () => {
    excel = await openExcel({ pane: smallPane(script), workbook, windows });
  });
  afterAll(() => excel.close());

  test('the package’s own office.js boots, reads and writes, hears of events, and saves settings', async () => {
    const pane = await excel.press('点検');
    const output = pane.locator('output');
    await output.getByText('settings').waitFor();
    await output.getByText('changed').waitFor();
    const name = await excel.inside(({ workbook: book }) => book.active.name, null);
    const lines = (await output.textContent())?.trim().split('\n');
    expect(lines?.sort()).toEqual(
      [
        `Excel ${platform} ja-JP true check`,
        `${name} [[20],[40]]`,
        'changed Z1:Z2 ThisLocalAddin',
        'settings succeeded',
      ].sort(),
    );
    expect(await excel.failures()).toEqual([]);
    expect((await excel.syncs()).length).toBeGreaterThan(1);
  });

  test('a cell typed into is told to the pane; a button fills the same pane anew', async () => {
    const { page } = excel;
    await page.locator('#grid').click({ position: { x: 90, y: 60 } });
    await page.keyboard.type('打った文字');
    await page.keyboard.press('Enter');
    await excel.pane().locator('output').getByText('Unknown').waitFor();

    const pane = await excel.press('作業ウィンドウ');
    await pane.locator('output').getByText('settings').waitFor();
    expect(await pane.locator('output').textContent()).toContain(`Excel ${platform} ja-JP true \n`);
    expect(page.frames()).toHaveLength(2);
    expect(excel.troubles).toEqual([]);
  });
});
