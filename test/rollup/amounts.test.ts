import { byRow, sum, sumByRow, sumLists } from '../../src/rollup/amounts';

describe('a sum', () => {
  it.each([
    [[], null],
    [[null], null],
    [[null, null], null],
    [[0], 0],
    [[1, null, 2, -4], -1],
    [[null, 5], 5],
    [[0.1, 0.2], 0.3],
    [[0.0004, 0.0004], 0.001],
  ])('of %j is %j', (amounts, total) => {
    expect(sum(amounts)).toBe(total);
  });
});

it('amounts come row by row', () => {
  const names = { cost: [1], generalFunds: [2, null], labour: [] };
  expect(byRow((row) => names[row])).toEqual(names);
});

describe('projects are summed', () => {
  const one = { cost: [1, 2], generalFunds: [3, null], labour: [5, 6] };
  const other = { cost: [10, 20], generalFunds: [30, null], labour: [50, null] };

  it('column by column', () => {
    expect(sumByRow([one, other], 2)).toEqual({ cost: [11, 22], generalFunds: [33, null], labour: [55, 6] });
  });

  it('over as many columns as there are', () => {
    expect(sumByRow([one], 3)).toEqual({ cost: [1, 2, null], generalFunds: [3, null, null], labour: [5, 6, null] });
    expect(sumByRow([], 1)).toEqual({ cost: [null], generalFunds: [null], labour: [null] });
    expect(sumByRow([one], 0)).toEqual({ cost: [], generalFunds: [], labour: [] });
  });
});

describe('sumLists', () => {
  it('sums place by place; what no list has stays unknown', () => {
    expect(
      sumLists([
        [1, null, 0.1],
        [2, null, 0.2],
      ]),
    ).toEqual([3, null, 0.3]);
  });

  it('takes a shorter list for one without the rest', () => {
    expect(sumLists([[1, 2], [3]])).toEqual([4, 2]);
  });

  it('sums no lists to none', () => {
    expect(sumLists([])).toEqual([]);
  });
});
