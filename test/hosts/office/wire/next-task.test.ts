import { nextTask } from '../../../../src/hosts/office/wire/next-task';

test('goes on in a task of its own: what was queued before comes first, though timers are held up', async () => {
  const order: string[] = [];
  jest.useFakeTimers();
  const next = nextTask().then(() => order.push('next'));
  await Promise.resolve().then(() => order.push('microtask'));
  expect(order).toEqual(['microtask']);
  await next;
  expect(order).toEqual(['microtask', 'next']);
  jest.useRealTimers();
});
