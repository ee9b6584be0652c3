import { closeSync, fstatSync, openSync, readSync, statSync, type Stats } from 'node:fs';
import { basename } from 'node:path';
import { HostError } from '../../workbook/host';
import { limitsFor } from './limits';

/** A file as it was when it was read, once. */
export interface InputFile {
  readonly bytes: Uint8Array;
  /** Throws `changed-meanwhile` where the file is no longer what was read. */
  readonly refuseChanged: () => void;
}

/**
 * Reads a file whole. Throws a HostError: `lock-file`, `folder`, `not-found`, `access-denied`, `not-a-workbook`, `too-large`,
 * or `changed-meanwhile` where it was written to while it was read.
 */
export function readInput(path: string): InputFile {
  if (basename(path).startsWith('~$')) throw new HostError('lock-file', path);
  const { bytes, about } = tellingReasons(path, () => {
    const kind = statSync(path);
    if (kind.isDirectory()) throw new HostError('folder', path);
    if (!kind.isFile() && !kind.isFIFO()) throw new HostError('not-a-workbook', path);
    if (kind.size > limitsFor(0).fileBytes) throw new HostError('too-large', path);
    const file = openSync(path, 'r');
    try {
      const before = fstatSync(file);
      const content = readWhole(file, before.size, path);
      const after = fstatSync(file);
      if (!isSame(before, after)) throw new HostError('changed-meanwhile', path);
      return { bytes: content, about: after };
    } finally {
      closeSync(file);
    }
  });
  return {
    bytes,
    refuseChanged: () => {
      const now = statSync(path, { throwIfNoEntry: false });
      if (!now || !isSame(now, about)) throw new HostError('changed-meanwhile', path);
    },
  };
}

/** A pipe tells no size beforehand. */
function readWhole(file: number, size: number, path: string): Uint8Array {
  let buffer = Buffer.allocUnsafe(size + 1);
  let length = 0;
  for (;;) {
    const read = readSync(file, buffer, length, buffer.length - length, null);
    if (read === 0) return buffer.subarray(0, length);
    length += read;
    if (length > limitsFor(0).fileBytes) throw new HostError('too-large', path);
    if (length === buffer.length) buffer = Buffer.concat([buffer], 2 * length + 4096);
  }
}

/** A pipe is never the same twice, and has nothing that could change. */
function isSame(one: Stats, other: Stats): boolean {
  if (one.isFIFO()) return true;
  return one.ino === other.ino && one.size === other.size && one.mtimeMs === other.mtimeMs;
}

/** A folder on the way may be a file, or a name longer than there can be. */
const missing: ReadonlySet<string> = new Set(['ENOENT', 'ENOTDIR', 'ENAMETOOLONG']);

function tellingReasons<T>(path: string, action: () => T): T {
  try {
    return action();
  } catch (error) {
    if (error instanceof HostError) throw error;
    const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
    throw new HostError(missing.has(code) ? 'not-found' : 'access-denied', path, { cause: error });
  }
}
