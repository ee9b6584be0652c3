import { randomUUID } from 'node:crypto';
import { existsSync, readdirSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { HostError } from '../../workbook/host';

export interface Output {
  readonly path: string;
  /** Whether a file that is already there gives way. */
  readonly force: boolean;
  /** Further files that are read: never written to, either. */
  readonly alsoRead?: readonly string[];
  /** Told before anything is written, where the input bears a digital signature, which the output's change makes invalid. */
  readonly whenSigned?: () => void;
}

/**
 * Writes beside the output and moves into place, so that no half file is ever seen, and none is left where the process is
 * told to end. `input`: what the output is made from, if anything. Rejects with `output-is-input`, `output-exists`, `no-output-folder` or `cannot-write`.
 */
export async function writeFileSafely(input: string | null, output: Output, bytes: Uint8Array): Promise<void> {
  refuseTaken(input, output);
  const folder = dirname(output.path);
  if (!isFolder(folder)) throw new HostError('no-output-folder', folder);
  sweep(folder);
  const beside = join(folder, `.hyoka-${randomUUID()}`);
  await unlessTold(() => {
    try {
      writeFileSync(beside, bytes, { flag: 'wx' });
      renameSync(beside, output.path);
    } catch (error) {
      takeAway(beside);
      throw new HostError('cannot-write', output.path, { cause: error });
    }
  });
}

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

function refuseTaken(input: string | null, output: Output): void {
  if (!existsSync(output.path)) return;
  const taken = realpathSync.native(output.path);
  const read = [...(input === null ? [] : [input]), ...(output.alsoRead ?? [])];
  if (read.some((file) => existsSync(file) && realpathSync.native(file) === taken))
    throw new HostError('output-is-input', output.path);
  if (!output.force) throw new HostError('output-exists', output.path);
}

const signals = ['SIGINT', 'SIGTERM'] as const;

/** Carries an action out whole; a process that is told to end meanwhile ends just behind it. */
async function unlessTold(action: () => void): Promise<void> {
  const end = (signal: NodeJS.Signals): void => {
    for (const one of signals) process.off(one, end);
    process.kill(process.pid, signal);
  };
  for (const signal of signals) process.on(signal, end);
  try {
    action();
    // Node hears of signals between two turns of its loop.
    await new Promise(setImmediate);
  } finally {
    for (const signal of signals) process.off(signal, end);
  }
}

/** A temporary file older than this, in ms, belongs to no running call: writing takes seconds. */
const oldAge = 3_600_000;

/** Removes the temporary files that killed calls have left in a folder. */
function sweep(folder: string): void {
  try {
    for (const name of readdirSync(folder).filter((one) => /^\.hyoka-[\da-f-]{36}$/.test(one))) {
      const file = join(folder, name);
      if (Date.now() - statSync(file).mtimeMs > oldAge) takeAway(file);
    }
  } catch {
    // A folder that cannot be listed, or a file that another call has swept: writing tells what matters.
  }
}

function takeAway(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    // The failure to write tells why.
  }
}
