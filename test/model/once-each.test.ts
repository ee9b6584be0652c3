import { onceEach } from '../../src/model/once-each';

it('works a value out once for each key', () => {
  const asked: string[] = [];
  const length = onceEach((text: string) => asked.push(text) && text.length);
  expect(['a', 'bcd', 'a', 'bcd', ''].map(length)).toEqual([1, 3, 1, 3, 0]);
  expect(asked).toEqual(['a', 'bcd', '']);
});
