import type { CellValue } from '../../../src/workbook/cell';
import { Workbook } from '../../../stand-in/engine/workbook';
import { writeCells } from '../../../stand-in/engine/write';

/** A workbook whose sheet 一覧 holds 施策, 事業, 額, 率. */
function ledger() {
  const workbook = new Workbook();
  const list = workbook.addSheet('一覧');
  const sheet = workbook.addSheet('計算');
  const rows = [
    ['施策1', 'あ*', 100, 0.5],
    ['施策2', 'い', 200, '#N/A'],
    ['施策1', 'Abc', 300, ''],
    ['施策3', 'abd', '文字', true],
  ];
  writeCells(workbook, list, { top: 0, left: 0, bottom: 3, right: 3 }, rows);
  const enter = (formula: string): CellValue => {
    writeCells(workbook, sheet, { top: 0, left: 0, bottom: 0, right: 0 }, [[formula]]);
    workbook.calculator.settle();
    return sheet.cells.get(0, 0).value;
  };
  return { workbook, list, sheet, enter };
}

test.each<[string, CellValue]>([
  ['=1+2*3^2-4/2', 17],
  ['=-2^2', 4],
  ['=50%+1', 1.5],
  ['="a"&1&TRUE', 'a1TRUE'],
  ['=1/0', { error: '#DIV/0!' }],
  ['="1"+1', 2],
  ['="x"+1', { error: '#VALUE!' }],
  ['="a"="A"', true],
  ['=1<"a"', true],
  ['=一覧!Z9=""', true],
  ['=一覧!Z9', 0],
  ['=SUM(一覧!C:C)', 600],
  ["=SUM('一覧'!C1:C3,1)", 601],
  ['=SUM(一覧!D1:D2)', { error: '#N/A' }],
  ['=SUMIFS(一覧!C1:C4,一覧!A1:A4,"施策1",一覧!C1:C4,">=200")', 300],
  ['=SUMIF(一覧!A1:A4,"施策1",一覧!C1:C4)', 400],
  ['=COUNTIFS(一覧!B1:B4,"ab*")', 2],
  ['=COUNTIF(一覧!C1:C4,"<>100")', 3],
  ['=COUNTIF(一覧!B1:B4,"あ~*")', 1],
  ['=COUNTIF(一覧!D1:D4,"")', 1],
  ['=COUNTIF(一覧!C1:C4,200)', 1],
  ['=AVERAGEIFS(一覧!C1:C4,一覧!A1:A4,"施策1")', 200],
  ['=SUMIFS(一覧!D1:D4,一覧!A1:A4,"施策2")', { error: '#N/A' }],
  ['=SUMIFS(一覧!C1:C4,一覧!A1:A3,"施策1")', { error: '#VALUE!' }],
  ['=COUNTA(一覧!A1:D4)', 15],
  ['=COUNT(一覧!A1:D4)', 4],
  ['=COUNTBLANK(一覧!D1:D4)', 1],
  ['=SUMPRODUCT((一覧!A1:A3="施策1")*一覧!C1:C3)', 400],
  ['=SUMPRODUCT(--(一覧!C1:C3>100),一覧!C1:C3)', 500],
  ['=MAX(一覧!C1:C4)-MIN(一覧!C1:C4)', 200],
  ['=ROUND(2.5,0)+ROUND(-2.5,0)', 0],
  ['=IF(一覧!C1>50,"大","小")', '大'],
  ['=IF(FALSE,1)', false],
  ['=IF(TRUE,1,NOSUCH())', 1],
  ['=IFERROR(1/0,"—")', '—'],
  ['=IFERROR(VLOOKUP("施策9",一覧!A1:C4,3,FALSE),0)', 0],
  ['=VLOOKUP("施策2",一覧!A1:C4,3,FALSE)', 200],
  ['=INDEX(一覧!C1:C4,MATCH("施策2",一覧!A1:A4,0))', 200],
  ['=AND(TRUE,1=1)', true],
  ['=TEXT(1234.5,"#,##0")', '1,235'],
  ['=TEXT(0.561,"0.0%")', '56.1%'],
  ['=HYPERLINK("#一覧!A1","見る")', '見る'],
  ['=LEN("あい")+ROWS(一覧!A1:A4)+COLUMNS(一覧!A1:C1)', 9],
  ['=ROW(一覧!C3)&COLUMN()', '31'],
  ['=INDIRECT("一覧!C2")', 200],
  ['=ISNUMBER(一覧!C1)', true],
  ['=SUBTOTAL(9,一覧!C1:C3)', 600],
  ['=AVERAGE(一覧!C1:C3)', 200],
  ['=ABS(-1)+INT(2.7)+MOD(7,4)', 6],
  ['=ない名前', { error: '#NAME?' }],
  ['=ない!A1', { error: '#REF!' }],
])('%s', (formula, expected) => {
  const { workbook, enter } = ledger();
  expect(enter(formula)).toEqual(expected);
  expect(workbook.calculator.unsupported).toEqual([]);
});

test.each(['=NOSUCH(1)', '=A1', '=一覧!A1:A3', '=IF(一覧!C1:C3>1,1,2)'])(
  '%s is refused aloud, never guessed',
  (formula) => {
    const { workbook, enter } = ledger();
    expect(enter(formula)).toEqual({ error: '#NAME?' });
    expect(workbook.calculator.unsupported).toHaveLength(1);
  },
);

test('what depends on a change follows it, through other formulas and names', () => {
  const { workbook, list, sheet } = ledger();
  workbook.names.push({ name: '合計', formula: '=計算!$A$1', visible: true, comment: '' });
  writeCells(workbook, sheet, { top: 0, left: 0, bottom: 2, right: 0 }, [['=SUM(一覧!C1:C3)'], ['=A1*2'], ['=合計+1']]);
  workbook.calculator.settle();
  writeCells(workbook, list, { top: 0, left: 2, bottom: 0, right: 2 }, [[1100]]);
  workbook.calculator.settle();
  expect([0, 1, 2].map((row) => sheet.cells.get(row, 0).value)).toEqual([1600, 3200, 1601]);
});

test('two thousand formulas over a list of 1,100 rows are worked out at once', () => {
  const workbook = new Workbook();
  const list = workbook.addSheet('一覧');
  const sheet = workbook.addSheet('集計');
  const rows = Array.from({ length: 1_100 }, (_, row) => [`施策${String(row % 20)}`, row]);
  writeCells(workbook, list, { top: 0, left: 0, bottom: 1_099, right: 1 }, rows);
  const formulas = Array.from({ length: 2_000 }, (_, row) => [
    `=SUMIFS(一覧!$B$1:$B$1100,一覧!$A$1:$A$1100,"施策${String(row % 20)}")`,
  ]);
  writeCells(workbook, sheet, { top: 0, left: 0, bottom: 1_999, right: 0 }, formulas);
  workbook.calculator.settle();
  expect(sheet.cells.get(1_981, 0).value).toBe(
    rows.filter(([name]) => name === '施策1').reduce((sum, [, value]) => sum + Number(value), 0),
  );
});
