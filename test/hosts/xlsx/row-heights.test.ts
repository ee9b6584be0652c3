import type { RowHeight } from '../../../src/workbook/plan';
import { writeXlsx } from '../../../src/hosts/xlsx/write-xlsx';
import { handmade } from './make-package';
import { partText } from './parts';
import { planOf } from './plans';
import { refusal } from './refusal';

const height = (row: number, points: number, expected = 30, sheet = 'シート'): RowHeight => ({
  sheet,
  row,
  height: points,
  expected,
});

function changed(rows: string, ...heights: RowHeight[]): string {
  const { bytes } = writeXlsx(handmade(rows), planOf([], { heights }));
  const xml = partText(bytes, 'xl/worksheets/sheet1.xml');
  return xml.slice(xml.indexOf('<sheetData>') + 11, xml.indexOf('</sheetData>'));
}

const cells = '<c r="B2" s="4"><v>1</v></c>';

test('only the height of the row changes', () => {
  expect(changed(`<row r="2" ht="30" s="3">${cells}</row>`, height(1, 45.75))).toBe(
    `<row r="2" ht="45.75" s="3" customHeight="1">${cells}</row>`,
  );
  expect(changed(`<row r="2" customHeight="0">${cells}</row>`, height(1, 45))).toBe(
    `<row r="2" customHeight="1" ht="45">${cells}</row>`,
  );
});

test('rows that do not stand are added in their place', () => {
  expect(changed(`<row r="2">${cells}</row>`, height(4, 20), height(0, 10))).toBe(
    `<row r="1" ht="10" customHeight="1"/><row r="2">${cells}</row><row r="5" ht="20" customHeight="1"/>`,
  );
  expect(changed('', height(4, 20), height(0, 10))).toBe(
    '<row r="1" ht="10" customHeight="1"/><row r="5" ht="20" customHeight="1"/>',
  );
});

test('along with edits of the same row', () => {
  const edits = [{ sheet: 'シート', row: 1, column: 1, value: 2, expected: 1 }];
  const { bytes } = writeXlsx(handmade(`<row r="2">${cells}</row>`), planOf([], { edits, heights: [height(1, 45)] }));
  expect(partText(bytes, 'xl/worksheets/sheet1.xml')).toContain(
    '<row r="2" ht="45" customHeight="1"><c r="B2" s="4"><v>2</v></c></row>',
  );
});

test('a row of another height, or another sheet, was changed meanwhile', () => {
  const file = handmade(`<row r="2" ht="30">${cells}</row>`);
  const write = (one: RowHeight) => () => writeXlsx(file, planOf([], { heights: [one] }));
  expect(refusal(write(height(1, 45, 29)))).toBe('changed-meanwhile');
  expect(refusal(write(height(1, 45, 30, '別')))).toBe('changed-meanwhile');
});
