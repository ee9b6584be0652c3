import { mayNameInText, namesInText } from '../../src/workbook/text-references';

test.each([
  ['INDIRECT("集計!B2")', true],
  ['SUM(indirect ("\'集計\'!A"&ROW()))', true],
  ['INDIRECT("集計"&"!B2")', true],
  ['INDIRECT("\'"&"集計"&"\'!B2")', true],
  ['INDIRECT(ADDRESS(1,1,1,1,"集計"))', true],
  ['HYPERLINK("#集計!A1","見る")', true],
  ['HYPERLINK("#\'集計\'!A1")', true],
  ['HYPERLINK("https://example.jp/","集計")', false],
  ['HYPERLINK("[別.xlsx]集計!A1")', false],
  ['INDIRECT("[別.xlsx]集計!A1")', false],
  ['INDIRECT("政策集計!B2")', false],
  ['INDIRECT("集計表!B2")', false],
  ['INDIRECT("集計の合計")', false],
  ['INDIRECT(集計!B2)', false],
  ['INDIRECT(\'a"集計"\'!B2)', false],
  ['IF(A1="集計!B2",1,2)', false],
  ['"INDIRECT(集計!A1)"', false],
  ['MYINDIRECT("集計!B2")', false],
])('%s: %s', (formula, expected) => {
  expect(namesInText(formula, '集計')).toBe(expected);
});

test('names are compared as Excel compares them, quotes within them doubled', () => {
  expect(namesInText("INDIRECT(\"'it''s'!A1\")", "IT's")).toBe(true);
});

test('a formula without a text or such a function names none', () => {
  expect(mayNameInText('INDIRECT(A1)')).toBe(false);
  expect(mayNameInText('SUMIF(A:A,"x")')).toBe(false);
  expect(mayNameInText('=INDIRECT("集計!A1")')).toBe(true);
});
