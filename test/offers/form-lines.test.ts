import { describe, expect, it } from '@jest/globals';
import { clean } from '../../samples/clean';
import { layOut } from '../../samples/lay-out';
import type { FormLine } from '../../src/layout/form-sheet/lines';
import { review } from '../../src/review';
import { formPlan, lineWords } from '../../src/offers/form-lines';
import type { Row } from '../read/a-sheet';
import { formSheet, items } from '../workbooks/form-sheet';

const line: FormLine<'items'> = { place: '個票', name: '必要性', kind: '文字', adopted: '○' };
const { snapshot } = layOut(clean);
const withSheet = (table: readonly Row[]) => review({ ...snapshot, sheets: [...snapshot.sheets, formSheet(table)] });

describe('a line on 様式定義', () => {
  it('makes the sheet where none stands', () => {
    expect(formPlan(review(snapshot), [line])).toMatchObject({ tabs: [{ name: '様式定義' }], edits: [] });
  });

  it('is typed where one stands', () => {
    const plan = formPlan(withSheet(items({ 欄: '個票', 標準の項目: '概要' })), [line]);
    expect(plan).toMatchObject({ tabs: [], renames: [] });
    expect(plan?.edits.map(({ row, value }) => [row, value])).toEqual([
      [2, '個票'],
      [2, '必要性'],
      [2, '文字'],
      [2, '○'],
    ]);
  });

  it('has no room on a sheet without its columns', () => {
    expect(formPlan(withSheet([['欄', '項目名']]), [line])).toBeNull();
  });

  it('is shown in words before it is written', () => {
    expect(lineWords(line)).toEqual([
      ['欄', '個票'],
      ['この様式での項目名', '必要性'],
      ['種類', '文字'],
      ['採用', '○'],
    ]);
  });
});
