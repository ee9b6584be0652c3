import { projectCodeIn } from '../../../src/read/values/project-code';

it.each([
  ['2-3', 2, 3],
  ['施策２－３', 2, 3],
  ['1‐10', 1, 10],
])('reads %s', (text, measure, number) => {
  expect(projectCodeIn(text)).toEqual({ measure, number });
});

it.each(['3', '施策2', '2-', '2-3-1', '2.3', '令和2-3', ''])('reads nothing in %s', (text) => {
  expect(projectCodeIn(text)).toBeNull();
});
