import { areaAskedFor, fiscalYearOf, yearAskedFor } from '../../src/blank/asked-for';

it.each([
  ['12 中小企業', '12', '中小企業'],
  ['１２　中小企業', '12', '中小企業'],
  ['政策分野12 中小企業', '12', '中小企業'],
  ['7', '7', ''],
  ['3：道路 3号', '3', '道路 3号'],
])('reads the policy area %j', (text, number, name) => {
  expect(areaAskedFor(text)).toEqual({ number, name });
});

it.each(['', '中小企業', '12345 道路', '中小企業12'])('reads no policy area in %j', (text) => {
  expect(areaAskedFor(text)).toBeNull();
});

it.each([
  ['令和7年度', 2025],
  ['R7', 2025],
  ['２０２５年度', 2025],
  ['来年', null],
])('reads the year %j', (text, year) => {
  expect(yearAskedFor(text)).toBe(year);
});

it('begins a fiscal year in April', () => {
  expect(fiscalYearOf(new Date(2027, 2, 31))).toBe(2026);
  expect(fiscalYearOf(new Date(2027, 3, 1))).toBe(2027);
});
