import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const usage = join(__dirname, '../../../scripts/bench/usage.js');

export interface Cost {
  readonly status: number | null;
  readonly stderr: string;
  /** Seconds of CPU time. */
  readonly cpu: number;
  /** MiB. */
  readonly peak: number;
}

/** What `hyoka build` costs of a workbook, in a process of its own with a heap of 1 GB; `folder` holds the command. */
export function costOfBuild(bytes: Uint8Array, folder: string): Cost {
  const [file, built, measured] = ['a.xlsx', 'b.xlsx', 'usage.json'].map((name) => join(folder, name));
  writeFileSync(file ?? '', bytes);
  rmSync(built ?? '', { force: true });
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--max-old-space-size=1000', '--require', usage, join(folder, 'hyoka.js'), 'build', file ?? '', '-o', built ?? ''],
    { encoding: 'utf8', env: { ...process.env, BENCH_USAGE: measured } },
  );
  return { status, stderr, ...(JSON.parse(readFileSync(measured ?? '', 'utf8')) as Pick<Cost, 'cpu' | 'peak'>) };
}
