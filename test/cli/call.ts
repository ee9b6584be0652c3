import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import { run } from '../../src/cli/run';

export interface Answer {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the command as a terminal without colours would, and keeps what it writes. */
export async function hyoka(...args: readonly string[]): Promise<Answer> {
  const out: string[] = [];
  const err: string[] = [];
  const keep = (lines: string[]) => (chunk: unknown) => {
    lines.push(String(chunk));
    return true;
  };
  const stdout = jest.spyOn(process.stdout, 'write').mockImplementation(keep(out));
  const stderr = jest.spyOn(process.stderr, 'write').mockImplementation(keep(err));
  try {
    const code = await run(args, { color: false });
    return { code, out: out.join(''), err: err.join('') };
  } finally {
    stdout.mockRestore();
    stderr.mockRestore();
  }
}

/** A folder of a test's own; `remove` it afterwards. */
export function folder(): { readonly path: (name: string) => string; readonly remove: () => void } {
  const root = mkdtempSync(join(tmpdir(), 'hyoka-'));
  return {
    path: (name) => join(root, name),
    remove: () => {
      rmSync(root, { recursive: true });
    },
  };
}
