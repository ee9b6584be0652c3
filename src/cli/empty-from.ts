import { xlsxFileHost } from '../hosts/xlsx/xlsx-file-host';
import { review } from '../review';
import { warnOfSignature } from './warn-of-signature';

/** What is told of a file that was written. */
export interface NewFile {
  readonly remarks: readonly string[];
  /** What it holds, in a few words. */
  readonly held: string;
}

/** `hyoka new --from`: a workbook's copy, emptied; null where it holds nothing of an evaluation. Rejects with a HostError. */
export async function emptyFrom(file: string, output: string, force: boolean): Promise<NewFile | null> {
  const host = xlsxFileHost(file, { path: output, force, whenSigned: warnOfSignature(file) });
  const snapshot = await host.read();
  const { emptiedCopy } = await import('../blank/emptied-copy');
  const copy = emptiedCopy(snapshot, review);
  if (!copy) return null;
  const { plan, remarks } = copy;
  const { followed, remarks: ofHost } = await host.write(plan);
  return {
    remarks: [
      ...remarks,
      ...followed.map(({ where, before, after }) => `参照を書き換えました: ${where}  ${before} → ${after}`),
      ...ofHost,
    ],
    held: `空にしたセル${String(plan.edits.length)}`,
  };
}
