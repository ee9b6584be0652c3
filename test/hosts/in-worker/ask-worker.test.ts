import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { askWorker, type WorkerLike } from '../../../src/hosts/in-worker/ask-worker';
import { readXlsx } from '../../../src/hosts/xlsx/read-xlsx';
import { SilentWorker, WorkerHere } from './worker-here';

const bytes = readFileSync(resolve(__dirname, '../../../samples/clean.xlsx'));

/** Asks workers, and keeps them. */
function asked(...workers: readonly WorkerHere[]) {
  const started: WorkerHere[] = [];
  const ask = askWorker(() => {
    const next = workers[started.length] ?? new WorkerHere();
    started.push(next);
    return next;
  });
  return { ask, started };
}

test('one worker reads what a file holds, question by question', async () => {
  const { ask, started } = asked();
  const both = await Promise.all([ask('read', [bytes, 'a.xlsx']), ask('read', [bytes, 'b.xlsx', { rooms: true }])]);
  expect(both).toEqual([readXlsx(bytes, 'a.xlsx'), readXlsx(bytes, 'b.xlsx', undefined, { rooms: true })]);
  expect(started).toHaveLength(1);
});

test('what a file cannot be used for is told as the host tells it', async () => {
  const memo = new TextEncoder().encode('メモ');
  await expect(asked().ask('read', [memo, 'メモ.xlsx'])).rejects.toMatchObject({
    name: 'HostError',
    code: 'not-a-workbook',
    detail: 'メモ.xlsx',
  });
});

test('a mistake of the code itself is told as unknown, with its words', async () => {
  await expect(asked().ask('make', [{} as never])).rejects.toMatchObject({
    code: 'unknown',
    cause: expect.stringContaining('TypeError') as string,
  });
});

test.each<[string, (worker: WorkerLike) => void]>([
  ['breaks down', (worker) => worker.onerror?.({ preventDefault: () => undefined } as ErrorEvent)],
  ['says what cannot be read', (worker) => worker.onmessageerror?.({} as MessageEvent)],
])('a worker that %s ends what it was asked; the next question starts another', async (_, breakDown) => {
  const { ask, started } = asked(new SilentWorker());
  const first = ask('read', [bytes, 'a.xlsx']);
  const second = ask('read', [bytes, 'b.xlsx']);
  breakDown(started[0]!);
  await expect(first).rejects.toMatchObject({ code: 'worker-ended' });
  await expect(second).rejects.toMatchObject({ code: 'worker-ended' });
  expect(started[0]?.isEnded).toBe(true);
  expect((await ask('read', [bytes, 'c.xlsx'])).name).toBe('c.xlsx');
});

test('an asker who gives up ends the worker', async () => {
  const { ask, started } = asked(new SilentWorker());
  const controller = new AbortController();
  const given = ask('read', [bytes, 'a.xlsx'], { giveUp: controller.signal });
  controller.abort();
  await expect(given).rejects.toMatchObject({ code: 'stopped' });
  expect(started[0]?.isEnded).toBe(true);
});

test('an asker is told how far it is, and ends the task by throwing', async () => {
  const silent = new SilentWorker();
  const { ask } = asked(silent);
  const told: number[] = [];
  const given = ask('read', [bytes, 'a.xlsx'], {
    told: (done) => {
      told.push(done);
      if (done === 0.5) throw new Error('enough');
      silent.onmessage?.({ data: { id: 1, done: 0.5 } } as Parameters<NonNullable<WorkerLike['onmessage']>>[0]);
    },
  });
  await expect(given).rejects.toThrow('enough');
  expect(told).toEqual([0, 0.5]);
  expect(silent.isEnded).toBe(true);
});
