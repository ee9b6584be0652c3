import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from '../../../stand-in/browser/find-browser';

const { PATH, CHROME_PATH } = process.env;
let folder = '';

/** A file that may be run, in the only folder on the PATH. */
function program(name: string): string {
  const path = join(folder, name);
  writeFileSync(path, '');
  chmodSync(path, 0o755);
  return path;
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hyoka-browser-'));
  process.env['PATH'] = folder;
  process.env['CHROME_PATH'] = '';
});
afterEach(() => {
  process.env['PATH'] = PATH;
  process.env['CHROME_PATH'] = CHROME_PATH ?? '';
  rmSync(folder, { recursive: true });
});

describe('the browser of this machine', () => {
  it('is the one that CHROME_PATH names', () => {
    program('chromium');
    const own = program('my-own');
    process.env['CHROME_PATH'] = own;
    expect(findBrowser()).toBe(own);
  });

  it('is sought in vain where CHROME_PATH names no program: no other is taken', () => {
    program('chromium');
    process.env['CHROME_PATH'] = join(folder, 'nothing');
    expect(findBrowser).toThrow('CHROME_PATH names no program');
  });

  it.each(['chromium', 'google-chrome', 'microsoft-edge'])('is the one on the PATH: %s', (name) => {
    expect(findBrowser()).not.toBe(join(folder, name));
    const found = program(name);
    expect(findBrowser()).toBe(found);
  });
});
