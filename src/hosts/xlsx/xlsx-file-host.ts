import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { HostError, type Host } from '../../workbook/host';
import { defaultLimits } from './limits';
import { readPackage } from './read-package';
import { unpackingInNode } from './unpacking-in-node';
import type { Output } from './write-file';

/**
 * A workbook in a file. `write` carries its plan out on a copy at `output`; the file itself is never changed.
 * Rejects with a HostError, whose `detail` names the file.
 */
export function xlsxFileHost(path: string, output?: Output): Host {
  return {
    async read(progress) {
      progress?.('reading', 0);
      const snapshot = readPackage(await readInput(path), basename(path), defaultLimits, unpackingInNode);
      progress?.('reading', 1);
      return snapshot;
    },
    async write(plan, progress) {
      if (!output) throw new HostError('cannot-write', path);
      progress?.('writing', 0);
      // Writing needs more to be loaded; `hyoka check` does without.
      const [{ writeXlsx }, { packingInNode }, { writeFileSafely }, { isSigned }] = await Promise.all([
        import('./write-xlsx'), import('./packing-in-node'), import('./write-file'), import('./signature'),
      ]);
      const input = await readInput(path);
      if (isSigned(input)) output.whenSigned?.();
      const { bytes, report } = writeXlsx(input, plan, packingInNode);
      await writeFileSafely(path, output, bytes);
      progress?.('writing', 1);
      return report;
    },
  };
}

async function readInput(path: string): Promise<Uint8Array> {
  if (basename(path).startsWith('~$')) throw new HostError('lock-file', path);
  try {
    if ((await stat(path)).size > defaultLimits.fileBytes) throw new HostError('too-large', path);
    return await readFile(path);
  } catch (error) {
    if (error instanceof HostError) throw error;
    const missing = typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT';
    throw new HostError(missing ? 'not-found' : 'access-denied', path, { cause: error });
  }
}
