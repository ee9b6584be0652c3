import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { HostError, type Host } from '../../workbook/host';
import type { Snapshot } from '../../workbook/snapshot';
import { defaultLimits } from './limits';
import { readPackage } from './read-package';
import { unpackingInNode } from './unpacking-in-node';
import type { Output } from './write-file';

/**
 * A workbook in a file. `write` carries its plan out on a copy at `output`; the file itself is never changed.
 * Rejects with a HostError, whose `detail` names the file. Files are read and written at once, without promises: those
 * cost a call of the command more to load than a workbook does to read.
 */
export function xlsxFileHost(path: string, output?: Output): Host {
  return {
    read: (progress) =>
      new Promise<Snapshot>((resolve) => {
        progress?.('reading', 0);
        resolve(readPackage(readInput(path), basename(path), defaultLimits, unpackingInNode));
        progress?.('reading', 1);
      }),
    async write(plan, progress) {
      if (!output) throw new HostError('cannot-write', path);
      progress?.('writing', 0);
      // Writing needs more to be loaded; `hyoka check` does without.
      const [{ writeXlsx }, { writeFileSafely }, { isSigned }] = await Promise.all([
        import('./write-xlsx'),
        import('./write-file'),
        import('./signature'),
      ]);
      const input = readInput(path);
      if (isSigned(input)) output.whenSigned?.();
      const { bytes, report } = writeXlsx(input, plan);
      writeFileSafely(path, output, bytes);
      progress?.('writing', 1);
      return report;
    },
  };
}

function readInput(path: string): Uint8Array {
  if (basename(path).startsWith('~$')) throw new HostError('lock-file', path);
  try {
    const about = statSync(path);
    if (about.isDirectory()) throw new HostError('folder', path);
    if (about.size > defaultLimits.fileBytes) throw new HostError('too-large', path);
    return readFileSync(path);
  } catch (error) {
    if (error instanceof HostError) throw error;
    const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
    throw new HostError(missing.has(code) ? 'not-found' : 'access-denied', path, { cause: error });
  }
}

/** A folder on the way may be a file, or a name longer than there can be. */
const missing: ReadonlySet<string> = new Set(['ENOENT', 'ENOTDIR', 'ENAMETOOLONG']);
