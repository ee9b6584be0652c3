import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(__dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'hyoka-start-'));
const kept = join(folder, 'main.code');
/** All that the command writes, V8's complaints among it. */
function version(): string {
  const { stdout, stderr } = spawnSync(process.execPath, [join(folder, 'hyoka.js'), '--version'], { encoding: 'utf8' });
  return stdout + stderr;
}

beforeAll(() => {
  execFileSync(process.execPath, [join(root, 'scripts/build-cli.mjs'), folder]);
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('the built command', () => {
  it('starts with the code that was kept of it', () => {
    expect(statSync(kept).size).toBeGreaterThan(100_000);
    expect(version()).toMatch(/^hyoka \d+\.\d+\.\d+\n$/);
  });

  it('leaves the writer of Parquet alone until it is asked for', () => {
    const bundle = readFileSync(join(folder, 'main.js'), 'utf8');
    expect(bundle).toMatch(/__esm\(\{\s*"node_modules\/hyparquet-writer\/src\/write\.js"\(\)/u);
  });

  it('is in ASCII, which hides in no raw template', () => {
    const bundle = readFileSync(join(folder, 'main.js'), 'utf8');
    expect(bundle).toMatch(/^[\0-\x7f]*$/);
    expect(bundle).not.toMatch(/String\.raw`[^`]*\\u/);
  });

  it('starts without, and with what is no code', () => {
    writeFileSync(kept, 'no code');
    expect(version()).toMatch(/^hyoka \d+\.\d+\.\d+\n$/);
    rmSync(kept);
    expect(version()).toMatch(/^hyoka \d+\.\d+\.\d+\n$/);
  });

  it('comes with the licences of the packages in it', () => {
    const notices = readFileSync(join(folder, 'THIRD-PARTY-NOTICES.txt'), 'utf8');
    expect(notices.match(/^\S+ [\d.]+ \(.+\)$/gm)?.map((line) => line.split(' ')[0])).toEqual([
      'fastest-levenshtein',
      'hyparquet',
      'hyparquet-writer',
      'saxes',
      'xmlchars',
    ]);
  });
});
