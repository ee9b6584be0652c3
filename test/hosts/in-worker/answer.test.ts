import { answer } from '../../../src/hosts/in-worker/answer';
import type { Answer } from '../../../src/hosts/in-worker/messages';
import { tasks } from '../../../src/hosts/in-worker/tasks';

function answersTo(given: readonly unknown[]): Answer[] {
  const said: Answer[] = [];
  answer({ id: 7, task: 'read', given }, (one) => said.push(one));
  return said;
}

afterEach(() => jest.restoreAllMocks());

test('a task tells how far it is, and what came of it', () => {
  jest.spyOn(tasks, 'read').mockImplementation((told) => {
    told(0.5);
    return { name: 'a.xlsx', sheets: [] };
  });
  expect(answersTo([])).toEqual([
    { id: 7, done: 0.5 },
    { id: 7, result: { name: 'a.xlsx', sheets: [] } },
  ]);
});

test('what there is no memory for is told as the worker’s end', () => {
  jest.spyOn(tasks, 'read').mockImplementation(() => {
    throw new RangeError('Array buffer allocation failed');
  });
  expect(answersTo([])).toMatchObject([{ id: 7, failure: { code: 'worker-ended' } }]);
});
