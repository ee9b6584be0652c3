import { randomUUID } from 'node:crypto';
import { existsSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
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
 * Throws `output-is-input`, `output-exists` or `cannot-write`.
 */
export function writeFileSafely(input: string, output: Output, bytes: Uint8Array): void {
  refuseTaken(input, output);
  const beside = join(dirname(output.path), `.hyoka-${randomUUID()}`);
  try {
    writeFileSync(beside, bytes, { flag: 'wx' });
    renameSync(beside, output.path);
  } catch (error) {
    takeAway(beside);
    throw new HostError('cannot-write', output.path, { cause: error });
  }
}

function refuseTaken(input: string, output: Output): void {
  if (!existsSync(output.path)) return;
  if (realpathSync.native(output.path) === realpathSync.native(input))
    throw new HostError('output-is-input', output.path);
  if (!output.force) throw new HostError('output-exists', output.path);
}

function takeAway(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    // The failure to write tells why.
  }
}
