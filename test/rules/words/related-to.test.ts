import { relatedTo } from '../../../src/rules/words/related-to';
import { aField } from '../a-field';

it('a finding also speaks of a field by its label, or a fuller one', () => {
  const field = aField('継続', { row: 3, column: 4 });
  expect(relatedTo(field)).toEqual({ sheet: 'シート', row: 3, column: 4, label: '項目' });
  expect(relatedTo(field, '一覧の次年度方針')).toEqual({
    sheet: 'シート',
    row: 3,
    column: 4,
    label: '一覧の次年度方針',
  });
});
