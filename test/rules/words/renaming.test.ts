import { renamed } from '../../../src/rules/words/renaming';
import { aField } from '../a-field';

it.each([
  ['旧い名', '新しい名'],
  [' 旧い名（再掲）', ' 新しい名（再掲）'],
  ['(再掲)旧い名', '(再掲)新しい名'],
  ['旧い(再掲)名', null],
  ['（再掲）', null],
])('%j becomes %j', (text, expected) => {
  expect(renamed(aField(text), '新しい名')).toBe(expected);
});

it('takes signs in the name as they are', () => {
  expect(renamed(aField('旧い名'), '$&事業')).toBe('$&事業');
});
