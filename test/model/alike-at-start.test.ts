import { alikeAtStart } from '../../src/model/alike-at-start';

test.each<[string, string, number]>([
  ['漆器の振興', '漆器の普及', 3],
  ['漆器', '漆器の普及', 2],
  ['漆器', '漆器', 2],
  ['', '漆器', 0],
  ['清酒', '漆器', 0],
])('%s and %s begin alike with %i letters, as texts and as characters', (first, second, count) => {
  expect(alikeAtStart(first, second)).toBe(count);
  expect(alikeAtStart([...first], [...second])).toBe(count);
});
