import { readFileSync } from 'node:fs';
import { review } from '../../src/review';
import { plan } from '../../src/tabs/plan';
import { parseArea } from '../../src/workbook/address';
import { openXlsx } from '../../stand-in/files/open-xlsx';
import { saveXlsx } from '../../stand-in/files/save-xlsx';
import { excelDriver, fileDriver, name, type Driver } from './drivers';

const sample = new Uint8Array(readFileSync('samples/policy-area-12.xlsx'));
const list = '事務事業一覧';
const empty = { value: null, formula: null, style: null, link: null };

async function build(file: Uint8Array, driver: Driver): Promise<Uint8Array> {
  return driver.write(file, plan(review(await fileDriver.read(file)), '令和7年6月1日'));
}

const built = build(sample, fileDriver);
const asBuilt = built.then(listIn);

/** A built list on which staff merged cells, as Excel does: what they covered is gone. */
async function merged(addresses: readonly string[]): Promise<Uint8Array> {
  const workbook = await openXlsx(await built, name);
  const sheet = workbook.sheet(list);
  for (const area of addresses.map(parseArea)) {
    for (let row = area.top; row <= area.bottom; row += 1)
      for (let column = area.left; column <= area.right; column += 1)
        if (row !== area.top || column !== area.left) sheet.cells.set(row, column, empty);
    sheet.merges.push(area);
  }
  return saveXlsx(workbook);
}

async function listIn(file: Uint8Array) {
  const sheet = (await fileDriver.read(file)).sheets.find((one) => one.name === list);
  const cells = (sheet?.cells ?? []).map(({ row, column, value }) => ({ row, column, value }));
  return { cells, merges: [...(sheet?.merges ?? [])].sort((a, b) => a.top - b.top || a.left - b.left) };
}

describe.each([
  ['file', fileDriver],
  ['Excel', excelDriver],
] as const)('a list whose cells staff merged, by the %s host', (_, driver) => {
  it.each([
    ['numbers', ['A5:A6']],
    ['departments', ['H5:H7', 'H8:H9']],
    ['a name and its direction', ['F5:G5']],
    ['a cell and one beside the list', ['H12:I12']],
  ])('is built again without them: %s', async (__, addresses) => {
    const rebuilt = await build(await merged(addresses), driver);
    expect(await listIn(rebuilt)).toEqual(await asBuilt);
  });
});
