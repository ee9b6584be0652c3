import { describe, expect, it } from '@jest/globals';
import { addedLines } from '../../src/proposal/added-lines';
import { review } from '../../src/review';
import { aSheet, type Row } from '../read/a-sheet';
import { formSheet, items } from '../workbooks/form-sheet';

const cards = [1, 2, 3].flatMap((number): Row[] => [
  [number, '事業名', `事業${String(number)}`, '法定／自主', '自主'],
  [null, '概要(目的と内容)', '公園の手入れ'],
  [null, '必要性', '高い'],
  [null, '効果', '大きい'],
  [],
]);
const added = (table: readonly Row[]) =>
  addedLines(review({ name: 'a.xlsx', sheets: [aSheet(cards, [], '個票'), formSheet(table)] }), '×');

describe('what 様式定義 does not tell of yet', () => {
  it('is every label that nobody knows, as a row that waits', () => {
    expect(added(items())).toMatchObject([
      { place: '個票', name: '必要性', adopted: '×' },
      { place: '個票', name: '効果', adopted: '×' },
    ]);
  });

  it('is none that stands there, in force or as a proposal', () => {
    const standing = { 欄: '個票', この様式での項目名: '効果', 種類: '文字' };
    expect(added(items(standing)).map(({ name }) => name)).toEqual(['必要性']);
    expect(added(items({ ...standing, 採用: '×' })).map(({ name }) => name)).toEqual(['必要性']);
  });
});
