import { read, utils, write, type WorkBook } from '@e965/xlsx';
import ExcelJS from 'exceljs';
import { address } from '../../../src/workbook/address';
import { isCellError } from '../../../src/workbook/cell';
import { readXlsx } from '../../../src/hosts/xlsx/read-xlsx';
import { realWorkbook } from '../../real-workbook';
import { readFileSync } from 'node:fs';
import { handmade, partsOf, relationships, zipOf } from './make-package';
import { richPackage } from './rich-package';
import { oddities } from './oddities';
import { convertAllWithLibreOffice, convertWithLibreOffice, hasLibreOffice } from './soffice';

type Values = Readonly<Record<string, Readonly<Record<string, string | number | boolean>>>>;

/** The filled cells of each worksheet; an error as its text. */
function ourValues(bytes: Uint8Array): Values {
  return Object.fromEntries(
    readXlsx(bytes, '').sheets.map(({ name, cells }) => [
      name,
      Object.fromEntries(cells.map((cell) => [address(cell), isCellError(cell.value) ? cell.value.error : cell.value])),
    ]),
  );
}

const errors = new Map<unknown, string>([
  [7, '#DIV/0!'],
  [15, '#VALUE!'],
  [23, '#REF!'],
  [29, '#NAME?'],
  [36, '#NUM!'],
  [42, '#N/A'],
]);

/** The same as SheetJS reads it. */
function sheetJsValues(bytes: Uint8Array): Values {
  const workbook = read(bytes, { cellText: false });
  return Object.fromEntries(
    workbook.SheetNames.map((name) => {
      const sheet = workbook.Sheets[name] ?? {};
      const cells = Object.entries(sheet).flatMap(
        ([key, cell]: [string, unknown]): [string, string | number | boolean][] => {
          if (!/^[A-Z]+\d+$/.test(key) || typeof cell !== 'object' || cell === null || !('v' in cell)) return [];
          const value = 't' in cell && cell.t === 'e' ? errors.get(cell.v) : cell.v;
          const known = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
          return known && value !== '' ? [[key, value]] : [];
        },
      );
      return [name, Object.fromEntries(cells)];
    }),
  );
}

async function byExcelJs(): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('表');
  sheet.addRows([
    ['文字', ' 前後 ', '改\n行', '=数式でない', '<p>&amp;', 'a\tb'],
    [1, -2.5, 1e-9, 1e21, true, false, new Date(Date.UTC(2024, 3, 1))],
    [
      { formula: 'A2+1', result: 2 },
      { formula: '"x"', result: 'x' },
      { richText: [{ text: 'a', font: { bold: true } }, { text: 'b' }] },
      { error: '#N/A' },
      { text: '先', hyperlink: 'https://example.jp/' },
    ],
  ]);
  sheet.mergeCells('A5:C6');
  sheet.getCell('A5').value = '結合';
  sheet.getCell('XFD1048576').value = '端';
  workbook.addWorksheet('隠し', { state: 'hidden' }).getCell('B2').value = 5;
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

function bySheetJs(options: Parameters<typeof write>[1]): Uint8Array {
  const workbook: WorkBook = utils.book_new();
  const sheet = utils.aoa_to_sheet([
    ['番号', '事業名'],
    [1, '会津漆器'],
    [2.5, true],
    ['①', 'a&b'],
    [
      { t: 'e', v: 42 },
      { t: 'n', v: 3, f: '1+2' },
    ],
  ]);
  utils.book_append_sheet(workbook, sheet, '一 覧');
  return new Uint8Array(write(workbook, { ...options, type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
}

const strings =
  '<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="2" uniqueCount="2"><si><t>漆</t></si><si><r><t>a</t></r><r><t xml:space="preserve"> b</t></r><rPh sb="0" eb="1"><t>ルビ</t></rPh></si></sst>';
const odd = handmade(
  '<row r="2"><c t="s" r="B2"><v>0</v></c><c r="C2" t="s"><v>1</v></c></row><row r="7"><c r="A7" t="b"><v>1</v></c><c r="B7" t="e"><v>#DIV/0!</v></c><c r="D7"><f>1</f><v>1</v></c></row>',
  {
    'xl/sharedStrings.xml': strings,
    'xl/_rels/workbook.xml.rels': relationships([
      ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
      ['rId2', 'sharedStrings', 'sharedStrings.xml'],
    ]),
  },
);
const inline = zipOf(
  partsOf([
    {
      name: 'a',
      rows: '<row r="1"><c r="A1" t="inlineStr"><is><t>あ</t></is></c><c r="B1" t="str"><f>"い&amp;"</f><v>い&amp;</v></c><c r="C1"><v>1.5e2</v></c></row>',
    },
  ]),
);

const made: [string, () => Uint8Array | Promise<Uint8Array>][] = [
  ['exceljs', byExcelJs],
  ['SheetJS, with inline strings', () => bySheetJs({ bookSST: false })],
  ['SheetJS, with shared strings, compressed', () => bySheetJs({ bookSST: true, compression: true })],
  ['hand, oddly', () => odd],
  ['hand, inline', () => inline],
  ['hand, richly', () => richPackage(false)],
  ...(realWorkbook === null
    ? []
    : [['an office', () => readFileSync(realWorkbook ?? '')] as [string, () => Uint8Array]]),
];

describe.each(made)('a workbook made by %s', (_, make) => {
  test('reads as SheetJS reads it, cell by cell', async () => {
    const bytes = await make();
    const ours = ourValues(bytes);
    expect(Object.values(ours).some((cells) => Object.keys(cells).length > 0)).toBe(true);
    expect(ours).toEqual(sheetJsValues(bytes));
  });

  (hasLibreOffice ? test : test.skip)('reads the same once LibreOffice has saved it anew', async () => {
    const bytes = await make();
    const saved = convertWithLibreOffice(bytes);
    expect(ourValues(saved)).toEqual(sheetJsValues(saved));
    expect(comparable(ourValues(saved))).toEqual(comparable(ourValues(bytes)));
  });
});

describe('workbooks written by hand, oddly', () => {
  /** SheetJS leaves days in the system that they are in, and reads what is commented out. */
  const notBySheetJs = ['the 1904 system', 'comments, instructions and CDATA'];
  /** LibreOffice does not find parts by such names. */
  const notByLibreOffice = ['backslashes in zip names', 'capitals in zip names'];

  test.each(Object.entries(oddities).filter(([name]) => !notBySheetJs.includes(name)))(
    '%s: as SheetJS reads it',
    (_, make) => {
      expect(ourValues(make())).toEqual(sheetJsValues(make()));
    },
  );

  (hasLibreOffice ? test : test.skip)('the same once LibreOffice has saved them anew', () => {
    const known = Object.entries(oddities).filter(([name]) => !notByLibreOffice.includes(name));
    const saved = convertAllWithLibreOffice(known.map(([, make]) => make()));
    const read = known.map(([name, make]) => [name, comparable(ourValues(make()))]);
    expect(known.map(([name], index) => [name, comparable(ourValues(saved[index] ?? new Uint8Array()))])).toEqual(read);
    expect(read.every(([, values]) => JSON.stringify(values).length > 20)).toBe(true);
  });
});

/** What LibreOffice does to values by its own rules: 15 digits; line ends; it fills pivot tables when it opens them. */
function comparable(values: Values): Values {
  const sheets = Object.entries(values).filter(([sheet]) => sheet !== 'ピボット');
  return Object.fromEntries(
    sheets.map(([sheet, cells]) => [
      sheet,
      Object.fromEntries(
        Object.entries(cells).map(([key, value]) => [
          key,
          typeof value === 'number'
            ? Number(value.toPrecision(15))
            : typeof value === 'string'
              ? value.replace(/\r\n?/g, '\n')
              : value,
        ]),
      ),
    ]),
  );
}
