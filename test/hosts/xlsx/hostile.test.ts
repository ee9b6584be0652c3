import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readXlsx } from '../../../src/hosts/xlsx/read-xlsx';
import { cpuTime } from '../../cpu-time';
import { costOfBuild } from './cost-of-build';
import { hostile } from './hostile';
import { handmade } from './make-package';
import { refusal } from './refusal';

const folder = mkdtempSync(join(tmpdir(), 'hyoka-hostile-'));

/** Some 100 KB, of which nearly half of what a megabyte may hold is read: `npm run kinds` measures whole megabytes. */
const size = 100_000;
/**
 * Seconds of CPU time and MiB of memory that a file of up to one megabyte may cost: four, and half as many again, since the
 * machines that tests run on differ by as much.
 */
const most = { cpu: 6, peak: 500 };

beforeAll(() => {
  execFileSync(process.execPath, [join(__dirname, '../../../scripts/build-cli.mjs'), folder]);
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

test.each(Object.entries(hostile(size)))('%s: a small file costs no more to check and build than it may', (_, make) => {
  const bytes = make();
  expect(bytes.length).toBeLessThan(1.1 * size);
  const { status, stderr, cpu, peak } = costOfBuild(bytes, folder);
  expect([0, 1, 2]).toContain(status);
  expect(stderr).not.toContain('内部エラー');
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
