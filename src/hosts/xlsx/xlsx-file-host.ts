import { basename } from 'node:path';
import { HostError, type Host } from '../../workbook/host';
import { readInput, type InputFile } from './input-file';
import { limitsFor } from './limits';
import { readPackage } from './read-package';
import { foreignKind } from './recognise';
import { unpackingInNode } from './unpacking-in-node';
import type { Publication, PublicCopy } from '../../workbook/publication';
import type { Output } from './write-file';

/** A file as it is read: what Excel opens without asking for a password is decrypted. */
interface Opened extends InputFile {
  readonly wasEncrypted: boolean;
}

/** A file that can also be published: what is written is then made anew. */
export interface FileHost extends Host {
  /** The workbook's public copy, of what was read. Rejects with a HostError. */
  publicCopy(publication: Publication): Promise<PublicCopy>;
  /** Writes the output's content: the copy, or a page made of it. Rejects with a HostError. */
  save(content: Uint8Array): Promise<void>;
}

/**
 * A workbook in a file, which is read once. `write` carries its plan out on a copy at `output`; the file itself is never
 * changed. Rejects with a HostError, whose `detail` names the file; `changed-meanwhile` where somebody else has changed it
 * since it was read. Files are read and written at once, without promises: those cost a call of the command more to load
 * than a workbook does to read.
 */
export function xlsxFileHost(path: string, output?: Output): FileHost {
  let input: Opened | null = null;
  return {
    async read(progress, wanted) {
      progress?.('reading', 0);
      const file = await open(path);
      if (output) input = file;
      const { bytes } = file;
      const snapshot = readPackage(bytes, basename(path), limitsFor(bytes.length), unpackingInNode, wanted);
      progress?.('reading', 1);
      return snapshot;
    },
    async entries(places) {
      const { readEntries } = await import('./read-entries');
      return readEntries((input ??= await open(path)).bytes, places, unpackingInNode);
    },
    async publicCopy(publication) {
      const [{ publicXlsx }, { packingInNode }] = await Promise.all([
        import('./publish/public-xlsx'),
        import('./packing-in-node'),
      ]);
      const { bytes } = (input ??= await open(path));
      return publicXlsx(bytes, publication, { packing: packingInNode, unpacking: unpackingInNode });
    },
    async save(content) {
      if (!output) throw new HostError('cannot-write', path);
      const { writeFileSafely } = await import('./write-file');
      input?.refuseChanged();
      await writeFileSafely(path, output, content);
    },
    async write(plan, progress) {
      if (!output) throw new HostError('cannot-write', path);
      progress?.('writing', 0);
      // Writing needs more to be loaded; `hyoka check` does without.
      const [{ writeXlsx }, { writeFileSafely }, { isSigned }] = await Promise.all([
        import('./write-xlsx'),
        import('./write-file'),
        import('./signature'),
      ]);
      const file = (input ??= await open(path));
      if (isSigned(file.bytes, unpackingInNode)) output.whenSigned?.();
      const { bytes, report } = writeXlsx(file.bytes, plan);
      file.refuseChanged();
      await writeFileSafely(path, output, bytes);
      progress?.('writing', 1);
      return file.wasEncrypted ? { ...report, remarks: [...report.remarks, notEncrypted] } : report;
    },
  };
}

const notEncrypted =
  '元のファイルは、パスワードを聞かれずに開く方法で暗号化されています。書き出したファイルは暗号化していません。';

async function open(path: string): Promise<Opened> {
  const file = readInput(path);
  if (foreignKind(file.bytes) !== 'encrypted') return { ...file, wasEncrypted: false };
  const [{ openWithExcelsOwnPassword }, { ciphersInNode }] = await Promise.all([
    import('./encryption/excels-own-password'),
    import('./encryption/ciphers-in-node'),
  ]);
  const bytes = openWithExcelsOwnPassword(file.bytes, path, ciphersInNode);
  return bytes ? { ...file, bytes, wasEncrypted: true } : { ...file, wasEncrypted: false };
}
