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
  const columns = [
    { year: 2023, kind: '決算' },
    { year: 2024, kind: '予算' },
    { year: 2024, kind: '補正後' },
    { year: 2025, kind: '見込み' },
    { year: 2026, kind: '計画' },
  ];
  const compared = (places: readonly (readonly number[])[], year: number | null = 2024) =>
    comparedColumns(places, columns, year);

  it('are the evaluated year and the next, where a card has more than two', () => {
    expect(compared([[0, 1, 3, 4]])).toEqual({ from: 1, to: 3 });
    expect(compared([[1, 2, 3]])).toEqual({ from: 2, to: 3 });
    expect(compared([[0, 1, 2]])).toEqual({ from: 0, to: 2 });
    expect(compared([[0, 1, 3]], null)).toEqual({ from: 0, to: 3 });
  });

  it('stand side by side on most cards', () => {
    expect(
      compared([
        [0, 1],
        [0, 2],
        [0, 2],
      ]),
    ).toEqual({ from: 0, to: 2 });
    expect(
      compared([
        [1, 2],
        [0, 2],
      ]),
    ).toEqual({ from: 1, to: 2 });
  });

  it('go from the earlier to the later, however the card has them', () => {
    expect(compared([[2, 0]])).toEqual({ from: 0, to: 2 });
  });

  it('are none where no card bears two', () => {
    expect(compared([[0, -1], [-1, 1], [0, 0], []])).toBeNull();
    expect(compared([])).toBeNull();
  });
});
