import { limitsFor } from '../../../src/hosts/xlsx/limits';
import { readXlsx } from '../../../src/hosts/xlsx/read-xlsx';
import { address } from '../../../src/workbook/address';
import type { Room } from '../../../src/workbook/room';
import { handmade, relationships } from './make-package';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const wrapped = '<alignment wrapText="1"/>';
const styles =
  `<styleSheet xmlns="${main}"><fonts><font><sz val="11"/><name val="游ゴシック"/></font>` +
  '<font><sz val="9"/><name val="ＭＳ 明朝"/></font></fonts><cellXfs><xf/>' +
  `<xf fontId="1">${wrapped}</xf>` +
  '<xf><alignment shrinkToFit="1"/></xf><xf><alignment wrapText="true" textRotation="255"/></xf>' +
  '<xf><alignment horizontal="distributed" indent="2"/></xf></cellXfs></styleSheet>';
const text = '市内の産品の魅力を伝えた。';
const cell = (place: string, style = 1, value = text) =>
  `<c r="${place}" s="${String(style)}" t="inlineStr"><is><t>${value}</t></is></c>`;
const columns = '<cols><col min="1" max="2" width="10.625"/><col min="3" max="3" width="20" hidden="1"/></cols>';

/** The rooms on a sheet of these rows, by the addresses of their cells. */
function roomsOn(rows: string, merges: readonly string[] = [], head = columns): Record<string, Room> {
  const merged = merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('');
  const sheet =
    `<worksheet xmlns="${main}">${head}<sheetData>${rows}</sheetData>` +
    `${merged && `<mergeCells>${merged}</mergeCells>`}</worksheet>`;
  const bytes = handmade(sheet, {
    'xl/_rels/workbook.xml.rels': relationships([
      ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
      ['rId3', 'styles', 'styles.xml'],
    ]),
    'xl/styles.xml': styles,
  });
  const read = (wanted?: object) =>
    readXlsx(bytes, 'a.xlsx', limitsFor(bytes.length), wanted).sheets.flatMap((one) => one.cells);
  expect(read().every(({ room }) => room === undefined)).toBe(true);
  return Object.fromEntries(read({ rooms: true }).flatMap((one) => (one.room ? [[address(one), one.room]] : [])));
}

const own = (row: number, height: number, cells: string, more = ' customHeight="1"') =>
  `<row r="${String(row)}" ht="${String(height)}"${more}>${cells}</row>`;

test('of a text in a row with a height of its own', () => {
  expect(roomsOn(own(1, 30, cell('A1')))).toEqual({
    A1: {
      width: 63.75,
      height: 30,
      last: { row: 0, height: 30 },
      indent: 0,
      font: { name: 'ＭＳ 明朝', size: 9 },
    },
  });
});

test('none where Excel fits the row, or nothing is cut off, or the text is short or turned', () => {
  const fitted = own(1, 30, cell('A1'), '');
  const beside = own(2, 30, [cell('A2', 0), cell('B2', 2), cell('C2'), cell('D2', 3), cell('E2', 1, '短い')].join(''));
  expect(roomsOn(fitted + beside + own(3, 30, cell('A3'), ' customHeight="1" hidden="1"'))).toEqual({});
});

test('of merged cells, without hidden columns and rows', () => {
  const rows = own(1, 20, cell('A1'), '') + own(2, 12.5, '', '') + own(3, 40, '', ' hidden="1"');
  expect(roomsOn(rows, ['A1:C3'])).toMatchObject({
    A1: { width: 127.5, height: 32.5, last: { row: 1, height: 12.5 } },
  });
  expect(roomsOn(own(1, 20, cell('A1', 4)), ['A1:B1'])).toMatchObject({ A1: { indent: 2 } });
  expect(roomsOn(own(1, 20, cell('A1', 0)), ['A1:B1'])).toEqual({});
  expect(roomsOn(own(1, 20, cell('A1', 2)), ['A1:B1'])).toEqual({});
  expect(roomsOn(own(1, 20, cell('A1')), ['A1:B250'])).toEqual({});
});

test('of rows and columns of which nothing is said', () => {
  const row = `<row r="1">${cell('E1')}</row>`;
  expect(roomsOn(row, ['E1:F1'])).toMatchObject({ E1: { width: 108, height: 18.7 } });
  const standard = '<sheetFormatPr defaultColWidth="5" defaultRowHeight="13.5"/>';
  expect(roomsOn(row, ['E1:F1'], standard)).toMatchObject({ E1: { width: 60, height: 13.5 } });
  expect(roomsOn(row, [], '<sheetFormatPr defaultRowHeight="13.5" customHeight="1"/>')).toMatchObject({
    E1: { height: 13.5 },
  });
});

test('the parser gives the same as the scan', () => {
  const rows = own(1, 20, cell('A1')) + own(2, 12.5, cell('A2'));
  const head = `<sheetFormatPr defaultRowHeight="13.5"/>${columns}`;
  expect(roomsOn(rows, ['A1:B1'], `<!-- -->${head}`)).toEqual(roomsOn(rows, ['A1:B1'], head));
});

test('columns that make no sense are passed over', () => {
  const odd = '<cols><col min="2" max="1"/><col min="1" max="9" width="5"/><col min="3" max="16384" width="9"/></cols>';
  expect(roomsOn(own(1, 30, cell('C1')), [], odd)).toMatchObject({ C1: { width: 30 } });
});
