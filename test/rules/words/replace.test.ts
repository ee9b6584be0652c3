import { replace } from '../../../src/rules/words/replace';
import { aField } from '../a-field';

const field = aField('2,500', { row: 3, column: 4 });

describe('the edit that replaces a value', () => {
  it('expects what stands there', () => {
    expect(replace(field, 2500)).toEqual({ sheet: 'シート', row: 3, column: 4, value: 2500, expected: '2,500' });
    expect(replace({ ...field, raw: null }, 'a')?.expected).toBeNull();
    expect(replace({ ...field, raw: { error: '#REF!' } }, 'a')?.expected).toBe('#REF!');
  });

  it('is none where a formula stands', () => {
    expect(replace({ ...field, formula: true }, 2500)).toBeNull();
  });
});
