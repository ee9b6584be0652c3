import { writeXlsx } from '../../../src/hosts/xlsx/write-xlsx';
import { handmade, partsOf, relationships } from './make-package';
import { partText } from './parts';
import { planOf, richTab } from './plans';
import { refusal } from './refusal';

const edits = [{ sheet: 'シート', row: 0, column: 0, value: 2, expected: 1 }];
const row = '<row r="1"><c r="A1"><v>1</v></c></row>';
const locked = {
  'xl/workbook.xml': String(partsOf([{ name: 'シート', rows: '' }])['xl/workbook.xml']).replace(
    '<sheets>',
    '<workbookProtection lockStructure="1"/><sheets>',
  ),
};

const guarded = (protection: string): Uint8Array =>
  handmade(
    `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${row}</sheetData>${protection}</worksheet>`,
  );

test('a structure that is locked stays so, and that tabs were added is said', () => {
  const { bytes, report } = writeXlsx(handmade(row, locked), planOf([richTab()]));
  expect(report.remarks).toEqual([expect.stringContaining('ブックの構成が保護されています')]);
  expect(partText(bytes, 'xl/workbook.xml')).toContain('<workbookProtection lockStructure="1"/>');
});

test('so is that a sheet was renamed; not that cells were edited', () => {
  expect(
    writeXlsx(handmade(row, locked), planOf([], { renames: [{ from: 'シート', to: '元' }] })).report.remarks,
  ).toHaveLength(1);
  expect(writeXlsx(handmade(row, locked), planOf([], { edits })).report.remarks).toEqual([]);
});

test('a protected sheet that is edited stays so, and is said', () => {
  const { bytes, report } = writeXlsx(
    guarded('<sheetProtection password="CC1A" sheet="1" objects="1"/>'),
    planOf([], { edits }),
  );
  expect(report.remarks).toEqual(['シート「シート」は保護されています。保護を残したまま書き換えました。']);
  expect(partText(bytes, 'xl/worksheets/sheet1.xml')).toContain(
    '<sheetProtection password="CC1A" sheet="1" objects="1"/>',
  );
});

test('nothing is said of a protection that is off, or of a sheet that is left alone', () => {
  expect(writeXlsx(guarded('<sheetProtection objects="1" sheet="0"/>'), planOf([], { edits })).report.remarks).toEqual(
    [],
  );
  expect(writeXlsx(guarded('<sheetProtection sheet="1"/>'), planOf([richTab()])).report.remarks).toEqual([]);
});

test('a shared workbook, whose log would not tell of them, takes no tabs; edits it does', () => {
  const shared = handmade(row, {
    'xl/_rels/workbook.xml.rels': relationships([
      ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
      ['rId2', 'revisionHeaders', 'revisions/revisionHeaders.xml'],
    ]),
    'xl/revisions/revisionHeaders.xml': '<headers/>',
  });
  expect(refusal(() => writeXlsx(shared, planOf([richTab()])))).toBe('shared-workbook');
  expect(refusal(() => writeXlsx(shared, planOf([], { edits })))).toBe('done');
});
