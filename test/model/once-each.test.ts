import { onceEach } from '../../src/model/once-each';

it('works a value out once for each key', () => {
  const asked: string[] = [];
  const length = onceEach((text: string) => asked.push(text) && text.length);
  expect(['a', 'bcd', 'a', 'bcd', ''].map(length)).toEqual([1, 3, 1, 3, 0]);
  expect(asked).toEqual(['a', 'bcd', '']);
});

it('remembers no more than ten thousand values', () => {
  let worked = 0;
  const twice = onceEach((number: number) => ((worked += 1), 2 * number));
  for (let number = 0; number <= 10_000; number += 1) twice(number);
  expect([twice(9_999), twice(10_000)]).toEqual([19_998, 20_000]);
  expect(worked).toBe(10_002);
});
