import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { zipSync, type Zippable } from 'fflate';

/** All files in one folder of this name; the same files make the same zip. */
export function zipOf(folder: string, files: ReadonlyMap<string, Uint8Array>, mtime: string): Uint8Array {
  const entries = [...files].sort(([one], [other]) => (one < other ? -1 : 1));
  const zippable: Zippable = {};
  for (const [path, bytes] of entries) zippable[`${folder}/${path}`] = [bytes, { mtime, level: 9 }];
  return zipSync(zippable);
}

/**
 * When the last change was committed, as the clock there showed it. Web servers tell by time and size whether a file has
 * changed, and pages of two versions are often of one size: each version needs a time of its own.
 */
export function lastChange(): string {
  const format = ['--format=%cd', '--date=format:%Y-%m-%dT%H:%M:%S'];
  return execFileSync('git', ['log', '-1', ...format], { cwd: join(__dirname, '../..'), encoding: 'utf8' }).trim();
}
