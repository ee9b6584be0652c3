import ExcelJS from 'exceljs';
import type { SheetPlan } from '../../../src/workbook/plan';
import { HostError } from '../../../src/workbook/host';
import { roles } from '../../../src/workbook/roles';
import { readXlsx } from '../../../src/hosts/xlsx/read-xlsx';
import { writeXlsx } from '../../../src/hosts/xlsx/write-xlsx';
import { cpuTime } from '../../cpu-time';
import { handmade, partsOf, relationships, zipOf } from './make-package';
import { partNames, partText } from './parts';
import { cellOf, planOf, richTab } from './plans';
import { refusal } from './refusal';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const source = handmade(
  '<row r="1"><c r="A1"><v>2500</v></c></row><row r="3"><c r="B3" t="inlineStr"><is><t>名前</t></is></c></row>',
);
const write = (bytes: Uint8Array, ...tabs: SheetPlan[]): Uint8Array => writeXlsx(bytes, planOf(tabs)).bytes;

async function open(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(Buffer.from(bytes).buffer.slice(0));
  return workbook;
}

test.each(['http://example.jp/', 'javascript:alert(1)', 'file:///C:/'])('no link leads to %s', (url) => {
  const [row] = richTab().rows.filter(({ cells }) => cells.some((cell) => cell?.url !== undefined));
  const cells = row?.cells.map((cell) => cell && { ...cell, ...(cell.url !== undefined && { url }) }) ?? [];
  const written = write(source, richTab({ rows: [{ cells }] }));
  expect(cells.some((cell) => cell?.url === url)).toBe(true);
  expect(partText(written, 'xl/worksheets/sheet2.xml')).not.toContain('<hyperlink ');
});

test('another program finds the tab as planned', async () => {
  const sheet = (await open(write(source, richTab()))).getWorksheet('財務一覧');
  expect(sheet?.getCell('A1').value).toBe('財務一覧');
  expect(sheet?.getCell('A1').font).toMatchObject({
    bold: true,
    size: 16,
    name: 'Yu Gothic',
    color: { argb: 'FF1F2937' },
  });
  expect(sheet?.getCell('B3').value).toBe('=名前');
  expect(sheet?.getCell('C3').value).toMatchObject({ formula: "'シート'!A1*1", result: 2500 });
  expect(sheet?.getCell('C3').numFmt).toBe(roles.amount.format);
  expect(sheet?.getCell('B4').value).toMatchObject({ text: '手引き', hyperlink: 'https://example.jp/?a=1&b=2' });
  expect(sheet?.getCell('C3').dataValidation).toMatchObject({ type: 'list', formulae: ['"継続,拡充"'] });
  expect(partText(write(source, richTab()), 'xl/worksheets/sheet2.xml')).toContain(
    `<hyperlink ref="B3" location="'シート'!B3"/>`,
  );
  expect(sheet?.getColumn(2).width).toBe(20);
  expect(sheet?.getRow(1).height).toBe(24);
  expect(sheet?.model.merges).toEqual(['A1:C1']);
  expect(sheet?.views[0]).toMatchObject({ state: 'frozen', xSplit: 1, ySplit: 2 });
  expect(sheet?.pageSetup).toMatchObject({
    orientation: 'landscape',
    paperSize: 9,
    fitToPage: true,
    fitToHeight: 0,
    printTitlesRow: '1:2',
  });
  expect(sheet?.headerFooter.oddFooter).toBe('&L中小企業 && 商工&C&P / &N');
  expect(sheet?.autoFilter).toBe('A2:C4');
});

test('text stays text, whatever it begins with', () => {
  const texts = [
    '=1+1',
    '+1',
    '-1',
    '@a',
    '\t=1',
    '\r=1',
    "'a",
    ' a ',
    'a\nb',
    '_x0041_',
    'a\u0001b',
    '<b>&amp;',
    '1e5',
    'TRUE',
  ];
  const tab = richTab({
    rows: [{ cells: texts.map((text) => cellOf(text)) }],
    filter: null,
    merges: [],
    validations: [],
  });
  const sheet = readXlsx(write(source, tab), '').sheets[1];
  expect(sheet?.cells.map(({ value, formula }) => [value, formula])).toEqual(texts.map((text) => [text, false]));
});

test('only the parts that must change do', () => {
  const before = zipOf(
    partsOf([{ name: 'シート', rows: '' }], {
      'xl/media/image1.png': Uint8Array.from([1, 2, 3]),
      'customXml/item1.xml': '<a/>',
    }),
  );
  const after = write(before, richTab());
  const changed = partNames(after).filter(
    (name) => !partNames(before).includes(name) || partText(after, name) !== partText(before, name),
  );
  expect(changed.sort()).toEqual([
    '[Content_Types].xml',
    'xl/_rels/workbook.xml.rels',
    'xl/styles.xml',
    'xl/workbook.xml',
    'xl/worksheets/_rels/sheet2.xml.rels',
    'xl/worksheets/sheet2.xml',
  ]);
});

test('the same plan again changes nothing, not a byte', () => {
  const once = write(source, richTab(), richTab({ name: '集計', kind: 'summary', filter: null }));
  expect(Buffer.compare(write(once, richTab(), richTab({ name: '集計', kind: 'summary', filter: null })), once)).toBe(
    0,
  );
});

test('the marks name kind, tab and area', () => {
  expect(
    readXlsx(write(source, richTab({ columns: [1, 2, 3], rows: [{ cells: [] }, { cells: [] }] })), '').sheets[1]?.mark,
  ).toEqual({ kind: 'finance', version: 1, tab: '財務一覧', area: 'A1:C2' });
});

test('a sheet of that name that is not ours is not touched', () => {
  const taken = zipOf(partsOf([{ name: '財務一覧', rows: '' }]));
  expect(refusal(() => write(taken, richTab()))).toBe('sheet-name-taken');
});

describe('a tab that is there already is written in place', () => {
  const list = (length: number): SheetPlan =>
    richTab({
      rows: [
        { cells: [cellOf('番号', 'heading'), cellOf('名称', 'heading')] },
        ...Array.from({ length }, (_, index) => ({ cells: [cellOf(index + 1, 'number'), cellOf('名')] })),
      ],
      columns: [8, 30],
      merges: [],
      filter: { top: 0, left: 0, bottom: length, right: 1 },
      validations: [],
    });
  const first = write(source, list(3));
  /** As staff would have typed beside and below it. */
  const typed = (bytes: Uint8Array): Uint8Array => {
    const parts = Object.fromEntries(partNames(bytes).map((name) => [name, partText(bytes, name)]));
    const part = 'xl/worksheets/sheet2.xml';
    const xml = parts[part] ?? '';
    return zipOf({
      ...parts,
      [part]: xml
        .replace('<cols>', '<cols><col min="3" max="9" width="40" customWidth="1"/>')
        .replace(/(<row r="2"[^>]*>.*?)(<\/row>)/, '$1<c r="E2" t="inlineStr"><is><t>メモ</t></is></c>$2')
        .replace(
          '</sheetData>',
          '<row r="7" ht="50" customHeight="1"><c><f>SUM(A2:A4)</f><v>6</v></c></row></sheetData><conditionalFormatting sqref="E2"><cfRule type="blanks" priority="1"><formula>1</formula></cfRule></conditionalFormatting>',
        )
        .replace('<hyperlinks>', '<hyperlinks>')
        .replace('</worksheet>', '<drawing r:id="rId9"/></worksheet>'),
    });
  };

  test('what staff typed outside stays; its rows, columns and rules, too', () => {
    const xml = partText(write(typed(first), list(2)), 'xl/worksheets/sheet2.xml');
    expect(xml).toContain('<c r="E2" t="inlineStr"><is><t>メモ</t></is></c>');
    expect(xml).toContain('<row r="7" ht="50" customHeight="1"><c r="A7"><f>SUM(A2:A4)</f><v>6</v></c></row>');
    expect(xml).toContain('<col min="3" max="9" width="40" customWidth="1"/>');
    expect(xml).toContain('<conditionalFormatting sqref="E2">');
    expect(xml).toContain('<drawing r:id="rId9"/>');
  });

  test("its tab's colour and name for macros, and how large it is shown, stay", () => {
    const parts = Object.fromEntries(partNames(first).map((name) => [name, partText(first, name)]));
    const part = 'xl/worksheets/sheet2.xml';
    const own = '<sheetPr codeName="Sheet9"><tabColor rgb="FFFF0000"/><pageSetUpPr fitToPage="1"/></sheetPr>';
    const saved = (parts[part] ?? '')
      .replace(/<sheetPr>.*?<\/sheetPr>/, own)
      .replace(
        '<sheetView workbookViewId="0">',
        '<sheetView showGridLines="0" tabSelected="1" zoomScale="70" workbookViewId="0">',
      );
    const xml = partText(write(zipOf({ ...parts, [part]: saved }), list(2)), part);
    expect(xml.match(/<sheetPr.*?<\/sheetPr>/g)).toEqual([own]);
    expect(xml.match(/<sheetView .*?<\/sheetView>/g)).toEqual([
      expect.stringMatching(/^<sheetView showGridLines="0" tabSelected="1" zoomScale="70" workbookViewId="0"><pane /),
    ]);
  });

  test('what the shrunken area leaves is cleared', () => {
    const cells = readXlsx(write(first, list(1)), '').sheets[1]?.cells;
    expect(cells?.map(({ value }) => value)).toEqual(['番号', '名称', 1, '名']);
  });

  test('it does not grow over what staff typed', () => {
    expect(() => writeXlsx(typed(first), planOf([list(8)]))).toThrow(new HostError('in-the-way', '財務一覧!A7'));
  });

  test('a formula shared with a cell that gives way leaves its value; with one that stays, itself', () => {
    const longer = write(source, list(5));
    const xml = partText(longer, 'xl/worksheets/sheet2.xml');
    const parts = Object.fromEntries(partNames(longer).map((name) => [name, partText(longer, name)]));
    const shared =
      '<row r="6"><c r="A6"><f t="shared" ref="A6:D6" si="4">1</f><v>1</v></c><c r="D6"><f t="shared" si="4"/><v>2</v></c>' +
      '<c r="E6"><f t="shared" ref="E6:F6" si="5">1</f><v>3</v></c><c r="F6"><f t="shared" si="5"/><v>4</v></c></row>';
    const bytes = zipOf({ ...parts, 'xl/worksheets/sheet2.xml': xml.replace(/<row r="6".*?<\/row>/, shared) });
    expect(partText(write(bytes, list(5)), 'xl/worksheets/sheet2.xml')).toContain(
      '<c r="D6"><v>2</v></c>' +
        '<c r="E6"><f t="shared" ref="E6:F6" si="5">1</f><v>3</v></c><c r="F6"><f t="shared" si="5"/><v>4</v></c>',
    );
  });

  test('it keeps its part, its number and its place, and is filtered as it is long', () => {
    const again = write(typed(first), list(5));
    const sheetsOf = (bytes: Uint8Array): string | undefined =>
      /<sheets>.*<\/sheets>/.exec(partText(bytes, 'xl/workbook.xml'))?.[0];
    expect(sheetsOf(again)).toBe(sheetsOf(first));
    expect(partNames(again)).toEqual(partNames(first));
    expect(partText(again, 'xl/worksheets/sheet2.xml')).toContain('<autoFilter ref="A1:B6"/>');
  });

  test('its filter goes when the plan has none', () => {
    expect(partText(write(first, { ...list(3), filter: null }), 'xl/worksheets/sheet2.xml')).not.toContain(
      'autoFilter',
    );
  });

  /** As an earlier version left it: a table over the tab's rows, and on another sheet a formula of staff's. */
  const withTable = (formula: string): Uint8Array => {
    const parts = Object.fromEntries(partNames(first).map((name) => [name, partText(first, name)]));
    const part = 'xl/worksheets/sheet2.xml';
    const rels = 'xl/worksheets/_rels/sheet2.xml.rels';
    return zipOf({
      ...parts,
      [part]: (parts[part] ?? '')
        .replace(/<autoFilter[^>]*>/, '')
        .replace('</worksheet>', '<tableParts count="1"><tablePart r:id="rId9"/></tableParts></worksheet>'),
      [rels]: relationships([['rId9', 'table', '../tables/table1.xml']]),
      'xl/tables/table1.xml': `<table xmlns="${main}" id="1" name="Finance" displayName="Finance" ref="A1:B4"><autoFilter ref="A1:B4"/><tableColumns count="2"><tableColumn id="1" name="番号"/><tableColumn id="2" name="名称"/></tableColumns></table>`,
      'xl/worksheets/sheet1.xml': (parts['xl/worksheets/sheet1.xml'] ?? '').replace(
        '<sheetData>',
        `<sheetData><row r="90"><c r="A90"><f>${formula}</f></c></row>`,
      ),
    });
  };

  test('a table that an earlier version made becomes a range', () => {
    const { bytes, report } = writeXlsx(withTable('SUM(B1:B2)'), planOf([list(5)]));
    expect(report.remarks).toEqual([]);
    expect(partNames(bytes)).not.toContain('xl/tables/table1.xml');
    expect(partText(bytes, '[Content_Types].xml')).not.toContain('table1');
    expect(partText(bytes, 'xl/worksheets/sheet2.xml')).not.toContain('tablePart');
    expect(partText(bytes, 'xl/worksheets/sheet2.xml')).toContain('<autoFilter ref="A1:B6"/>');
  });

  test('a table that a formula names stays, and staff are told', () => {
    const { bytes, report } = writeXlsx(withTable('COUNTA(Finance[名称])'), planOf([list(5)]));
    expect(report.remarks).toEqual([
      '「財務一覧」のテーブル「Finance」は、ほかの数式が使っているため、テーブルのまま残しました。',
    ]);
    expect(partText(bytes, 'xl/tables/table1.xml')).toContain('ref="A1:B6"');
    expect(partText(bytes, 'xl/worksheets/sheet2.xml')).toContain('tablePart');
    expect(partText(bytes, 'xl/worksheets/sheet2.xml')).not.toContain('<autoFilter');
  });
});

describe('workbooks in odd spellings', () => {
  const styled = (root: string, end: string): Record<string, string> => ({
    'xl/styles.xml': root + end,
    'xl/_rels/workbook.xml.rels': relationships([
      ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
      ['rId5', 'styles', 'styles.xml'],
      ['rId3', 'calcChain', 'calcChain.xml'],
    ]),
    'xl/calcChain.xml': `<calcChain xmlns="${main}"><c r="A1" i="1"/></calcChain>`,
  });

  test.each([
    ['no styles part', {}],
    ['an empty style sheet', styled(`<styleSheet xmlns="${main}"/>`, '')],
    ['empty lists of styles', styled(`<styleSheet xmlns="${main}"><fonts count="0"/><cellXfs/>`, '</styleSheet>')],
    [
      'prefixed styles',
      styled(`<x:styleSheet xmlns:x="${main}"><x:fonts count="1"><x:font/></x:fonts>`, '</x:styleSheet>'),
    ],
    [
      'a prefixed workbook',
      {
        'xl/workbook.xml': `<x:workbook xmlns:x="${main}" xmlns:rel="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><x:sheets><x:sheet name="シート" sheetId="4" rel:id="rId1"/></x:sheets><x:calcPr calcId="1"/></x:workbook>`,
      },
    ],
  ])('%s', (_, more) => {
    const written = write(handmade('<row><c><v>1</v></c></row>', more), richTab());
    const again = readXlsx(write(written, richTab()), '');
    expect(again.sheets.map(({ name, mark }) => [name, mark?.kind])).toEqual([
      ['シート', undefined],
      ['財務一覧', 'finance'],
    ]);
    expect(again.sheets[1]?.cells.find(({ value }) => value === 2500)?.format).toBe(roles.amount.format);
    expect(partNames(written)).not.toContain('xl/calcChain.xml');
    expect(partText(written, 'xl/workbook.xml')).toContain('fullCalcOnLoad="1"');
  });

  test('Strict', () => {
    const strict = Object.fromEntries(
      Object.entries(partsOf([{ name: 'シート', rows: '<row><c><v>1</v></c></row>' }])).map(([name, part]) => [
        name,
        String(part)
          .replaceAll(main, 'http://purl.oclc.org/ooxml/spreadsheetml/main')
          .replaceAll(
            'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
            'http://purl.oclc.org/ooxml/officeDocument/relationships',
          ),
      ]),
    );
    const written = write(zipOf(strict), richTab());
    expect(readXlsx(written, '').sheets[1]?.cells).toHaveLength(9);
    for (const part of partNames(written))
      expect(partText(written, part)).not.toContain('openxmlformats.org/spreadsheetml/2006/main');
  });

  test('another default namespace in the way is refused', () => {
    const workbook = `<x:workbook xmlns:x="${main}" xmlns="urn:other" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><x:sheets><x:sheet name="シート" sheetId="4" r:id="rId1"/></x:sheets></x:workbook>`;
    expect(refusal(() => write(handmade('', { 'xl/workbook.xml': workbook }), richTab()))).toBe('unsupported-package');
  });

  test('sheet numbers up to the highest there is', () => {
    const high = {
      'xl/workbook.xml': String(partsOf([{ name: 'シート', rows: '' }])['xl/workbook.xml']).replace(
        'sheetId="1"',
        'sheetId="65533"',
      ),
    };
    const written = writeXlsx(
      handmade('', high),
      planOf([richTab(), richTab({ name: '集計', filter: null }), richTab({ name: '点検結果', filter: null })]),
    ).bytes;
    expect([...partText(written, 'xl/workbook.xml').matchAll(/sheetId="(\d+)"/g)].map(([, number]) => number)).toEqual([
      '65533',
      '65534',
      '1',
      '2',
    ]);
  });

  test('relationships whose type is said part by part', () => {
    const type = 'application/vnd.openxmlformats-package.relationships+xml';
    const parts = partsOf([{ name: 'シート', rows: '' }]);
    const types = String(parts['[Content_Types].xml']).replace(
      `<Default Extension="rels" ContentType="${type}"/>`,
      ['/_rels/.rels', '/xl/_rels/workbook.xml.rels']
        .map((name) => `<Override PartName="${name}" ContentType="${type}"/>`)
        .join(''),
    );
    const written = write(zipOf({ ...parts, '[Content_Types].xml': types }), richTab());
    expect(partNames(written)).toContain('xl/worksheets/_rels/sheet2.xml.rels');
    expect(partText(written, '[Content_Types].xml')).toContain(`<Default Extension="rels" ContentType="${type}"/>`);
  });

  test('parts in UTF-16 or US-ASCII are written as UTF-8, and say so', () => {
    const declared = (encoding: string): string =>
      String(partsOf([{ name: 'a', rows: '' }])['xl/workbook.xml']).replace('UTF-8', encoding);
    for (const part of [new Uint8Array(Buffer.from(`\ufeff${declared('UTF-16')}`, 'utf16le')), declared('us-ascii')]) {
      const written = write(handmade('', { 'xl/workbook.xml': part }), richTab());
      expect(partText(written, 'xl/workbook.xml')).toMatch(
        /^<\?xml version="1.0" encoding="UTF-8" standalone="yes"\?>/,
      );
      expect(readXlsx(written, '').sheets).toHaveLength(2);
    }
  });

  test('a tag of spaces does not take forever', () => {
    const workbook = String(partsOf([{ name: 'シート', rows: '' }])['xl/workbook.xml']).replace(
      '</workbook>',
      `<calcPr ${' '.repeat(900_000)}calcId="1"/></workbook>`,
    );
    const started = cpuTime();
    expect(partText(write(handmade('', { 'xl/workbook.xml': workbook }), richTab()), 'xl/workbook.xml')).toContain(
      'fullCalcOnLoad="1"',
    );
    // A pattern that goes back over what it has read would take many minutes.
    expect(cpuTime() - started).toBeLessThan(20_000);
  });
});

describe('what does not stop a build', () => {
  const related = (more: Record<string, string>): Uint8Array =>
    handmade('<row><c s="0"><v>1</v></c></row>', {
      'xl/_rels/workbook.xml.rels': relationships([
        ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
        ['rId2', 'styles', 'looks.xml'],
      ]),
      ...more,
    });

  test('a styles part that is not there: one is made in its place', () => {
    const written = write(related({}), richTab());
    expect(partText(written, 'xl/looks.xml')).toContain('<cellXfs');
    expect(partText(written, 'xl/_rels/workbook.xml.rels').match(/\/styles"/g)).toHaveLength(1);
    expect(readXlsx(written, '').sheets).toHaveLength(2);
  });

  test('properties that are broken: they stay as they are', () => {
    const broken = '<Properties><TitlesOfParts>';
    expect(partText(write(handmade('', { 'docProps/app.xml': broken }), richTab()), 'docProps/app.xml')).toBe(broken);
  });
});

describe('how much Excel takes', () => {
  const styled = (lists: string): Uint8Array =>
    handmade('', {
      'xl/_rels/workbook.xml.rels': relationships([
        ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
        ['rId2', 'styles', 'styles.xml'],
      ]),
      'xl/styles.xml': `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${lists}</styleSheet>`,
    });
  const formats = (count: number): string =>
    `<numFmts count="${String(count)}">${Array.from({ length: count }, (_, index) => `<numFmt numFmtId="${String(index + 164)}" formatCode="0&quot;${String(index)}&quot;"/>`).join('')}</numFmts>`;

  test.each([
    ['65,490 cell formats', styled(`<cellXfs>${'<xf xfId="0"/>'.repeat(65_480)}</cellXfs>`)],
    ['250 number formats', styled(formats(249))],
  ])('%s: a tab that needs more is refused', (_, bytes) => {
    expect(refusal(() => write(bytes, richTab()))).toBe('too-many-formats');
  });

  test('a tab that fits is written', () => {
    expect(refusal(() => write(styled(formats(200)), richTab()))).toBe('done');
  });
});

test('over-long choices are said to be left out', () => {
  const area = { top: 0, left: 0, bottom: 0, right: 0 };
  const { report } = writeXlsx(
    source,
    planOf([
      richTab({
        validations: [{ area, choices: ['あ'.repeat(300)] }],
      }),
    ]),
  );
  expect(report.remarks).toEqual(['シート「財務一覧」の選択肢は長すぎて、入力候補の一覧にできませんでした。']);
});
