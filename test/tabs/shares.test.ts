import { onceComplete, rankFormula, shareFormula, shareOf } from '../../src/tabs/shares';

test.each([
  [50, 200, 0.25],
  [1, 3, 0.333],
  [-1, 3, -0.333],
  [0, 200, 0],
  [null, 200, ''],
  [50, 0, ''],
  [50, null, ''],
])('%p of %p', (amount, total, share) => {
  expect(shareOf(amount, total)).toBe(share);
});

test('the formulas, which wait for what is missing', () => {
  expect(shareFormula('G5', '$G$9')).toBe('IF(N($G$9)=0,"",IF(G5="","",ROUND(G5/$G$9,3)))');
  expect(rankFormula('G5', 'G5:G8')).toBe('IF(G5="","",COUNTIFS(G5:G8,">"&G5)+1)');
  expect(rankFormula('G5', 'G5:G8', ['H5:H8', '"○"'])).toBe('IF(G5="","",COUNTIFS(G5:G8,">"&G5,H5:H8,"○")+1)');
  expect(onceComplete('A1', null)).toBe('A1');
  expect(onceComplete('A1', 'G10')).toBe('IF(G10<>"","",A1)');
});
