import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { unzipSync } from 'fflate';
import { version } from '../../../package.json';

const root = resolve(__dirname, '../../..');

/** Packs the built pane for an address as `npm run package` does: the zip's bytes. */
export function packed(origin: string, folder: string): Uint8Array {
  const call = ['scripts/run.mjs', 'scripts/package.ts', '--no-build', '--origin', origin, '--out', folder];
  execFileSync(process.execPath, call, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  return readFileSync(join(folder, `hyoka-${version}.zip`));
}

/** Unpacks a kit into a folder: its files, by their paths within the kit. */
export function unpacked(zip: Uint8Array, folder: string): ReadonlyMap<string, Uint8Array> {
  const head = `hyoka-${version}/`;
  const files = new Map<string, Uint8Array>();
  for (const [name, bytes] of Object.entries(unzipSync(zip))) {
    expect(name.startsWith(head)).toBe(true);
    const path = name.slice(head.length);
    files.set(path, bytes);
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  return files;
}
