import { readFileSync } from 'node:fs';
import { review } from '../../src/review';
import { plan } from '../../src/tabs/plan';
import { newerLines } from '../../src/tabs/newer-lines';
import { markName, markVersion, type TabKind } from '../../src/workbook/mark';
import { newerSheets } from '../../src/workbook/newer';
import { openXlsx } from '../../stand-in/files/open-xlsx';
import { saveXlsx } from '../../stand-in/files/save-xlsx';
import { excelDriver, fileDriver, name } from './drivers';

/** Workbooks that a newer version of the add-in has written: said, read as far as possible, and not written over. */
const sample = new Uint8Array(readFileSync('samples/policy-area-12.xlsx'));
const stamp = '令和7年6月1日';
let built: Uint8Array;
beforeAll(async () => {
  built = await fileDriver.write(sample, plan(review(await fileDriver.read(sample)), stamp));
});

/** The built sample as the next version would leave a tab of it: `as` is what that one calls its kind. */
async function byTheNext(sheet: string, kind: TabKind, as: string = kind): Promise<Uint8Array> {
  const workbook = await openXlsx(built, name);
  const mark = workbook.sheet(sheet).names.find((one) => one.name === markName);
  if (!mark) throw new Error(`${sheet} has no mark`);
  const [before, after] = [`${kind}|${String(markVersion)}|`, `${as}|${String(markVersion + 1)}|`];
  expect(mark.formula).toContain(before);
  Object.assign(mark, { formula: mark.formula.replace(before, after) });
  return saveXlsx(workbook);
}

const hosts = { file: fileDriver, Excel: excelDriver };

test.each(Object.keys(hosts) as (keyof typeof hosts)[])(
  '%s: a newer tab is said, and never written anew',
  async (host) => {
    const file = await byTheNext('財務一覧', 'finance');
    const snapshot = await hosts[host].read(file);
    expect(newerSheets(snapshot)).toEqual(['財務一覧']);
    expect(newerLines(snapshot)).toEqual([expect.stringContaining('新しい版で作られたシート：財務一覧')]);
    const write = async () => hosts[host].write(file, plan(review(snapshot), stamp));
    await expect(write()).rejects.toMatchObject({ code: 'newer-version', detail: '財務一覧' });
  },
);

test.each(Object.keys(hosts) as (keyof typeof hosts)[])(
  '%s: a tab of a kind that only a newer version knows is not taken for staff’s',
  async (host) => {
    const before = review(await hosts[host].read(built));
    const file = await byTheNext('財務一覧', 'finance', 'ledger');
    const after = review(await hosts[host].read(file));
    expect(newerSheets(after.snapshot)).toEqual(['財務一覧']);
    expect(after.findings).toEqual(before.findings);
  },
);

test('nothing is said of the tabs of this version', async () => {
  expect(newerLines(await fileDriver.read(built))).toEqual([]);
});
