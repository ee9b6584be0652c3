import type { BusinessCard } from '../../../src/model/evaluation';
import type { Kpi } from '../../../src/model/kpi';
import { evaluationYear, titleYearOf } from '../../../src/read/whole/evaluation-year';
import { readSheet } from '../../../src/read/sheet/sheet';
import { aSheet, type Row } from '../a-sheet';

const cardWith = (...columns: readonly (readonly [year: number, kind: string] | null)[]) =>
  ({
    years: columns.map((column) => ({ heading: { value: column && { year: column[0], kind: column[1] } } })),
  }) as unknown as BusinessCard;
const kpiOver = (...years: readonly (number | null)[]) =>
  ({ years: years.map((value) => ({ year: { value } })) }) as unknown as Kpi;

describe('the evaluated year', () => {
  const budgeted = cardWith([2024, '予算'], [2025, '見込み']);

  it("is the title's before all", () => {
    expect(evaluationYear(2023, [budgeted], [kpiOver(2022)])).toBe(2023);
  });

  it('is that of most 予算 columns, the earlier of as many', () => {
    expect(evaluationYear(null, [budgeted], [kpiOver(2022)])).toBe(2024);
    expect(evaluationYear(null, [cardWith([2025, '予算']), budgeted, budgeted], [])).toBe(2024);
    expect(evaluationYear(null, [cardWith([2023, '予算']), budgeted, budgeted], [])).toBe(2024);
    expect(evaluationYear(null, [cardWith([2025, '予算']), budgeted], [])).toBe(2024);
    expect(evaluationYear(null, [cardWith(null, [2024, '予算'])], [])).toBe(2024);
  });

  it('else is the middle year of the KPIs, the earlier of two', () => {
    expect(evaluationYear(null, [cardWith([2024, '決算'])], [kpiOver(2025, null, 2023, 2024)])).toBe(2024);
    expect(evaluationYear(null, [], [kpiOver(2023, 2024)])).toBe(2023);
    expect(evaluationYear(null, [], [kpiOver(null), kpiOver(2021), kpiOver(2023), kpiOver(2022, 2023, 2024)])).toBe(
      2023,
    );
  });

  it('is the one that the columns of a 様式定義 fit best, the earlier of two', () => {
    const years = [
      { ahead: -1, kind: '決算', required: false },
      { ahead: 0, kind: '決算', required: true },
      { ahead: 1, kind: '', required: true },
    ] as const;
    const card = cardWith([2023, '決算'], [2024, '決算'], [2025, '当初']);
    expect(evaluationYear(null, [card, cardWith([2030, '予算'])], [], { years })).toBe(2024);
    expect(evaluationYear(null, [cardWith([2024, '決算'])], [], { years })).toBe(2023);
    expect(evaluationYear(null, [cardWith([2024, '予算'], null)], [kpiOver(2020)], { years })).toBe(2023);
    expect(evaluationYear(2019, [card], [], { years })).toBe(2019);
  });

  it('is unknown where nothing tells it', () => {
    expect(evaluationYear(null, [cardWith([2024, '決算'])], [kpiOver()])).toBeNull();
  });
});

describe('the year of the title', () => {
  const titleYear = (rows: readonly Row[], areaRow = rows.length - 1) => titleYearOf(readSheet(aSheet(rows)), areaRow);

  it.each([
    ['令和6年度 行政評価', 2024],
    ['令和６年度　施策点検表', 2024],
    ['令和元年度事務事業評価', 2019],
    ['H30年度 個票', 2018],
    ['2024年度 評価シート', 2024],
    ['令和6年度（2024年度）評価', 2024],
    ['政策分野12 中小企業（令和6年度）', 2024],
    ['昭和63年度 評価', 1988],
    ['S63年度 評価', 1988],
    ['平成元年度 評価', 1989],
  ])('is that of %j', (title, year) => {
    expect(titleYear([[title]])).toBe(year);
  });

  it.each([
    '令和6年度',
    '令和6年度 予算書',
    '令和6年 評価',
    '令和6年度から令和7年度の評価',
    '評価',
    '令和99999年度 評価',
    `令和6年度 評価${'。'.repeat(60)}`,
  ])('is not that of %j', (title) => {
    expect(titleYear([[title]])).toBeNull();
  });

  it('may stand in a line of 60 characters', () => {
    expect(titleYear([['令和6年度 評価'.padEnd(60, '。')]])).toBe(2024);
    expect(titleYear([['令和6年度 評価'.padEnd(61, '。')]])).toBeNull();
  });

  it('is the first one, at or above 政策分野, whatever else stands there', () => {
    expect(titleYear([[2020, '令和5年度'], ['令和6年度 評価'], ['令和7年度 評価']])).toBe(2024);
    expect(titleYear([['政策分野'], ['令和6年度 評価']], 1)).toBe(2024);
    expect(titleYear([['政策分野'], ['令和6年度 評価']], 0)).toBeNull();
  });
});
