import { renameSheets, SheetNames } from '../../../src/hosts/xlsx/graft/formula-sheets';
import { cpuTime } from '../../cpu-time';

const names = new SheetNames(
  [
    { from: '一覧', to: '一覧(元)' },
    { from: "It's", to: 'Its' },
    { from: 'A1', to: 'B' },
  ],
  ['一覧', "It's", 'A1', '4月', '別'],
);

test.each([
  ['一覧!A1', "'一覧(元)'!A1"],
  ["'一覧'!$A$1:$B$2", "'一覧(元)'!$A$1:$B$2"],
  ['SUM(一覧!A1:一覧!A9)+別!B2', "SUM('一覧(元)'!A1:'一覧(元)'!A9)+別!B2"],
  ["'It''s'!A1&\"It's!A1\"", "'Its'!A1&\"It's!A1\""],
  ['"一覧!A1"', '"一覧!A1"'],
  ['INDIRECT("一覧!A1")', 'INDIRECT("一覧!A1")'],
  ['SUM(4月:一覧!A1)', "SUM('4月:一覧(元)'!A1)"],
  ["SUM('4月:一覧'!A1)", "SUM('4月:一覧(元)'!A1)"],
  ['SUM(C3:一覧!A1)', "SUM(C3:'一覧(元)'!A1)"],
  ['[1]一覧!A1', '[1]一覧!A1'],
  ["'C:\\a\\[b.xlsx]一覧'!A1", "'C:\\a\\[b.xlsx]一覧'!A1"],
  ['表[[#Headers],[一覧]]+一覧!A1', "表[[#Headers],[一覧]]+'一覧(元)'!A1"],
  ["表[it'[s]+一覧!A1", "表[it'[s]+'一覧(元)'!A1"],
  ['一覧表!A1+前一覧!A1', '一覧表!A1+前一覧!A1'],
  ['#REF!+一覧!A1', "#REF!+'一覧(元)'!A1"],
  ['一覧!合計', "'一覧(元)'!合計"],
  ['IF(一覧!A1<>一覧!B1,1,-一覧!C1%)', "IF('一覧(元)'!A1<>'一覧(元)'!B1,1,-'一覧(元)'!C1%)"],
  ['一覧', '一覧'],
])('%s', (before, after) => {
  expect(renameSheets(before, names)).toBe(after);
});

test('names are compared without case', () => {
  expect(renameSheets('sheet1!A1', new SheetNames([{ from: 'Sheet1', to: '元' }], ['Sheet1']))).toBe("'元'!A1");
});

test('a long formula does not take forever', () => {
  const started = cpuTime();
  renameSheets(`${'あ'.repeat(4000)}+"${'['.repeat(4000)}!`, names);
  // A pattern that goes back over what it has read would take minutes.
  expect(cpuTime() - started).toBeLessThan(20_000);
});
