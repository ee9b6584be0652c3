import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, openSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';

const root = join(__dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'hyoka-output-'));
const command = join(folder, 'hyoka.js');
const sample = join(root, 'samples/policy-area-12.xlsx');

beforeAll(() => {
  execFileSync(process.execPath, [join(root, 'scripts/build-cli.mjs'), folder]);
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
