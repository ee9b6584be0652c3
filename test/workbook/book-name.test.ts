import { bookType, nameParts } from '../../src/workbook/book-name';

test.each([
  ['12.xlsx', '12', '.xlsx', 'xlsx'],
  ['12.XLSM', '12', '.XLSM', 'xlsm'],
  ['令和6年度.12.xlsm', '令和6年度.12', '.xlsm', 'xlsm'],
  ['.xlsx', '', '.xlsx', 'xlsx'],
  ['ブック1', 'ブック1', '.xlsx', 'xlsx'],
  ['評価.xlsx 2', '評価.xlsx 2', '.xlsx', 'xlsx'],
])('%s', (file, base, extension, type) => {
  expect(nameParts(file)).toEqual({ base, extension });
  expect(bookType(file)).toBe(type);
});
