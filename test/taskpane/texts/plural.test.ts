import { plural } from '../../../src/taskpane/texts/plural';

test.each([
  [0, 'card', undefined, '0 cards'],
  [1, 'card', undefined, '1 card'],
  [1_234, 'card', undefined, '1,234 cards'],
  [1, 'query', 'queries', '1 query'],
  [2, 'query', 'queries', '2 queries'],
])('%i of %s', (count, one, many, said) => {
  expect(plural(count, one, many)).toBe(said);
});
