import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** What one process took: CPU seconds, user and system, of all its threads; and its peak memory in MiB. */
export interface Usage {
  readonly cpu: number;
  readonly peak: number;
}

/** Runs `command` (`node` or a Python) to its end. Throws where it fails. */
export function measure(
  command: readonly string[],
  folder: string,
): { readonly usage: Usage; readonly stdout: string } {
  const usageFile = join(folder, 'usage.json');
  const [program = '', ...args] = command;
  const isNode = program === 'node';
  const { status, stdout, stderr, error } = spawnSync(
    isNode ? process.execPath : program,
    isNode ? ['--require', join(__dirname, 'usage.js'), ...args] : args,
    { encoding: 'utf8', maxBuffer: 1 << 28, env: { ...process.env, BENCH_USAGE: usageFile } },
  );
  if (error) throw error;
  if (status !== 0) throw new Error(`${command.join(' ')}: exit ${String(status)}\n${stderr}`);
  const usage = JSON.parse(readFileSync(usageFile, 'utf8')) as Usage;
  rmSync(usageFile);
  return { usage, stdout };
}

export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
