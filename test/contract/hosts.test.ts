import { readFileSync } from 'node:fs';
import { plan } from '../../src/tabs/plan';
import { review } from '../../src/review';
import type { WritePlan } from '../../src/workbook/plan';
import { clean } from '../../samples/clean';
import { layOut } from '../../samples/lay-out';
import { snapshotToXlsx } from '../../samples/snapshot-to-xlsx';
import { openXlsx } from '../../stand-in/files/open-xlsx';
import { saveXlsx } from '../../stand-in/files/save-xlsx';
import { realWorkbook } from '../real-workbook';
import { everySelection } from '../tabs/built';
import { everyKindWorkbook } from '../workbooks/own-items';
import { asExcelKnowsIt } from '../hosts/office/excel';
import { excelDriver, fileDriver, name } from './drivers';
import { everyFeature } from './every-feature';
import { lookOfTabs } from './look-of-tabs';
import { staffWorkbook } from './staff-workbook';

const staff = snapshotToXlsx(staffWorkbook);
const layouts = (['by-measure', 'one-sheet', 4] as const).map(
  (cardSheets) => [`with cards ${cardSheets}`, snapshotToXlsx(layOut(clean, { cardSheets }).snapshot)] as const,
);
const sample = new Uint8Array(readFileSync('samples/policy-area-12.xlsx'));
const real = realWorkbook === null ? [] : [['as published', new Uint8Array(readFileSync(realWorkbook))] as const];
const own = ['with items of the office’s own', snapshotToXlsx(everyKindWorkbook())] as const;
const evaluations = [...layouts, own, ['of the sample', sample] as const, ...real];
const files = [['staff', staff] as const, ...evaluations];

describe.each(files)('the workbook %s', (_, file) => {
  it('is read alike by both hosts', async () => {
    expect(await excelDriver.read(file)).toEqual(asExcelKnowsIt(await fileDriver.read(file)));
  });
});

describe.each([
  ['with every feature', staff, everyFeature()],
  ...evaluations.map(([workbook, file]) => [`on the workbook ${workbook}`, file, null] as const),
] as const)('a plan %s', (_, file, given) => {
  const planned = async (): Promise<WritePlan> =>
    given ?? plan(review(await fileDriver.read(file)), '令和7年6月1日', undefined, everySelection);

  it('leaves the same contents, marks and merged areas', async () => {
    const byFile = await fileDriver.read(await fileDriver.write(file, await planned()));
    const byExcel = await fileDriver.read(await excelDriver.write(file, await planned()));
    expect(asExcelKnowsIt(byExcel)).toEqual(asExcelKnowsIt(byFile));
  });

  it('leaves the same looks, links, widths, tables, drop-downs and pages', async () => {
    const names = (await planned()).tabs.map((tab) => tab.name);
    const byFile = lookOfTabs(await openXlsx(await fileDriver.write(file, await planned()), name), names);
    const byExcel = lookOfTabs(await openXlsx(await excelDriver.write(file, await planned()), name), names);
    expect(byExcel).toEqual(byFile);
  });
});

it('refuse alike to grow over what staff wrote beside a tab', async () => {
  const built = await openXlsx(await fileDriver.write(staff, everyFeature()), name);
  const sheet = built.sheet('財務一覧');
  sheet.cells.set(2, 4, { ...sheet.cells.get(2, 4), value: '右のメモ' });
  const noted = await saveXlsx(built);
  const wider = everyFeature().tabs.map((tab) => ({ ...tab, columns: [...tab.columns, 10] }));
  for (const driver of [fileDriver, excelDriver]) {
    const refused = driver.write(noted, { renames: [], tabs: wider, edits: [] });
    await expect(refused).rejects.toMatchObject({ code: 'in-the-way', detail: '財務一覧!E3' });
  }
});
