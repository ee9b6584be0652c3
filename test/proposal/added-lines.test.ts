import { describe, expect, it } from '@jest/globals';
import { noHints } from '../../src/proposal/cell-hints';
import { addedLines } from '../../src/proposal/added-lines';
import { review } from '../../src/review';
import { aSheet, type Row } from '../read/a-sheet';
import { formSheet, items, withForm } from '../workbooks/form-sheet';
import { rowForm } from '../workbooks/row-table';

const cards = [1, 2, 3].flatMap((number): Row[] => [
  [number, '事業名', `事業${String(number)}`, '法定／自主', '自主'],
  [null, '概要(目的と内容)', '公園の手入れ'],
  [null, '必要性', '高い'],
  [null, '効果', '大きい'],
  [],
]);
const added = (table: readonly Row[]) =>
  addedLines(review({ name: 'a.xlsx', sheets: [aSheet(cards, [], '個票'), formSheet(table)] }), '×', noHints);

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

it('tells kinds of a table of one project a row by what stands below each heading', () => {
  const headings: Row[] = [
    ['No.', '年度', '事務事業名', '担当部・課', '概要', '次年度方針', '必要性', '補助金', '職員数'],
  ];
  const rows = Array.from({ length: 6 }, (_, at): Row => {
    const name = `花壇${String(at)}号の手入れ`;
    return [at + 1, 7, name, '市民部・公園課', '花に水をやる。', '継続', at % 2 === 0 ? '高' : '低', 100 * at, at];
  });
  const looked = review(
    withForm({ name: 'a.xlsx', sheets: [aSheet([...headings, ...rows], [], '一覧')] }, ...rowForm()),
  );
  expect(addedLines(looked, '×', noHints)).toMatchObject([
    { name: '必要性', kind: '選択', choices: '高、低', evidence: '6枚中6枚、例：高' },
    { name: '補助金', kind: '金額', sum: '合計' },
    { name: '職員数', kind: '数値' },
  ]);
});
