import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readXlsx } from '../../../src/hosts/xlsx/read-xlsx';
import { cpuTime } from '../../cpu-time';
import { hostile } from './hostile';
import { handmade } from './make-package';
import { refusal } from './refusal';

const root = join(__dirname, '../../..');
const folder = mkdtempSync(join(tmpdir(), 'hyoka-hostile-'));
const [file, built, usage] = [join(folder, 'a.xlsx'), join(folder, 'b.xlsx'), join(folder, 'usage.json')];

/** Seconds of CPU time and MiB of memory that a file of up to one megabyte may cost. */
const most = { cpu: 4, peak: 500 };

beforeAll(() => {
  execFileSync(process.execPath, [join(root, 'scripts/build-cli.mjs'), folder]);
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

// What else the machine does costs its caches too: a mark missed three times over is no accident.
jest.retryTimes(2);

test.each(Object.entries(hostile))('%s: one megabyte costs no more to check and build than it may', (_, make) => {
  const bytes = make();
  expect(bytes.length).toBeLessThanOrEqual(1_048_576);
  writeFileSync(file, bytes);
  rmSync(built, { force: true });
  const { status, stderr } = spawnSync(
    process.execPath,
    [
      '--max-old-space-size=1000',
      '--require',
      join(root, 'scripts/bench/usage.js'),
      join(folder, 'hyoka.js'),
      'build',
      file,
      '-o',
      built,
    ],
    { encoding: 'utf8', env: { ...process.env, BENCH_USAGE: usage } },
  );
  expect([0, 1, 2]).toContain(status);
  expect(stderr).not.toContain('内部エラー');
  const { cpu, peak } = JSON.parse(readFileSync(usage, 'utf8')) as typeof most;
  expect(cpu).toBeLessThan(most.cpu);
  expect(peak).toBeLessThan(most.peak);
});

test('a file of some kilobytes that inflates to fifty megabytes is refused before it is read', () => {
  const bytes = handmade(`<row><c t="str"><v>${'&amp;'.repeat(10_000_000)}</v></c></row>`);
  expect(bytes.length).toBeLessThan(100_000);
  const started = cpuTime();
  expect(refusal(() => readXlsx(bytes, 'a.xlsx'))).toBe('too-large');
  expect(cpuTime() - started).toBeLessThan(500);
});
