import { randomUUID } from 'node:crypto';
import { realpath, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { HostError } from '../../workbook/host';

export interface Output {
  readonly path: string;
  /** Whether a file that is already there gives way. */
  readonly force: boolean;
  /** Told before anything is written, where the input bears a digital signature, which the output's change makes invalid. */
  readonly whenSigned?: () => void;
}

/**
 * Writes beside the output and moves into place, so that no half file is ever seen.
 * Rejects with `output-is-input`, `output-exists` or `cannot-write`.
 */
export async function writeFileSafely(input: string, output: Output, bytes: Uint8Array): Promise<void> {
  await refuseTaken(input, output);
  const beside = join(dirname(output.path), `.hyoka-${randomUUID()}`);
  try {
    await writeFile(beside, bytes, { flag: 'wx' });
    await rename(beside, output.path);
  } catch (error) {
    // Where not even that can be taken away, the failure to write tells why.
    await rm(beside, { force: true }).catch(() => undefined);
    throw new HostError('cannot-write', output.path, { cause: error });
  }
}

/** For asking before the work is done: rejects where `writeFileSafely` would refuse the output. */
export async function refuseTaken(input: string, output: Output): Promise<void> {
  const there = await realpath(output.path).catch(() => null);
  if (there === null) return;
  if (there === (await realpath(input))) throw new HostError('output-is-input', output.path);
  if (!output.force) throw new HostError('output-exists', output.path);
}
