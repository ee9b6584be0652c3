import type { Edit } from '../../../src/workbook/plan';
import { fixedLimits } from '../../../src/hosts/xlsx/limits';
import { readXlsx } from '../../../src/hosts/xlsx/read-xlsx';
import { writeXlsx } from '../../../src/hosts/xlsx/write-xlsx';
import { handmade } from './make-package';
import { partText } from './parts';
import { planOf } from './plans';
import { refusal } from './refusal';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

function edit(row: number, column: number, value: string | number, expected: Edit['expected'] = null): Edit {
  return { sheet: 'シート', row, column, value, expected };
}

function edited(rows: string, ...edits: Edit[]): string {
  const { bytes } = writeXlsx(handmade(rows), planOf([], { edits }));
  const xml = partText(bytes, 'xl/worksheets/sheet1.xml');
  return xml.slice(xml.indexOf('<sheetData>') + 11, xml.indexOf('</sheetData>'));
}

const rows = '<row r="2" ht="30"><c r="B2" s="4"><v>1</v></c><c r="D2" s="2" t="str"><f>1&amp;2</f><v>12</v></c></row>';

test('only the cell changes, and keeps its style', () => {
  expect(edited(rows, edit(1, 1, 2500, 1))).toBe(rows.replace('<v>1</v>', '<v>2500</v>'));
  expect(edited(rows, edit(1, 1, '=a & b', 1))).toBe(
    rows.replace('<c r="B2" s="4"><v>1</v></c>', '<c r="B2" s="4" t="inlineStr"><is><t>=a &amp; b</t></is></c>'),
  );
});

test('blank cells, rows and sheets are filled in place', () => {
  expect(edited(rows, edit(1, 2, 7), edit(1, 0, 6), edit(1, 4, 8))).toBe(
    '<row r="2" ht="30"><c r="A2" s="0"><v>6</v></c><c r="B2" s="4"><v>1</v></c>' +
      '<c r="C2" s="0"><v>7</v></c><c r="D2" s="2" t="str"><f>1&amp;2</f><v>12</v></c><c r="E2" s="0"><v>8</v></c></row>',
  );
  expect(edited(rows, edit(4, 0, 1), edit(0, 0, 1))).toBe(
    `<row r="1"><c r="A1" s="0"><v>1</v></c></row>${rows}<row r="5"><c r="A5" s="0"><v>1</v></c></row>`,
  );
  expect(edited('<row r="3" s="5" customFormat="1"/>', edit(2, 1, 1))).toBe(
    '<row r="3" s="5" customFormat="1"><c r="B3" s="5"><v>1</v></c></row>',
  );
  expect(edited('', edit(2, 1, 1), edit(3, 1, 2))).toBe(
    '<row r="3"><c r="B3" s="0"><v>1</v></c></row><row r="4"><c r="B4" s="0"><v>2</v></c></row>',
  );
});

test('a blank cell takes the style of its column', () => {
  const sheet = `<worksheet xmlns="${main}"><cols><col min="2" max="3" style="6"/></cols><sheetData/></worksheet>`;
  expect(edited(sheet, edit(0, 2, 1))).toBe('<row r="1"><c r="C1" s="6"><v>1</v></c></row>');
});

test('in a sheet whose elements bear a prefix', () => {
  const sheet = `<x:worksheet xmlns:x="${main}"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row><x:row r="2"/></x:sheetData></x:worksheet>`;
  const { bytes } = writeXlsx(handmade(sheet), planOf([], { edits: [edit(0, 0, '二', 1), edit(1, 1, 3)] }));
  expect(readXlsx(bytes, '').sheets[0]?.cells.map(({ value }) => value)).toEqual(['二', 3]);
});

test('in a sheet of more cells than a tree can hold', () => {
  const nodes = jest.replaceProperty(fixedLimits, 'nodes', 1000);
  const row = `<row>${'<c s="0"><v>1</v></c>'.repeat(100)}</row>`;
  const { bytes } = writeXlsx(handmade(row.repeat(7)), planOf([], { edits: [edit(6, 99, 2, 1)] }));
  expect(readXlsx(bytes, '').sheets[0]?.cells.at(-1)).toMatchObject({ row: 6, column: 99, value: 2 });
  nodes.restore();
});

test('refused within an array formula', () => {
  expect(
    refusal(() =>
      edited(
        '<row r="1"><c r="A1"><f t="array" ref="A1:B1">1</f><v>1</v></c><c r="B1"><v>1</v></c></row>',
        edit(0, 1, 2, 1),
      ),
    ),
  ).toBe('changed-meanwhile');
});

test.each([
  ['the cell shows something else', edit(1, 1, 2, 9)],
  ['the cell is no longer blank', edit(1, 1, 2, null)],
  ['the cell holds a formula', edit(1, 3, 2, '12')],
  ['the sheet is gone', { ...edit(1, 1, 2, 1), sheet: '無い' }],
])('refused where %s', (_, one) => {
  expect(refusal(() => edited(rows, one))).toBe('changed-meanwhile');
});
