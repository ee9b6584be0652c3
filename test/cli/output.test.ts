import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync, watch, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';

const root = join(__dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'hyoka-output-'));
const command = join(folder, 'hyoka.js');
const sample = join(root, 'samples/policy-area-12.xlsx');
/** The sample with a picture that takes some time to write. */
const large = join(folder, 'large.xlsx');

beforeAll(() => {
  execFileSync(process.execPath, [join(root, 'scripts/build-cli.mjs'), folder]);
  const picture = randomBytes(60_000_000);
  writeFileSync(large, zipSync({ ...unzipSync(readFileSync(sample)), 'xl/media/image1.png': [picture, { level: 0 }] }));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const posix = process.platform === 'win32' ? describe.skip : describe;

posix('where the result goes', () => {
  test('a reader that leaves early is no failure', () => {
    const pipe = `{ "${process.execPath}" "${command}" check ${`"${sample}" `.repeat(8)}; echo "exit $?" >&2; } | true`;
    const { stderr } = spawnSync('sh', ['-c', pipe], { encoding: 'utf8' });
    expect(stderr).toBe('exit 1\n');
  });

  test.each(['SIGINT', 'SIGTERM'] as const)('%s while the copy is written leaves no temporary file', async (signal) => {
    const out = mkdtempSync(join(folder, 'out-'));
    const child = spawn(process.execPath, [command, 'build', large, '-o', join(out, 'b.xlsx')], { stdio: 'ignore' });
    const ended = once(child, 'exit');
    const told = new Promise<void>((resolve) => {
      const watcher = watch(out, () => {
        child.kill(signal);
        watcher.close();
        resolve();
      });
    });
    await told;
    await ended;
    expect(readdirSync(out).filter((name) => name !== 'b.xlsx')).toEqual([]);
  });

  (existsSync('/dev/full') ? test : test.skip)('a full disk is told in one line, exit 70', () => {
    const full = openSync('/dev/full', 'w');
    const { status, stderr } = spawnSync(process.execPath, [command, 'check', sample], {
      encoding: 'utf8',
      stdio: ['ignore', full, 'pipe'],
    });
    expect(status).toBe(70);
    expect(stderr).toMatch(/^結果を書き出せませんでした。[^\n]*\n$/u);
  });
});
