import { knownKinds } from '../../../src/layout/amount-kind';
import { readAs, unreadable } from '../../../src/read/values/reading';
import { parseFiscalYear, readFiscalYear, readYearColumn } from '../../../src/read/values/years';
import { aCell } from '../a-cell';

describe('a fiscal year', () => {
  it.each([
    ['令和6年度', 2024],
    ['令和６年度', 2024],
    ['令和 6 年度', 2024],
    ['令和6年', 2024],
    ['令和6', 2024],
    ['R6', 2024],
    ['r6', 2024],
    ['R.6年度', 2024],
    ['H31', 2019],
    ['S63', 1988],
    ['昭和元年度', 1926],
    ['平成元年', 1989],
    ['平成31年度', 2019],
    ['令和元年度', 2019],
    ['2024年度', 2024],
    ['FY2024', 2024],
    ['ＦＹ２０２４', 2024],
    ['1999', 1999],
    ['平成31年度/令和元年度', 2019],
    ['令和6年度(2024年度)', 2024],
    ['令和6（2024）年度', 2024],
    ['2024(令和6)年度', 2024],
    ['2024年度（R6）', 2024],
  ])('is read from %j', (text, year) => {
    expect(parseFiscalYear(text)).toBe(year);
  });

  it.each([
    '',
    '6',
    '令和',
    '令和0年度',
    '令和123年度',
    '令和6年度末',
    '約令和6年度',
    '1899',
    '2100',
    '20245',
    '平成30年度/令和元年度',
    '令和6(2025)年度',
    '年度',
    '/',
    '大正元年',
    '令和6年度・令和7年度',
    '令和6年度度',
  ])('is not read from %j', (text) => {
    expect(parseFiscalYear(text)).toBeNull();
  });

  it('is read from a cell as it is shown', () => {
    expect(readFiscalYear(aCell(2024))).toEqual(readAs(2024));
    expect(readFiscalYear(aCell(6, '"令和"0"年度"'))).toEqual(readAs(2024));
    expect(readFiscalYear(aCell('R6'))).toEqual(readAs(2024));
    expect(readFiscalYear(aCell('検証'))).toEqual(unreadable);
    expect(readFiscalYear(aCell({ error: '#N/A' }))).toEqual(unreadable);
  });
});

describe('a heading of amounts', () => {
  it.each([...knownKinds, ''])('bears the kind %j', (kind) => {
    expect(readYearColumn(aCell(`令和6年度(${kind})`))).toEqual(readAs({ year: 2024, kind }));
  });

  it.each([
    ['当初予算', '予算'],
    ['当初', '予算'],
    ['予算額', '予算'],
    ['当初予算額', '予算'],
    ['補正', '補正後'],
    ['補正予算', '補正後'],
    ['補正後予算', '補正後'],
    ['決算額', '決算'],
    ['決算見込み', '決算見込'],
    ['決算見込額', '決算見込'],
    ['見込', '見込み'],
    ['見込額', '見込み'],
    ['見込み額', '見込み'],
  ])('spells %s for %s', (spelling, kind) => {
    expect(readYearColumn(aCell(`令和6年度\n（${spelling}）`))).toEqual(readAs({ year: 2024, kind }));
  });

  it.each([
    ['令和6(2024)年度(予算)', { year: 2024, kind: '予算' }],
    ['2024年度（令和6年度）\n当初予算', { year: 2024, kind: '予算' }],
    ['FY2024(予算)', { year: 2024, kind: '予算' }],
    ['平成31年度/令和元年度(予算)', { year: 2019, kind: '予算' }],
    ['令和6年度・予算', { year: 2024, kind: '予算' }],
    ['R6、決算', { year: 2024, kind: '決算' }],
    ['予算 令和6年度', { year: 2024, kind: '予算' }],
    ['令和6年度(予算)(千円)', { year: 2024, kind: '予算' }],
    ['令和6年度(予算) 単位:千円', { year: 2024, kind: '予算' }],
    ['令和6年度(予算) 単位 百万円', { year: 2024, kind: '予算' }],
    ['令和6年度(予算)円', { year: 2024, kind: '予算' }],
    ['令和6年度(速報)', { year: 2024, kind: '速報' }],
    ['６年度', { year: 2024, kind: '' }],
    ['5年度決算額', { year: 2023, kind: '決算' }],
    ['30年度決算', { year: 2018, kind: '決算' }],
    ['R7当初', { year: 2025, kind: '予算' }],
    ['令和8年度要求', { year: 2026, kind: '要求' }],
  ])('is read from %j', (text, column) => {
    expect(readYearColumn(aCell(text))).toEqual(readAs(column));
  });

  it('is read from a number as it is shown', () => {
    expect(readYearColumn(aCell(7, '"令和"0"年度(見込み)"'))).toEqual(readAs({ year: 2025, kind: '見込み' }));
  });

  it.each([
    '',
    '予算',
    'R6度',
    '令和6年度増減額',
    '令和6年度執行率',
    '令和6年度から実施している補助の対象を広げた',
    '令和6年度(予算)令和7年度(予算)',
    '令和0年度(予算)',
  ])('is not read from %j', (text) => {
    expect(readYearColumn(aCell(text))).toEqual(unreadable);
  });

  it('is not read from an error', () => {
    expect(readYearColumn(aCell({ error: '#REF!' }))).toEqual(unreadable);
  });
});
