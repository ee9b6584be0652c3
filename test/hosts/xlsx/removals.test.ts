import { unzipSync } from 'fflate';
import { describe, expect, test } from '@jest/globals';
import { readXlsx } from '../../../src/hosts/xlsx/read-xlsx';
import { writeXlsx } from '../../../src/hosts/xlsx/write-xlsx';
import { packageErrors, validator } from './package-errors';
import { partNames, partText } from './parts';
import { planOf, richTab } from './plans';
import { richPackage } from './rich-package';
import { convertWithLibreOffice, hasLibreOffice } from './soffice';

const before = richPackage(false);
const without = (removals: readonly string[], bytes = before) => writeXlsx(bytes, planOf([], { removals }));

describe('a sheet that is taken out', () => {
  const { bytes, report } = without(['事務事業一覧']);

  test('leaves the others where they are, and no part of its own', () => {
    expect(readXlsx(bytes, 'a.xlsx').sheets.map(({ name }) => name)).toEqual(['個票', 'ピボット']);
    expect(partNames(before).filter((name) => !partNames(bytes).includes(name))).toEqual(
      expect.arrayContaining(['xl/worksheets/sheet2.xml']),
    );
    expect(partText(bytes, '[Content_Types].xml')).not.toContain('sheet2.xml');
    expect(partText(bytes, 'xl/_rels/workbook.xml.rels')).not.toContain('sheet2.xml');
  });

  test('takes its own names with it; those of others follow their sheets', () => {
    const workbook = partText(bytes, 'xl/workbook.xml');
    expect(workbook).not.toContain('_xlnm.Print_Area');
    expect(workbook).toContain('<definedName name="倍率" localSheetId="0">2</definedName>');
    const first = partText(without(['個票']).bytes, 'xl/workbook.xml');
    expect(first).toContain('<definedName name="_xlnm.Print_Area" localSheetId="0">');
    expect(first).not.toContain('倍率');
    expect(first).toContain('activeTab="0"');
  });

  test('makes an error of what points to it, and says so; texts and other workbooks stay', () => {
    const sheet = partText(bytes, 'xl/worksheets/sheet1.xml');
    expect(sheet).toContain('<f>#REF!B2*2</f>');
    expect(sheet).toContain('>SUM(#REF!B2:B3)</f>');
    expect(sheet).toContain('<f>"事務事業一覧!B2は文字"</f>');
    expect(sheet).toContain('<f>[1]事務事業一覧!A1</f>');
    expect(partText(bytes, 'xl/workbook.xml')).toContain('<definedName name="一覧表">#REF!$A$1:$B$3</definedName>');
    expect(report.followed).toContainEqual({
      where: 'シート「個票」のA2',
      before: '事務事業一覧!B2*2',
      after: '#REF!B2*2',
    });
  });

  test('costs no part that it does not hold alone', () => {
    const [old, now] = [unzipSync(before), unzipSync(bytes)];
    const same = Object.keys(old).filter((name) => /media|theme|sharedStrings|styles|externalLink|comments/.test(name));
    expect(same.length).toBeGreaterThan(3);
    for (const name of same)
      expect([name, Buffer.compare(old[name] ?? Buffer.of(), now[name] ?? Buffer.of(1))]).toEqual([name, 0]);
  });
});

test('a tab of ours goes with its links and styles untouched, and the package is as it was', () => {
  const built = writeXlsx(before, planOf([richTab()])).bytes;
  const { bytes } = without([richTab().name], built);
  expect(readXlsx(bytes, 'a.xlsx').sheets).toEqual(readXlsx(before, 'a.xlsx').sheets);
  expect(partNames(bytes).filter((name) => !partNames(before).includes(name))).toEqual([]);
  const titles = 'docProps/app.xml';
  if (partNames(before).includes(titles)) expect(partText(bytes, titles)).toBe(partText(before, titles));
});

test('one that does not stand is refused', () => {
  expect(() => without(['ない'])).toThrow('changed-meanwhile');
});

(validator === null ? test.skip : test)('the Open XML SDK finds nothing wrong that was not wrong before', () => {
  const known = new Set(packageErrors(before));
  for (const sheet of ['個票', '事務事業一覧', 'ピボット'])
    expect(packageErrors(without([sheet]).bytes).filter((error) => !known.has(error))).toEqual([]);
});

(hasLibreOffice ? test : test.skip)('LibreOffice opens it', () => {
  expect(() => convertWithLibreOffice(without(['事務事業一覧']).bytes, 'ods')).not.toThrow();
});
