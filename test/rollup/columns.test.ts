import type { YearColumn } from '../../src/layout/kinds';
import { comparedColumns, indexOfColumn, isSameColumn, uniqueColumns } from '../../src/rollup/columns';

const column = (year: number, kind: string): YearColumn => ({ year, kind });
const [budget, settled, forecast] = [column(2024, '予算'), column(2024, '決算'), column(2025, '見込み')];

it('two kinds of one year are two columns', () => {
  const others = [budget, settled, forecast, column(2024, ''), column(2025, '予算')];
  expect(others.map((other) => isSameColumn(column(2024, '予算'), other))).toEqual([true, false, false, false, false]);
});

it('a column is found by its year and kind', () => {
  expect(
    [budget, { ...forecast }, column(2025, '')].map((one) => indexOfColumn([budget, settled, forecast], one)),
  ).toEqual([0, 2, -1]);
});

describe('columns', () => {
  it('stand once each, by year, then in the order of their kinds', () => {
    expect(uniqueColumns([forecast, settled, { ...forecast }, budget, column(2023, '決算')])).toEqual([
      column(2023, '決算'),
      budget,
      settled,
      forecast,
    ]);
    expect(uniqueColumns([])).toEqual([]);
  });
});

describe('the columns that are compared', () => {
  it('stand side by side on most cards', () => {
    expect(
      comparedColumns([
        [0, 1],
        [0, 2],
        [0, 2],
      ]),
    ).toEqual({ from: 0, to: 2 });
    expect(
      comparedColumns([
        [1, 2],
        [0, 2],
      ]),
    ).toEqual({ from: 1, to: 2 });
  });

  it('go from the earlier to the later, however the card has them', () => {
    expect(comparedColumns([[2, 0]])).toEqual({ from: 0, to: 2 });
  });

  it('are none where no card bears two', () => {
    expect(comparedColumns([[0, -1], [-1, 1], [0, 0], []])).toBeNull();
    expect(comparedColumns([])).toBeNull();
  });
});
