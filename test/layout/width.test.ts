import { foldWidth } from '../../src/layout/width';

it.each([
  ['２，５００', '2,500'],
  ['（令和６年度）', '(令和6年度)'],
  ['ｶﾞｲﾄﾞ　案', 'ガイド 案'],
  ['㋿6年度', '令和6年度'],
  ['①2,500', '①2,500'],
  ['500²', '500²'],
  ['½', '½'],
  ['Ⅱ㈱㎡', 'Ⅱ㈱㎡'],
])('%j folds to %j', (text, folded) => {
  expect(foldWidth(text)).toBe(folded);
});
