import { buildSync } from 'esbuild';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** kB of script, compressed: what the pane would load to read a file itself. */
const budget = 40;

test(`the reader weighs no more than ${budget} kB`, () => {
  const {
    outputFiles: [script],
  } = buildSync({
    entryPoints: [join(__dirname, '../../../src/hosts/xlsx/read-xlsx.ts')],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    target: 'es2020',
  });
  expect(script?.text).toContain('worksheet');
  expect(gzipSync(script?.contents ?? '', { level: 9 }).length / 1000).toBeLessThanOrEqual(budget);
});
