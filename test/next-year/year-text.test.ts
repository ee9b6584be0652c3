import { expect, test } from '@jest/globals';
import { movedYear, moveYearsOn, yearsIn } from '../../src/next-year/year-text';

test.each([
  ['令和6年度', '令和7年度'],
  ['令和６年度（予算）', '令和７年度（予算）'],
  ['令和元年度', '令和2年度'],
  ['平成30年度', '令和元年度'],
  ['平成30年度決算', '令和元年度決算'],
  ['平成31年度/令和元年度', '令和2年度'],
  ['R6年度(見込み)', 'R7年度(見込み)'],
  ['Ｒ６当初', 'Ｒ７当初'],
  ['H30', 'R1'],
  ['2024年度', '2025年度'],
  ['２０２４年度', '２０２５年度'],
  ['令和6(2024)年度', '令和7(2025)年度'],
  ['FY2024(予算)', 'FY2025(予算)'],
  ['6年度決算額', '7年度決算額'],
  ['令和 6 年度 行政評価', '令和 7 年度 行政評価'],
])('%s is %s a year later', (text, later) => {
  expect(moveYearsOn(text)).toBe(later);
});

test.each(['政策分野12 中小企業', '3か年計画', '第6期', 'No.2024', 'ISO2024'])('%s names no year', (text) => {
  expect(yearsIn(text)).toEqual([]);
  expect(moveYearsOn(text)).toBe(text);
});

test.each([
  [6, '"令和"0"年度"', 7],
  [2024, '0"年度"', 2025],
  [2024, '', 2025],
  [7, '', 8],
  [31, '"平成"0"年度(予算)"', 32],
  ['7', '', '8'],
  ['令和6年度・令和7年度', '', null],
  ['令和6年度（令和7年3月31日現在）', '', '令和7年度（令和7年3月31日現在）'],
  ['令和6年3月から令和7年3月', '', null],
  ['増減', '', null],
  [5, '"第"0"回"', null],
] as const)('%s shown by %s becomes %s', (value, format, later) => {
  expect(movedYear(value, format)).toBe(later);
});
