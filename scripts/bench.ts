// Measures hyoka against its peers, and fails where a limit is broken:  npm run bench
// With --write it makes docs/performance.md anew.
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { coreTimes } from './bench/core-times';
import { isBroken, limits } from './bench/limits';
import { limitTable, page, usageTable } from './bench/page';
import { Results, runInTurn } from './bench/results';
import { tasks } from './bench/tasks';
import { makeWorkbook, workbookNames } from './bench/workbooks';

const root = resolve(__dirname, '..');
const folder = resolve(root, 'dist/bench');

execFileSync(process.execPath, [resolve(root, 'scripts/build-cli.mjs')], { stdio: 'inherit' });
const own = tasks();
const results = new Results();
const workbooks = workbookNames.map((name) => makeWorkbook(name, folder));
for (const workbook of workbooks) {
  console.error(`${workbook.name}: ${String(workbook.cells)} cells`);
  runInTurn(own, workbook, folder, results);
}
const [few, middle] = (['27 many', '1100 many'] as const).map((name) => coreTimes(makeWorkbook(name, folder), folder));
if (!few || !middle) throw new RangeError('no workbook to measure the core with');
const held = limits(results, middle);

console.log(`${usageTable(own, results)}\n\n${limitTable(held)}`);
if (process.argv.includes('--write'))
  writeFileSync(resolve(root, 'docs/performance.md'), page(own, results, held, few));
process.exitCode = held.some(isBroken) ? 1 : 0;
