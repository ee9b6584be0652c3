import { read, utils } from '@e965/xlsx';
import { unzipSync } from 'fflate';
import { readXlsx } from '../../../src/hosts/xlsx/read-xlsx';
import { writeXlsx } from '../../../src/hosts/xlsx/write-xlsx';
import { partNames, partText } from './parts';
import { cellOf, planOf, richTab } from './plans';
import { richPackage } from './rich-package';
import { convertWithLibreOffice, hasLibreOffice } from './soffice';

const mayChange = [
  '[Content_Types].xml',
  'xl/workbook.xml',
  'xl/_rels/workbook.xml.rels',
  'xl/styles.xml',
  'docProps/app.xml',
  'xl/calcChain.xml',
];
const ours = ['xl/worksheets/sheet4.xml', 'xl/worksheets/_rels/sheet4.xml.rels'];
const tab = richTab({
  rows: richTab().rows.map((row, index) =>
    index === 2 ? { cells: [cellOf(1, 'number'), cellOf('名'), cellOf(20, 'amount', { formula: "'個票'!A2" })] } : row,
  ),
});

describe.each([
  ['.xlsx', false],
  ['.xlsm', true],
])('a rich %s', (_, macros) => {
  const before = richPackage(macros);
  const after = writeXlsx(before, planOf([tab])).bytes;

  test('every other part stays byte for byte', () => {
    const [old, now] = [unzipSync(before), unzipSync(after)];
    for (const [name, content] of Object.entries(old)) {
      if (!mayChange.includes(name))
        expect([name, Buffer.compare(content, now[name] ?? new Uint8Array())]).toEqual([name, 0]);
    }
    expect(
      Object.keys(now)
        .filter((name) => !(name in old))
        .sort(),
    ).toEqual(ours.sort());
  });

  test('every relationship has its target, every part its content type', () => {
    const names = new Set(partNames(after).map((name) => `/${name}`));
    for (const part of partNames(after).filter((name) => name.endsWith('.rels'))) {
      const source = part.replace('_rels/', '').replace(/\.rels$/, '');
      for (const [, relationship = ''] of partText(after, part).matchAll(/<Relationship ([^>]*)>/g)) {
        const target = /Target="([^"]*)"/.exec(relationship)?.[1] ?? '';
        if (/TargetMode="External"/.test(relationship) || target.startsWith('#')) continue;
        expect(names).toContain(decodeURI(new URL(target, `file:///${source}`).pathname));
      }
    }
    const types = partText(after, '[Content_Types].xml');
    for (const name of partNames(after).slice(1)) {
      expect([
        name,
        types.includes(`PartName="/${name}"`) || types.includes(`Extension="${name.split('.').at(-1) ?? ''}"`),
      ]).toEqual([name, true]);
    }
    for (const [, name = ''] of types.matchAll(/PartName="([^"]*)"/g)) expect(names).toContain(name);
    expect(types.includes('macroEnabled')).toBe(macros);
  });

  test('other elements of the workbook part stay, in their order', () => {
    const [old, now] = [partText(before, 'xl/workbook.xml'), partText(after, 'xl/workbook.xml')];
    const without = now
      .replace(/<sheet name="財務一覧"[^>]*>/, '')
      .replaceAll(/<definedName name="[^"]*" localSheetId="3".*?<\/definedName>/g, '')
      .replace(' fullCalcOnLoad="1"', '');
    expect(without).toBe(old);
    expect(now.match(/tabSelected/g)).toEqual(old.match(/tabSelected/g));
    expect(partText(after, 'xl/worksheets/sheet4.xml')).not.toContain('tabSelected');
  });

  test('the file properties list the new tab', () => {
    const properties = partText(after, 'docProps/app.xml');
    expect(properties).toContain(
      '<vt:lpstr>ピボット</vt:lpstr><vt:lpstr>財務一覧</vt:lpstr><vt:lpstr>一覧表</vt:lpstr>',
    );
    expect(properties).toContain('<vt:i4>4</vt:i4>');
    expect(properties).toContain('<vt:vector size="5" baseType="lpstr">');
  });

  test('ruby is left out of what is read', () => {
    expect(readXlsx(before, '').sheets[0]?.cells[0]?.value).toBe('会津漆器');
  });

  (hasLibreOffice ? test : test.skip)('LibreOffice opens it and keeps its values', () => {
    const workbook = read(convertWithLibreOffice(after, 'xlsx', macros ? 'xlsm' : 'xlsx'));
    expect(workbook.SheetNames).toEqual(['個票', '事務事業一覧', 'ピボット', '財務一覧']);
    const sheet = workbook.Sheets['財務一覧'];
    expect(sheet && utils.sheet_to_json(sheet, { header: 1 })).toEqual(
      expect.arrayContaining([
        ['番号', '事業名', '事業費\n令和6年度'],
        [1, '名', 20],
      ]),
    );
  });
});
