import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { buildSync } from 'esbuild';
import type { Answer, Question } from '../../../src/hosts/in-worker/messages';

/** kB of script, compressed: what a page loads to read and write files. */
const budget = 75;

const {
  outputFiles: [script],
} = buildSync({
  entryPoints: [join(__dirname, '../../../src/hosts/in-worker/worker.ts')],
  bundle: true,
  minify: true,
  write: false,
  format: 'iife',
  platform: 'browser',
  target: 'es2020',
});

test(`the worker weighs no more than ${budget} kB`, () => {
  const weight = gzipSync(script?.contents ?? '', { level: 9 }).length / 1000;
  expect(weight).toBeGreaterThan(0);
  expect(weight).toBeLessThanOrEqual(budget);
});

test('it reads a file with what every worker has, and nothing of Node', () => {
  const said: Answer[] = [];
  const self: { onmessage?: (event: { data: Question }) => void; postMessage: (one: Answer) => void } = {
    postMessage: (one) => said.push(one),
  };
  runInContext(script?.text ?? '', createContext({ self, TextDecoder, TextEncoder }));
  const bytes = new Uint8Array(readFileSync(join(__dirname, '../../../samples/clean.xlsx')));
  self.onmessage?.({ data: { id: 1, task: 'read', given: [bytes, 'a.xlsx'] } });
  expect(said.at(-1)).toMatchObject({ id: 1, result: { name: 'a.xlsx' } });
});
