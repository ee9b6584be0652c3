import { describe, expect, test } from '@jest/globals';
import { readXlsx } from '../../../../src/hosts/xlsx/read-xlsx';
import { writeXlsx } from '../../../../src/hosts/xlsx/write-xlsx';
import type { Edit, WritePlan } from '../../../../src/workbook/plan';
import { handmade, partsOf, relationships, zipOf } from '../make-package';
import { partText } from '../parts';
import { planOf } from '../plans';

/** A1 and A2 are emptied, A3 becomes 7. B1 is 10, B2 a text, B3 blank. */
const edits: readonly Edit[] = [
  { sheet: 'シート', row: 0, column: 0, value: '', expected: '旧' },
  { sheet: 'シート', row: 1, column: 0, value: '', expected: 5 },
  { sheet: 'シート', row: 2, column: 0, value: 7, expected: 6 },
];
const typed =
  '<row r="1"><c r="A1" t="str"><v>旧</v></c><c r="B1"><v>10</v></c></row>' +
  '<row r="2"><c r="A2"><v>5</v></c><c r="B2" t="str"><v>語</v></c></row>' +
  '<row r="3"><c r="A3"><v>6</v></c></row>';

function sheetOf(bytes: Uint8Array, sheet = 1): string {
  const xml = partText(bytes, `xl/worksheets/sheet${String(sheet)}.xml`);
  return xml.slice(xml.indexOf('<sheetData>') + 11, xml.indexOf('</sheetData>'));
}
const names =
  (...defined: readonly string[]) =>
  (xml: string) =>
    xml.replace('</sheets>', `</sheets><definedNames>${defined.join('')}</definedNames>`);

/** Row 5 and below of a workbook whose cells were changed. */
function after(rows: string, untold: WritePlan['untold'], ofWorkbook = (xml: string): string => xml): string {
  const parts = partsOf([{ name: 'シート', rows: typed + rows }]);
  const bytes = zipOf({ ...parts, 'xl/workbook.xml': ofWorkbook(String(parts['xl/workbook.xml'])) });
  const xml = sheetOf(writeXlsx(bytes, planOf([], { edits, ...(untold ? { untold } : {}) })).bytes);
  return xml.slice(xml.indexOf('<row r="5"'));
}
const row = (cells: string): string => `<row r="5">${cells}</row>`;
const encoded = (formula: string): string =>
  formula.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const formulaRow = (formula: string): string => row(`<c r="A5" s="3" t="str"><f>${encoded(formula)}</f><v>前</v></c>`);

/** The result that is stored, with its type. */
function resultOf(formula: string, untold: WritePlan['untold'], ...defined: readonly string[]): string {
  const found = /^<row r="5"><c r="A5" s="3"( t="\w+")?><f>(.*)<\/f>(?:<v>(.*)<\/v>)?<\/c><\/row>$/u.exec(
    after(formulaRow(formula), untold, names(...defined)),
  );
  expect(found?.[2]).toBe(encoded(formula));
  return `${found?.[3] ?? 'none'}${found?.[1] ?? ''}`;
}

describe('a formula that follows from a change', () => {
  test.each([
    ['A1', ' t="str"'],
    ['$A$3', '7'],
    ["'シート'!A3", '7'],
    ['シート!A3+A2', '7'],
    ['-A3*B1/2', '-35'],
    ['A3-B1+1', '-2'],
    ['(A3+B1)*2', '34'],
    ['B2&"："&A3', '語：7 t="str"'],
    ['"施策1 "&A1', '施策1 t="str"'],
    ['CONCATENATE(B2,A1,"""",A3)', '語"7 t="str"'],
    ['IFERROR(IF(A1="","",A1),"")', ' t="str"'],
    ['IF(A3>=7,"達成","未達")', '達成 t="str"'],
    ['IF(A3<>7,1)', '0 t="b"'],
    ['IFERROR(B1/A2,"-")', '- t="str"'],
    ['IFERROR(B1/A3+B2,0)', '0'],
    ['SUM(A1:B3,3,A3)', '27'],
    ['SUM(A1:A3)+SUM(B:B)-SUM(2:2)', '17'],
    ['TRUE=(A3=7)', '1 t="b"'],
    ['合計', '7'],
    ['シート内', '10'],
  ])('shows what it is now: %s → %s', (formula, shown) => {
    const defined = [
      '<definedName name="合計">シート!$A$3</definedName>',
      '<definedName name="シート内" localSheetId="0">シート!$A$3+3</definedName>',
      '<definedName name="シート内">シート!$B$1</definedName>',
    ];
    const trimmed = shown === '施策1 t="str"' ? '施策1  t="str"' : shown;
    for (const untold of ['blank', 'uncalculated'] as const)
      expect(resultOf(formula, untold, ...defined)).toBe(trimmed);
  });

  test.each([
    'VLOOKUP(A1,A:B,2,FALSE)',
    'TEXT(A3,"0")',
    'A3^2',
    'A3%',
    'A3:A2 B1',
    'INDIRECT("A"&3)',
    'OFFSET(B1,0,-1)',
    '表1[金額]',
    'SUM(1月:3月!A1)',
    'なし',
    'B1/A2',
    'A1:A3',
    'A3&B1/3',
    'A3+"１"',
    '間接',
    `${'('.repeat(100)}A3${')'.repeat(100)}`,
  ])('is blank or not calculated where nobody can tell: %s', (formula) => {
    const defined = '<definedName name="間接">INDIRECT("シート!A3")</definedName>';
    expect([resultOf(formula, 'blank', defined), resultOf(formula, 'uncalculated', defined)]).toEqual([
      ' t="str"',
      'none',
    ]);
  });

  test.each([
    'B1*2',
    '"A3"',
    'TODAY()',
    'B1&[1]表!A3',
    "'[前.xlsx]表'!A3",
    'SUM(B:B)',
    'LOG10(B1)',
    'VLOOKUP(B1,{"A3",1;"}",2},2)',
    '別',
  ])('keeps its result where it follows from none: %s', (formula) => {
    const defined = '<definedName name="別">シート!$B$1</definedName>';
    expect(resultOf(formula, 'blank', defined)).toBe('前 t="str"');
  });

  test('follows from a table where the table does', () => {
    const table = (name: string, reference: string) =>
      `<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" name="x" displayName="${name}" ref="${reference}"/>`;
    const shownOf = (reference: string): string => {
      const rows = typed + formulaRow("SUM(表1[[#All],[金額']]])");
      const parts = partsOf([{ name: 'シート', rows }], { 'xl/tables/table1.xml': table('表1', reference) });
      const bytes = zipOf({
        ...parts,
        'xl/worksheets/_rels/sheet1.xml.rels': relationships([['rId1', 'table', '../tables/table1.xml']]),
      });
      return sheetOf(writeXlsx(bytes, planOf([], { edits, untold: 'uncalculated' })).bytes);
    };
    expect(shownOf('B1:B3')).toContain('<v>前</v>');
    expect(shownOf('A1:B3')).not.toContain('<v>前</v>');
  });

  test('keeps its result where a plan does not ask', () => {
    expect(after(formulaRow('A3'), undefined)).toBe(formulaRow('A3'));
  });
});

describe('the rest of the sheet stays byte for byte', () => {
  test('a result that is the same, an error that stays one, and what else a cell says', () => {
    const same =
      row('<c r="A5"><f>A3</f><v>7</v></c>') +
      '<row r="6"><c r="A6" t="e"><f>B1/A2</f><v>#DIV/0!</v></c><c r="B6" t="str"><f>A1</f><v></v></c></row>' +
      '<row r="7" spans="1:2"><c r="A7"/><c r="B7" t="s"><v>0</v></c></row>';
    const strings = {
      'xl/sharedStrings.xml':
        '<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><t>共</t></si></sst>',
    };
    const bytes = handmade(typed + same.replace(' t="s"><v>0</v>', '><v>0</v>'), strings);
    const xml = sheetOf(writeXlsx(bytes, planOf([], { edits, untold: 'blank' })).bytes);
    expect(xml.slice(xml.indexOf('<row r="5"'))).toBe(same.replace(' t="s"><v>0</v>', '><v>0</v>'));
  });

  test('a result of another type, remarks beside it, and a formula’s attributes', () => {
    const cell = '<c r="A5" s="2" t="e" vm="1"><f ca="1">A1&amp;"x"</f><v>#N/A</v><extLst/></c>';
    expect(after(row(cell), 'blank')).toBe(
      row('<c r="A5" s="2" t="str"><f ca="1">A1&amp;"x"</f><v>x</v><extLst/></c>'),
    );
  });

  test('elements that bear a prefix', () => {
    const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
    const sheet = `<x:worksheet xmlns:x="${main}"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c><x:c r="B1"><x:f>A1</x:f></x:c></x:row></x:sheetData></x:worksheet>`;
    const plan = planOf([], {
      edits: [{ sheet: 'シート', row: 0, column: 0, value: 2, expected: 1 }],
      untold: 'blank',
    });
    const { bytes } = writeXlsx(handmade(sheet), plan);
    expect(readXlsx(bytes, '').sheets[0]?.cells.map(({ value }) => value)).toEqual([2, 2]);
  });
});

describe('formulas that several cells have', () => {
  test('shared ones show each their own', () => {
    const rows = row(
      '<c r="B5"><f t="shared" ref="B5:C5" si="0">A3+$A$3</f><v>1</v></c><c r="C5"><f t="shared" si="0"/><v>1</v></c>',
    );
    expect(after(rows, 'blank')).toBe(
      rows.replace('<v>1</v>', '<v>14</v>').replace('<f t="shared" si="0"/><v>1</v>', '<f t="shared" si="0"/><v>7</v>'),
    );
  });

  test.each([
    ['array', 'A1:A3*2', ' t="str"><f t="array" ref="A5:B5">A1:A3*2</f><v></v></c>'],
    ['dataTable', '', ' t="str"><f t="dataTable" ref="A5:B5"></f><v></v></c>'],
  ])('all cells of %s are blank', (type, formula, first) => {
    const rows = row(
      `<c r="A5"><f t="${type}" ref="A5:B5">${formula}</f><v>1</v></c><c r="B5"><v>2</v></c><c r="C5"><v>3</v></c>`,
    );
    expect(after(rows, 'blank')).toBe(row(`<c r="A5"${first}<c r="B5" t="str"><v></v></c><c r="C5"><v>3</v></c>`));
  });

  test('an array that follows from none stays whole', () => {
    const rows = row('<c r="A5"><f t="array" ref="A5:B5">B1:B2</f><v>1</v></c><c r="B5"><v>2</v></c>');
    expect(after(rows, 'uncalculated')).toBe(rows);
  });
});

describe('formulas that follow from formulas', () => {
  const chained = (formulas: readonly string[]): string[] => {
    const cells = formulas.map(
      (formula, at) => `<row r="${String(at + 5)}"><c r="A${String(at + 5)}"><f>${formula}</f><v>1</v></c></row>`,
    );
    return [...after(cells.join(''), 'uncalculated').matchAll(/<\/f>(?:<v>(.*?)<\/v>)?/gu)].map(
      ([, value]) => value ?? 'none',
    );
  };

  test('in any order, and on other sheets', () => {
    expect(chained(['A6+1', 'A7+1', 'A3'])).toEqual(['9', '8', '7']);
    const sheets = [
      { name: 'シート', rows: typed },
      { name: '表紙', rows: '<row r="1"><c r="A1"><f>中!A1</f><v>0</v></c></row>' },
      {
        name: '中',
        rows: '<row r="1"><c r="A1"><f>シート!A3+B1</f><v>0</v></c><c r="B1"><v>1</v></c></row>',
        state: 'hidden',
      },
    ];
    const { bytes } = writeXlsx(zipOf(partsOf(sheets)), planOf([], { edits, untold: 'blank' }));
    expect([2, 3].map((number) => /<\/f>(.*?)<\/c>/u.exec(sheetOf(bytes, number))?.[1])).toEqual([
      '<v>8</v>',
      '<v>8</v>',
    ]);
  });

  test('not in a circle, nor in a chain that no stack holds', () => {
    expect(chained(['A6+A3', 'A5'])).toEqual(['none', 'none']);
    const long = Array.from({ length: 5000 }, (_, at) => `A${String(at + 6)}`);
    const shown = chained([...long, 'A3']);
    expect(shown.at(-1)).toBe('7');
    expect(new Set(shown)).toEqual(new Set(['none', '7']));
    expect(chained(['A3', ...Array.from({ length: 5000 }, (_, at) => `A${String(at + 5)}`)]).at(-1)).toBe('7');
  });

  test('not all running totals of a file that was made to cost time', () => {
    const shown = chained(Array.from({ length: 4000 }, (_, at) => `SUM(A$3:A${String(at + 4)})`));
    expect(shown.slice(0, 3)).toEqual(['7', '14', '28']);
    expect(shown.at(-1)).toBe('none');
  });

  test('from a tab that is written, or a sheet that is taken out', () => {
    const sheets = [
      { name: 'シート', rows: `${typed}${formulaRow('旧集計!A1')}` },
      { name: '旧集計', rows: '<row r="1"><c r="A1"><v>703801</v></c></row>' },
    ];
    const { bytes } = writeXlsx(zipOf(partsOf(sheets)), planOf([], { removals: ['旧集計'], untold: 'blank' }));
    expect(sheetOf(bytes)).toContain('<c r="A5" s="3" t="str"><f>#REF!A1</f><v></v></c>');
  });
});
