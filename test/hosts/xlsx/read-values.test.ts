import { noStoredResult, type CellValue } from '../../../src/workbook/cell';
import { address } from '../../../src/workbook/address';
import { readXlsx } from '../../../src/hosts/xlsx/read-xlsx';
import { handmade, partsOf, relationships, zipOf } from './make-package';
import { refusal } from './refusal';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

function valuesOf(rows: string, more: Record<string, string> = {}): Record<string, CellValue> {
  const [sheet] = readXlsx(handmade(rows, more), 'a.xlsx').sheets;
  return Object.fromEntries((sheet?.cells ?? []).map((cell) => [address(cell), cell.value]));
}

/** A workbook whose shared strings and styles are these. */
function shared(strings: string, styles = ''): Record<string, string> {
  return {
    'xl/_rels/workbook.xml.rels': relationships([
      ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
      ['rId2', 'sharedStrings', 'sharedStrings.xml'],
      ['rId3', 'styles', 'styles.xml'],
    ]),
    'xl/sharedStrings.xml': `<sst xmlns="${main}">${strings}</sst>`,
    'xl/styles.xml': `<styleSheet xmlns="${main}">${styles}</styleSheet>`,
  };
}

const sharedCell = (index: number): string => `<row><c t="s"><v>${String(index)}</v></c></row>`;

describe('texts', () => {
  test('shared strings, runs joined and ruby left out', () => {
    const strings =
      '<si><t>会津</t></si><si><r><rPr><b/></rPr><t>漆</t></r><r><t xml:space="preserve">器 </t></r></si>' +
      '<si><t>若松</t><rPh sb="0" eb="2"><t>ワカマツ</t></rPh><phoneticPr fontId="1"/></si><si/><si><t/></si>';
    expect(valuesOf([0, 1, 2, 3, 4].map(sharedCell).join(''), shared(strings))).toEqual({
      A1: '会津',
      A2: '漆器 ',
      A3: '若松',
    });
  });

  test.each([
    ['comments and CDATA', '<si><!-- <t>no</t> --><t><![CDATA[a<b]]></t></si>', 'a<b'],
    [
      'prefixes',
      '<x:si xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:t>接頭辞</x:t></x:si>',
      '接頭辞',
    ],
    ['entities', '<si><t>&lt;p&gt; &amp;amp; &#x4E2D;&#20225;</t></si>', '<p> &amp; 中企'],
    ['line ends', '<si><t>a\r\nb&#13;c\rd</t></si>', 'a\nb\rc\nd'],
    ['escapes, and escaped escapes', '<si><t>a_x000D_b_x005F_x000D_c_x3042_</t></si>', 'a\rb_x000D_cあ'],
    ['an underscore that is none', '<si><t>_x00_ _xyz_</t></si>', '_x00_ _xyz_'],
  ])('%s', (_, item, text) => {
    expect(valuesOf(sharedCell(0), shared(item))).toEqual({ A1: text });
  });

  test('inline strings, and texts that a formula gives', () => {
    const rows =
      '<row r="3"><c r="B3" t="inlineStr"><is><r><t>a</t></r><r><t>b</t></r><rPh sb="0" eb="1"><t>ルビ</t></rPh></is></c>' +
      '<c r="C3" t="str"><f>"x"&amp;"y"</f><v>x&amp;y_x0041_</v></c><c r="D3" t="inlineStr"><is><t>=1+1</t></is></c>' +
      '<c r="E3" t="str"><f>""</f><v></v></c><c r="F3" t="inlineStr"><is><t></t></is></c></row>';
    expect(valuesOf(rows)).toEqual({ B3: 'ab', C3: 'x&yA', D3: '=1+1' });
  });
});

describe('numbers and the like', () => {
  test('each type of cell', () => {
    const rows =
      '<row r="1"><c r="A1"><v>1.5E-3</v></c><c r="B1" t="n"><v>-0.561</v></c><c r="C1" t="b"><v>1</v></c>' +
      '<c r="D1" t="b"><v>0</v></c><c r="E1" t="e"><v>#REF!</v></c><c r="F1" t="e"><f>NA()</f><v>#N/A</v></c>' +
      '<c r="G1" t="d"><v>2024-04-01</v></c><c r="H1" t="d"><v>2024-04-01T12:00:00Z</v></c><c r="I1" s="3"/><c r="J1"><f>A1</f></c></row>';
    expect(valuesOf(rows)).toEqual({
      A1: 0.0015,
      B1: -0.561,
      C1: true,
      D1: false,
      E1: { error: '#REF!' },
      F1: { error: '#N/A' },
      G1: 45383,
      H1: 45383.5,
      J1: noStoredResult,
    });
  });

  test.each([
    ['2024-04-01T09:00:00+09:00', 45383.375],
    ['2024-04-01T09:00:00.000-05:30', 45383.375],
    ['12:00', 0.5],
    ['PT0H11M0S', 11 / 1440],
    ['PT36H', 1.5],
    ['P1DT6H', 1.25],
    ['2024-02-29', 45351],
    ['1900-01-01', 1],
  ])('a date of the Strict kind: %s', (text, serial) => {
    expect(valuesOf(`<row><c t="d"><v>${text}</v></c></row>`)['A1']).toBeCloseTo(serial, 9);
  });

  test.each(['2023-02-29', '2024-04-31', '2024-13-01', '2024-00-10', '2024-04-01T25:00', '12:60', 'P', 'PT', 'T'])(
    'no date: %s',
    (text) => {
      expect(refusal(() => valuesOf(`<row><c t="d"><v>${text}</v></c></row>`))).toBe('damaged');
    },
  );

  test('rows and cells that do not say where they stand', () => {
    expect(
      valuesOf(
        '<row><c><v>1</v></c><c><v>2</v></c></row><row r="5"><c r="C5"><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row>',
      ),
    ).toEqual({ A1: 1, B1: 2, C5: 3, D5: 4, A6: 5 });
  });

  test('rows and cells out of order come in order', () => {
    const [sheet] = readXlsx(
      handmade('<row r="2"><c r="B2"><v>4</v></c><c r="A2"><v>3</v></c></row><row r="1"><c r="A1"><v>1</v></c></row>'),
      '',
    ).sheets;
    expect(sheet?.cells.map(({ value }) => value)).toEqual([1, 3, 4]);
  });
});

describe('number formats', () => {
  const styles =
    '<numFmts count="4"><numFmt numFmtId="164" formatCode="#,##0,"/><numFmt numFmtId="165" formatCode="&quot;令和&quot;0&quot;年度&quot;"/>' +
    '<numFmt numFmtId="166" formatCode="[h]:mm"/><numFmt numFmtId="167" formatCode="G/標準"/></numFmts>' +
    `<cellXfs>${[0, 164, 165, 14, 31, 57, 3, 999, 166, 167].map((id) => `<xf numFmtId="${String(id)}"/>`).join('')}</cellXfs>`;

  test('own and built-in ones, in Japanese', () => {
    const rows = `<row>${[0, 1, 2, 3, 4, 5, 6, 7, 99].map((style) => `<c s="${String(style)}"><v>1</v></c>`).join('')}</row>`;
    const [sheet] = readXlsx(handmade(rows, shared('', styles)), '').sheets;
    expect(sheet?.cells.map(({ format }) => format)).toEqual([
      '',
      '#,##0,',
      '"令和"0"年度"',
      'yyyy/m/d',
      'yyyy"年"m"月"d"日"',
      '[$-411]ge.m.d',
      '#,##0',
      '',
      '',
    ]);
  });

  test('days of the 1904 system are told in that of 1900; amounts are left alone', () => {
    const workbook =
      `<workbook xmlns="${main}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">` +
      '<workbookPr date1904="1"/><sheets><sheet name="a" sheetId="1" r:id="rId1"/></sheets></workbook>';
    const rows =
      '<row><c s="3"><v>43921</v></c><c s="6"><v>43921</v></c><c s="8"><v>1.5</v></c><c s="9"><v>2</v></c></row>';
    expect(valuesOf(rows, { ...shared('', styles), 'xl/workbook.xml': workbook })).toEqual({
      A1: 45383,
      B1: 43921,
      C1: 1.5,
      D1: 2,
    });
  });
});

test('formulas: plain, shared, of an array and of a what-if table', () => {
  const rows =
    '<row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">B1</f><v>1</v></c><c r="B1"><v>2</v></c>' +
    '<c r="C1"><f t="array" ref="C1:D2">B1:B2</f><v>3</v></c><c r="D1"><v>4</v></c><c r="E1"><v>9</v></c></row>' +
    '<row r="2"><c r="A2"><f t="shared" si="0"/><v>5</v></c><c r="C2"><v>6</v></c><c r="E2"><v>7</v></c></row>';
  const [sheet] = readXlsx(handmade(rows), '').sheets;
  expect(sheet?.cells.filter(({ formula }) => formula).map(address)).toEqual(['A1', 'C1', 'D1', 'A2', 'C2']);
});

test('sheets: their order, states, kinds, merged areas and marks', () => {
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const parts = partsOf(
    [
      {
        name: '見える',
        rows: '<row><c><v>1</v></c></row>',
        after:
          '<mergeCells count="4"><mergeCell ref="A1:B2"/><mergeCell ref="A1:XFD1048576"/><mergeCell ref="$D:E"/><mergeCell ref="9:8"/></mergeCells>',
      },
      { name: '集計', rows: '', state: 'hidden' },
      { name: '写し', rows: '' },
    ],
    {
      'xl/workbook.xml':
        `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="集計" sheetId="2" state="hidden" r:id="rId2"/>` +
        '<sheet name="見える" sheetId="1" r:id="rId1"/><sheet name="写し" sheetId="7" state="veryHidden" r:id="rId4"/><sheet name="図" sheetId="3" r:id="rId3"/></sheets>' +
        '<definedNames><definedName name="_hyoka" localSheetId="0" hidden="1">"summary|1|集計|"&amp;ROWS(集計!$A$1:$H$40)</definedName>' +
        '<definedName name="_hyoka" localSheetId="2" hidden="1">"summary|1|集計|"&amp;ROWS(集計!$A$1:$H$40)</definedName></definedNames></workbook>',
      'xl/_rels/workbook.xml.rels': relationships([
        ['rId1', 'worksheet', '/xl/worksheets/sheet1.xml'],
        ['rId2', 'worksheet', './worksheets/../worksheets/sheet2.xml'],
        ['rId3', 'chartsheet', 'chartsheets/sheet1.xml'],
        ['rId4', 'worksheet', 'worksheets/sheet3.xml'],
      ]),
    },
  );
  const { sheets } = readXlsx(zipOf(parts), '');
  expect(sheets.map(({ name, visibility, type, mark }) => [name, visibility, type, mark?.area])).toEqual([
    ['集計', 'hidden', 'worksheet', 'A1:H40'],
    ['見える', 'visible', 'worksheet', undefined],
    ['写し', 'very-hidden', 'worksheet', undefined],
    ['図', 'visible', 'chart', undefined],
  ]);
  expect(sheets[1]?.merges).toEqual([
    { top: 0, left: 0, bottom: 1, right: 1 },
    { top: 0, left: 0, bottom: 1_048_575, right: 16_383 },
    { top: 0, left: 3, bottom: 1_048_575, right: 4 },
    { top: 7, left: 0, bottom: 8, right: 16_383 },
  ]);
});

describe('packages in odd spellings', () => {
  const row = '<row r="1"><c r="A1"><v>7</v></c></row>';

  test('backslashes and capitals in zip names', () => {
    const renamed = Object.fromEntries(
      Object.entries(partsOf([{ name: 'a', rows: row }])).map(([name, part]) => [
        name.startsWith('xl/w') ? name.replaceAll('/', '\\').replace('xl', 'XL') : name,
        part,
      ]),
    );
    expect(readXlsx(zipOf(renamed), '').sheets[0]?.cells).toHaveLength(1);
  });

  test('the workbook under another name', () => {
    const parts = partsOf([{ name: 'a', rows: row }]);
    const moved = {
      ...parts,
      '_rels/.rels': relationships([['rId1', 'officeDocument', '/book/main.xml']]),
      'book/main.xml': parts['xl/workbook.xml'] ?? '',
      'book/_rels/main.xml.rels': relationships([['rId1', 'worksheet', '../xl/worksheets/sheet1.xml']]),
      'xl/workbook.xml': 'not read',
    };
    expect(readXlsx(zipOf(moved), '').sheets[0]?.cells).toHaveLength(1);
  });

  test('part names in the percent notation', () => {
    const parts = partsOf([{ name: 'a', rows: row }]);
    const renamed = Object.fromEntries(
      Object.entries(parts).map(([name, part]) => [
        name.replace('sheet1', 'sheet%201'),
        String(part).replaceAll('sheet1.xml', 'sheet%201.xml'),
      ]),
    );
    expect(readXlsx(zipOf(renamed), '').sheets[0]?.cells).toHaveLength(1);
  });

  test.each([
    ['little', (text: string) => Buffer.from(text, 'utf16le')],
    ['big', (text: string) => Buffer.from(text, 'utf16le').swap16()],
  ])('UTF-16 without a mark, %s end first', (_, encode) => {
    const sheet = `<worksheet xmlns="${main}"><sheetData><row><c t="str"><v>会津</v></c></row></sheetData></worksheet>`;
    const bytes = handmade('', { 'xl/worksheets/sheet1.xml': encode(sheet) });
    expect(readXlsx(bytes, '').sheets[0]?.cells[0]?.value).toBe('会津');
  });

  test('a sheet of old macro modules is no worksheet', () => {
    const book = String(partsOf([{ name: 'a', rows: '' }])['xl/workbook.xml']);
    const modules = '<sheet name="Module1" sheetId="2" r:id=""/><sheet name="Module2" sheetId="3" r:id=""/>';
    const bytes = handmade('', { 'xl/workbook.xml': book.replace('</sheets>', `${modules}</sheets>`) });
    expect(readXlsx(bytes, '').sheets.map(({ name, type }) => [name, type])).toEqual([
      ['a', 'worksheet'],
      ['Module1', 'chart'],
      ['Module2', 'chart'],
    ]);
  });

  test('UTF-16', () => {
    const xml = `\ufeff<?xml version="1.0" encoding="UTF-16"?><worksheet xmlns="${main}"><sheetData><row><c t="str"><v>漢</v></c></row></sheetData></worksheet>`;
    const little = new Uint8Array(Buffer.from(xml, 'utf16le'));
    const big = little.slice();
    for (let at = 0; at < big.length; at += 2) [big[at], big[at + 1]] = [little[at + 1] ?? 0, little[at] ?? 0];
    for (const part of [little, big]) {
      expect(readXlsx(handmade('', { 'xl/worksheets/sheet1.xml': part }), '').sheets[0]?.cells[0]?.value).toBe('漢');
    }
  });

  test('prefixes, Strict namespaces, and both', () => {
    const strict = (text: string): string =>
      text
        .replaceAll(
          'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
          'http://purl.oclc.org/ooxml/spreadsheetml/main',
        )
        .replaceAll(
          'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
          'http://purl.oclc.org/ooxml/officeDocument/relationships',
        );
    const prefixed =
      `<x:worksheet xmlns:x="${main}"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>7</x:v></x:c></x:row></x:sheetData>` +
      '<x:mergeCells><x:mergeCell ref="A1:B1"/></x:mergeCells></x:worksheet>';
    for (const xml of [prefixed, strict(prefixed)]) {
      const parts = partsOf([{ name: 'a', rows: xml }]);
      const spelt =
        xml === prefixed
          ? parts
          : Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, strict(String(part))]));
      const [sheet] = readXlsx(zipOf(spelt), '').sheets;
      expect([sheet?.cells.length, sheet?.merges.length]).toEqual([1, 1]);
    }
  });

  test('alternatives for other programs are read by what we understand', () => {
    const xml =
      `<worksheet xmlns="${main}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><sheetData><row>` +
      '<mc:AlternateContent><mc:Choice Requires="z"><c r="A1"><v>1</v></c></mc:Choice><mc:Fallback><c r="A1"><v>2</v></c></mc:Fallback></mc:AlternateContent>' +
      '</row></sheetData></worksheet>';
    expect(
      readXlsx(handmade('', { 'xl/worksheets/sheet1.xml': xml }), '').sheets[0]?.cells.map(({ value }) => value),
    ).toEqual([2]);
  });
});
