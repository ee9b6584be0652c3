import { basename } from 'node:path';
import { HostError, type Host } from '../../workbook/host';
import type { Snapshot } from '../../workbook/snapshot';
import { readInput, type InputFile } from './input-file';
import { limitsFor } from './limits';
import { readPackage } from './read-package';
import { unpackingInNode } from './unpacking-in-node';
import type { Output } from './write-file';

/**
 * A workbook in a file, which is read once. `write` carries its plan out on a copy at `output`; the file itself is never
 * changed. Rejects with a HostError, whose `detail` names the file; `changed-meanwhile` where somebody else has changed it
 * since it was read. Files are read and written at once, without promises: those cost a call of the command more to load
 * than a workbook does to read.
 */
export function xlsxFileHost(path: string, output?: Output): Host {
  let input: InputFile | null = null;
  return {
    read: (progress, wanted) =>
      new Promise<Snapshot>((resolve) => {
        progress?.('reading', 0);
        const file = readInput(path);
        if (output) input = file;
        const { bytes } = file;
        resolve(readPackage(bytes, basename(path), limitsFor(bytes.length), unpackingInNode, wanted));
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
      const file = (input ??= readInput(path));
      if (isSigned(file.bytes)) output.whenSigned?.();
      const { bytes, report } = writeXlsx(file.bytes, plan);
      file.refuseChanged();
      await writeFileSafely(path, output, bytes);
      progress?.('writing', 1);
      return report;
    },
  };
}
