import { zipSync } from 'fflate';
import { fixedLimits, limitsFor } from '../../../src/hosts/xlsx/limits';
import { readXlsx } from '../../../src/hosts/xlsx/read-xlsx';
import { writeXlsx } from '../../../src/hosts/xlsx/write-xlsx';
import { cpuTime } from '../../cpu-time';
import { handmade, partsOf, relationships, zipOf } from './make-package';
import { planOf } from './plans';
import { refusal } from './refusal';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

function codeOf(bytes: Uint8Array, limits = limitsFor(bytes.length)): string {
  return refusal(() => readXlsx(bytes, 'a.xlsx', limits));
}

const utf16 = (text: string): Buffer => Buffer.from(text, 'utf16le');
const compound = (...streams: string[]): Uint8Array =>
  Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600), ...streams.map(utf16), Buffer.alloc(100)]);
const good = handmade('<row><c><v>1</v></c></row>');

describe('what is no .xlsx file', () => {
  test.each([
    ['an empty file', new Uint8Array(), 'not-a-workbook'],
    ['random bytes', Uint8Array.from({ length: 5000 }, (_, index) => (index * 7919) % 251), 'not-a-workbook'],
    ['a text file', Buffer.from('番号,事業名\n1,a'), 'not-a-workbook'],
    ['an encrypted workbook', compound('EncryptionInfo', 'EncryptedPackage'), 'encrypted'],
    [
      'a workbook whose readers are named',
      compound('DRMEncryptedDataSpace', 'EncryptedPackage'),
      'unsupported-package',
    ],
    ['an .xls of Excel 97', compound('Workbook'), 'old-format'],
    ['an .xls of Excel 5', compound('Book'), 'old-format'],
    ['a worksheet of Excel 4', Buffer.from([9, 4, 6, 0, 0, 0]), 'old-format'],
    ['another compound file', compound('WordDocument'), 'not-a-workbook'],
    ['a zip of other things', zipOf({ 'a.txt': 'a' }), 'not-a-workbook'],
    [
      'a Word document',
      zipOf({
        ...partsOf([]),
        '_rels/.rels': relationships([['rId1', 'officeDocument', 'word/document.xml']]),
        'word/document.xml': '<w:document xmlns:w="urn:w"/>',
      }),
      'not-a-workbook',
    ],
    [
      'an .xlsb',
      zipOf({ ...partsOf([]), '_rels/.rels': relationships([['rId1', 'officeDocument', 'xl/workbook.bin']]) }),
      'unsupported-package',
    ],
    [
      'an OpenDocument spreadsheet',
      zipOf({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<a/>' }),
      'unsupported-package',
    ],
    ['a workbook without sheets', zipOf(partsOf([])), 'no-worksheet'],
    [
      'a workbook of chart sheets',
      zipOf({
        ...partsOf([{ name: 'a', rows: '' }]),
        'xl/_rels/workbook.xml.rels': relationships([['rId1', 'chartsheet', 'chartsheets/sheet1.xml']]),
      }),
      'no-worksheet',
    ],
  ])('%s', (_, bytes, code) => {
    expect(codeOf(bytes)).toBe(code);
  });
});

describe('what is broken', () => {
  const broken = (rows: string, more: Record<string, string> = {}): string => codeOf(handmade(rows, more));

  test.each([1, 100, 400, good.length - 30, good.length - 1])('cut off after %i bytes', (length) => {
    expect(['damaged', 'not-a-workbook']).toContain(codeOf(good.subarray(0, length)));
  });

  test('a part whose content does not match its checksum', () => {
    const stored = zipSync(
      Object.fromEntries(
        Object.entries(partsOf([{ name: 'a', rows: '<row><c><v>1</v></c></row>' }])).map(([name, part]) => [
          name,
          Buffer.from(part),
        ]),
      ),
      { level: 0 },
    );
    const at = Buffer.from(stored).indexOf('<v>1</v>') + 3;
    stored[at] = '2'.charCodeAt(0);
    expect(codeOf(stored)).toBe('damaged');
  });

  test.each([
    [
      'a sheet part that is not there',
      { 'xl/_rels/workbook.xml.rels': relationships([['rId1', 'worksheet', 'worksheets/none.xml']]) },
    ],
    ['a sheet without its relationship', { 'xl/_rels/workbook.xml.rels': relationships([]) }],
    ['no relationships of the package', { '_rels/.rels': '<a/>' }],
    ['a workbook part that is cut off', { 'xl/workbook.xml': `<workbook xmlns="${main}"><sheets>` }],
    ['invalid UTF-8', { 'xl/worksheets/sheet1.xml': '\0' }],
    [
      'a sheet in Shift_JIS',
      {
        'xl/worksheets/sheet1.xml': `<?xml version="1.0" encoding="Shift_JIS"?><worksheet xmlns="${main}"><sheetData/></worksheet>`,
      },
    ],
  ])('%s', (_, more) => {
    expect(broken('', more)).toBe('damaged');
  });

  test.each([
    ['a number that is none', '<row><c><v>1,5</v></c></row>'],
    ['a number in hexadecimal', '<row><c><v>0x10</v></c></row>'],
    ['a shared string that is not there', '<row><c t="s"><v>0</v></c></row>'],
    ['half a shared string', '<row><c t="s"><v>0.5</v></c></row>'],
    ['an unknown type', '<row><c t="z"><v>0</v></c></row>'],
    ['a cell beyond the last row', '<row r="1048577"><c r="A1048577"><v>0</v></c></row>'],
    ['a cell beyond the last column', '<row r="1"><c r="XFE1"><v>0</v></c></row>'],
    ['a row 0', '<row r="0"><c><v>0</v></c></row>'],
    ['a cell that stands twice', '<row r="1"><c r="A1"><v>0</v></c><c r="A1"><v>1</v></c></row>'],
    ['tags that do not match', '<row r="1"><c r="A1"><v>0</c></v></row>'],
    ['an entity of its own', '<row r="1"><c r="A1" t="str"><v>&boom;</v></c></row>'],
  ])('%s', (_, rows) => {
    expect(broken(rows)).toBe('damaged');
  });

  test('entities declared to grow, or to fetch a file', () => {
    for (const entity of ['<!ENTITY a "aaaa">', '<!ENTITY a SYSTEM "file:///etc/passwd">']) {
      const xml = `<!DOCTYPE w [${entity}]><worksheet xmlns="${main}"><sheetData><row><c t="str"><v>&a;</v></c></row></sheetData></worksheet>`;
      expect(broken('', { 'xl/worksheets/sheet1.xml': xml })).toBe('damaged');
    }
  });
});

describe('what is made to hurt', () => {
  test.each(['../evil.xml', 'xl/../../evil.xml', '/etc/passwd', 'C:\\evil.xml', 'xl\\..\\..\\evil.xml'])(
    'a zip name %s',
    (name) => {
      expect(codeOf(handmade('', { [name]: 'x' }))).toBe('damaged');
    },
  );

  test('two entries of one name', () => {
    expect(codeOf(handmade('', { 'XL/worksheets/Sheet1.xml': 'x' }))).toBe('damaged');
  });

  test('two sheets of one name, however written', () => {
    for (const names of [
      ['財務', '財務'],
      ['List', 'LIST'],
    ])
      expect(codeOf(zipOf(partsOf(names.map((name) => ({ name, rows: '' })))))).toBe('duplicate-sheet');
  });

  test('two sheets of one part', () => {
    const workbook = String(partsOf([{ name: 'a', rows: '' }])['xl/workbook.xml']).replace(
      '</sheets>',
      '<sheet name="b" sheetId="2" r:id="rId1"/></sheets>',
    );
    expect(codeOf(handmade('', { 'xl/workbook.xml': workbook }))).toBe('damaged');
  });

  test.each([
    ['elements', '<a/>'.repeat(fixedLimits.parsed)],
    [
      'attributes of an element',
      `<a ${Array.from({ length: fixedLimits.attributes + 1 }, (_, index) => `a${String(index)}=""`).join(' ')}/>`,
    ],
  ])('too many %s', (_, content) => {
    expect(
      codeOf(
        handmade('', {
          'xl/styles.xml': `<styleSheet xmlns="${main}"><extLst>${content}</extLst></styleSheet>`,
          'xl/_rels/workbook.xml.rels': relationships([
            ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
            ['rId2', 'styles', 'styles.xml'],
          ]),
        }),
      ),
    ).toBe('too-large');
  });

  const long = 'あ'.repeat(fixedLimits.text + 1);
  const book = String(partsOf([{ name: 'a', rows: '' }])['xl/workbook.xml']);
  test.each([
    ['a cell', handmade(`<row><c t="str"><v>${long}</v></c></row>`)],
    ["a sheet's name", handmade('', { 'xl/workbook.xml': book.replace('name="a"', `name="${long}"`) })],
    [
      'a number format',
      handmade('', {
        'xl/styles.xml': `<styleSheet xmlns="${main}"><numFmts><numFmt numFmtId="164" formatCode="${long}"/></numFmts><cellXfs><xf numFmtId="164"/></cellXfs></styleSheet>`,
        'xl/_rels/workbook.xml.rels': relationships([
          ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
          ['rId2', 'styles', 'styles.xml'],
        ]),
      }),
    ],
    [
      "a cell's tag",
      handmade(`<row><c ${Array.from({ length: 2_000_000 }, (_, index) => `a${String(index)}=""`).join(' ')}/></row>`),
    ],
  ])('%s that is too long', (_, bytes) => {
    expect(codeOf(bytes)).toBe('too-large');
  });

  test('too many cells to edit among', () => {
    const bytes = handmade(`<row r="1">${'<c/>'.repeat(16_000)}</row>`.replace('r="1"', '').repeat(130));
    expect(
      refusal(() =>
        writeXlsx(bytes, planOf([], { edits: [{ sheet: 'シート', row: 0, column: 0, value: 1, expected: null }] })),
      ),
    ).toBe('too-large');
  });

  test('an encrypted entry', () => {
    const bytes = good.slice();
    const directory = Buffer.from(bytes).indexOf('PK\x01\x02');
    bytes[directory + 8] = (bytes[directory + 8] ?? 0) | 1;
    expect(codeOf(bytes)).toBe('encrypted');
  });

  test('a part that claims to be small and is not, or claims what deflate cannot do', () => {
    for (const claim of [10, 1_000_000_000]) {
      const bytes = handmade('', {
        'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}"><sheetData/>${' '.repeat(100_000)}</worksheet>`,
      });
      const view = new DataView(bytes.buffer);
      let at = Buffer.from(bytes).indexOf('PK\x01\x02');
      while (
        !Buffer.from(bytes)
          .subarray(at + 46, at + 80)
          .toString()
          .startsWith('xl/worksheets')
      )
        at = Buffer.from(bytes).indexOf('PK\x01\x02', at + 4);
      view.setUint32(at + 24, claim, true);
      expect(['damaged', 'too-large']).toContain(codeOf(bytes));
    }
  });

  const bomb = handmade('', {
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}"><sheetData/>${`<a>${' '.repeat(900_000)}</a>`.repeat(3)}</worksheet>`,
  });
  test.each([
    ['the file', { fileBytes: 100 }, good],
    ['the entries', { entries: 3 }, good],
    ['all parts', { totalBytes: 1_000_000 }, bomb],
    ['the tags', { marks: 20 }, good],
    ['the characters', { characters: 1 }, handmade('<row><c t="str"><v>a</v></c><c t="str"><v>b</v></c></row>')],
    ['the cells', { cells: 1 }, handmade('<row><c><v>1</v></c><c><v>1</v></c></row>')],
    [
      'the merged areas',
      { merges: 1 },
      zipOf(
        partsOf([
          { name: 'a', rows: '', after: '<mergeCells><mergeCell ref="A1:B1"/><mergeCell ref="A2:B2"/></mergeCells>' },
        ]),
      ),
    ],
  ])('over the limit of %s', (_, limit, bytes) => {
    expect(codeOf(bytes)).toBe('done');
    expect(codeOf(bytes, { ...limitsFor(bytes.length), ...limit })).toBe('too-large');
  });

  test('elements without end, within each other', () => {
    const deep = 20_000;
    const xml = `<worksheet xmlns="${main}">${'<a>'.repeat(deep)}${'</a>'.repeat(deep)}<sheetData><!-- for the parser --></sheetData></worksheet>`;
    expect(codeOf(handmade('', { 'xl/worksheets/sheet1.xml': xml }))).toBe('too-large');
  });

  test('a million merged areas, and cells at the far corner, are read in time', () => {
    const merges = Array.from(
      { length: 1_000_000 },
      (_, row) => `<mergeCell ref="A${String(row + 1)}:C${String(row + 1)}"/>`,
    ).join('');
    const started = cpuTime();
    const [sheet] = readXlsx(
      zipOf(
        partsOf([
          {
            name: 'a',
            rows: '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>',
            after: `<mergeCells>${merges}</mergeCells>`,
          },
        ]),
      ),
      '',
    ).sheets;
    expect([sheet?.merges.length, sheet?.cells.length]).toEqual([1_000_000, 1]);
    expect(cpuTime() - started).toBeLessThan(30_000);
  });

  test('array formulas laid over each other a thousand times', () => {
    const rows = Array.from(
      { length: 1000 },
      (_, row) =>
        `<row r="${String(row + 1)}"><c r="A${String(row + 1)}"><f t="array" ref="A1:XFD1048576">1</f><v>1</v></c></row>`,
    ).join('');
    expect(codeOf(handmade(rows), { ...limitsFor(0), cells: 5000 })).toBe('too-large');
    expect(codeOf(handmade(rows))).toBe('done');
  });

  test('shared formulas that point at each other are read by their cached results', () => {
    expect(
      codeOf(
        handmade(
          '<row r="1"><c r="A1"><f t="shared" ref="A1:B1" si="0">B1</f><v>1</v></c><c r="B1"><f t="shared" si="0"/><v>2</v></c></row>',
        ),
      ),
    ).toBe('done');
  });
});
