import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { run } from '../src/cli/run';

/**
 * The main job on the sample: validates it, prints findings and totals, and writes the tabs into a copy. Exits 0 when
 * it ran, whatever it found; the sample holds mistakes on purpose.
 */
async function demo(): Promise<void> {
  const root = resolve(__dirname, '..');
  const sample = resolve(root, 'samples/policy-area-12.xlsx');
  const output = resolve(root, 'dist/demo/policy-area-12-集計済み.xlsx');
  mkdirSync(resolve(root, 'dist/demo'), { recursive: true });
  const code = await run(['build', sample, '-o', output, '--force'], { color: process.stdout.isTTY });
  process.exitCode = code > 1 ? code : 0;
}

void demo();
