import type { OwnItem } from '../../src/layout/own-item';
import { addGaps, countOf, gapText, isComplete, noGap, noGaps, sumGaps, type GapsOfSums } from '../../src/rollup/gaps';

const [one, two] = [
  { blank: 1, unreadable: 0 },
  { blank: 0, unreadable: 2 },
];
const item = { label: '国庫支出金' } as OwnItem;

test('what sums lack adds up, blank and unreadable apart', () => {
  expect(addGaps([one, noGap, two, one])).toEqual({ blank: 2, unreadable: 2 });
  expect(addGaps([])).toEqual(noGap);
  expect(countOf(addGaps([one, two]))).toBe(3);
  expect([isComplete(noGap), isComplete(undefined), isComplete(one), isComplete(two)]).toEqual([
    true,
    true,
    false,
    false,
  ]);
});

test('row by row, column by column, and item by item', () => {
  const project = (cost: GapsOfSums['rows']['cost']): GapsOfSums => ({
    rows: { ...noGaps.rows, cost },
    own: new Map([[item, [one]]]),
  });
  expect(sumGaps([project([noGap, one]), project([two, one])], 2)).toEqual({
    rows: { cost: [two, { blank: 2, unreadable: 0 }], generalFunds: [noGap, noGap], labour: [noGap, noGap] },
    own: new Map([[item, [{ blank: 2, unreadable: 0 }]]]),
  });
  expect(sumGaps([], 1)).toEqual({ rows: { cost: [noGap], generalFunds: [noGap], labour: [noGap] }, own: new Map() });
});

test('is told in words, of each kind that there is', () => {
  expect([noGap, one, two, addGaps([one, two])].map(gapText)).toEqual([
    '',
    '未記入1件を除く',
    '読み取れない2件を除く',
    '未記入1件・読み取れない2件を除く',
  ]);
});
