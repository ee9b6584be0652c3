import { buildSync } from 'esbuild';
import { deepStrictEqual } from 'node:assert/strict';
import { join } from 'node:path';
import { measure, median } from './measure';
import type { BenchWorkbook } from './workbooks';

/** CPU milliseconds from snapshot to plans, per 1,000 cards. */
export interface CoreTimes {
  readonly first: number;
  readonly warm: number;
}

/** Measures the core alone, in a process without the command line's settings, as in the task pane. */
export function coreTimes(workbook: BenchWorkbook, folder: string): CoreTimes {
  const script = join(folder, 'core.js');
  buildSync({
    entryPoints: [join(__dirname, 'core.ts')],
    outfile: script,
    bundle: true,
    platform: 'node',
    format: 'cjs',
  });
  const runs = Array.from({ length: 5 }, () => {
    const { first, warm, tabs } = JSON.parse(measure(['node', script, workbook.path], folder).stdout) as CoreTimes & {
      tabs: string[];
    };
    deepStrictEqual(tabs.includes('財務一覧'), true);
    return { first, warm };
  });
  const thousands = workbook.cards / 1000;
  return {
    first: median(runs.map(({ first }) => first)) / thousands,
    warm: median(runs.map(({ warm }) => warm)) / thousands,
  };
}
