import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { wholeSheet } from '../../../stand-in/engine/limits';
import type { Sheet } from '../../../stand-in/engine/sheet';
import { newTable } from '../../../stand-in/engine/table';
import { Workbook } from '../../../stand-in/engine/workbook';
import { writeCells } from '../../../stand-in/engine/write';
import { openXlsx } from '../../../stand-in/files/open-xlsx';
import { saveXlsx } from '../../../stand-in/files/save-xlsx';
import { realWorkbook } from '../../real-workbook';

/** All that is kept of a sheet, ids apart. */
function facts(sheet: Sheet) {
  const byPlace = (a: { row: number; column: number }, b: { row: number; column: number }) =>
    a.row - b.row || a.column - b.column;
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    cells: sheet.cells.within(wholeSheet).sort(byPlace),
    merges: [...sheet.merges].sort((a, b) => a.top - b.top || a.left - b.left),
    names: sheet.names,
    tables: sheet.tables.map(({ name, area, style }) => ({ name, area, style })),
    validations: sheet.validations.map(({ area, rule }) => ({ area, rule })),
    columns: [...sheet.columns],
    rows: [...sheet.rows].filter(([, { size, hidden }]) => size !== null || hidden),
    frozen: sheet.frozen,
    pageLayout: sheet.pageLayout,
    rowBreaks: sheet.rowBreaks,
    protected: sheet.protected,
  };
}

async function again(workbook: Workbook): Promise<Workbook> {
  return openXlsx(await saveXlsx(workbook), workbook.name);
}

test('what the add-in writes comes back from a file', async () => {
  const workbook = new Workbook('試し.xlsx');
  const sheet = workbook.addSheet('集計 (元)');
  const hidden = workbook.addSheet('作業');
  hidden.visibility = 'Hidden';
  const area = { top: 0, left: 0, bottom: 2, right: 2 };
  writeCells(workbook, sheet, area, [
    ['名', '額', '率'],
    ['あ', 12, '=B2/24'],
    ['い', true, '#N/A'],
  ]);
  sheet.restyle({ ...area, bottom: 0 }, () => ({
    format: '#,##0',
    bold: true,
    fill: '#E5EDF5',
    color: '#1F2937',
    wrap: true,
    horizontal: 'Center',
    vertical: 'Center',
    bottom: { style: 'Continuous', weight: 'Medium', color: '#9CA3AF' },
    underline: 'Single',
    indent: 1,
  }));
  sheet.cells.set(4, 0, { value: '見る', formula: null, style: null, link: { documentReference: "'作業'!B2" } });
  sheet.cells.set(5, 0, { value: '外', formula: null, style: null, link: { address: 'https://example.jp/?a=1&b=2' } });
  const runs = [
    { text: '2,500', look: null },
    { text: '１', look: { strikethrough: false, superscript: true, subscript: false } },
    { text: '旧', look: { strikethrough: true, superscript: false, subscript: false } },
  ];
  sheet.cells.set(6, 0, { value: '2,500１旧', formula: null, style: null, link: null, runs });
  sheet.merge({ top: 7, left: 0, bottom: 8, right: 3 });
  sheet.names.push({ name: '_hyoka', formula: '="list|1|集計 (元)|A1:H40"', visible: false, comment: '' });
  workbook.names.push({ name: '全体', formula: "='集計 (元)'!$A$1:$C$3", visible: true, comment: '印' });
  sheet.tables.push({ ...newTable('x', '財務', area), style: 'TableStyleLight1' });
  sheet.validations.push({
    area: { top: 1, left: 4, bottom: 9, right: 4 },
    rule: { list: { inCellDropDown: true, source: '継続,拡充' } },
    ignoreBlanks: true,
    errorAlert: {},
    prompt: {},
  });
  sheet.setBand('columns', 0, { size: 90 });
  sheet.setBand('rows', 3, { size: 40, hidden: true });
  sheet.frozen = { rows: 2, columns: 1 };
  Object.assign(sheet.pageLayout, {
    orientation: 'Landscape',
    zoom: { horizontalFitToPages: 1 },
    centerHorizontally: true,
    titleRows: { top: 0, left: 0, bottom: 1, right: 16_383 },
    printArea: area,
  });
  sheet.pageLayout.texts.centerFooter = '&P / &N';
  sheet.rowBreaks = [20];
  sheet.protected = true;

  const back = await again(workbook);
  expect(back.sheets.map(facts)).toEqual(workbook.sheets.map(facts));
  expect(back.names).toEqual(workbook.names);
});

test('formulas without a result in the file are worked out, those with one are believed', async () => {
  const workbook = new Workbook();
  const sheet = workbook.addSheet('集計');
  sheet.cells.set(0, 0, { value: null, formula: '=1+1', style: null, link: null });
  sheet.cells.set(1, 0, { value: 99, formula: '=1+1', style: null, link: null });
  const back = await again(workbook);
  const values = [0, 1].map((row) => back.sheet('集計').cells.get(row, 0).value);
  expect(values).toEqual([2, 99]);
});

const files = [resolve(__dirname, '../../../samples/policy-area-12.xlsx'), realWorkbook].filter(
  (file) => file !== null,
);

test.each(files)('%s opens, and keeps all when it is saved', async (file) => {
  const workbook = await openXlsx(readFileSync(file), 'a.xlsx');
  const back = await again(workbook);
  expect(back.sheets.map(facts)).toEqual(workbook.sheets.map(facts));
  expect(workbook.sheets.length).toBeGreaterThan(2);
  expect(workbook.calculator.unsupported).toEqual([]);
});
