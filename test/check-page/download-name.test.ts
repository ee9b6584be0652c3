import { downloadName } from '../../src/check-page/download-name';

test.each([
  ['12.xlsx', ['list', 'summary'], '12-集計済み.xlsx'],
  ['12.XLSM', ['summary'], '12-集計済み.XLSM'],
  ['12-集計済み.xlsx', ['summary'], '12-集計済み.xlsx'],
  ['令和6年度.12.xlsx', ['acceptances'], '令和6年度.12.xlsx'],
  ['12', [], '12.xlsx'],
] as const)('%s with %j is called %s', (file, written, name) => {
  expect(downloadName(file, written)).toBe(name);
});
