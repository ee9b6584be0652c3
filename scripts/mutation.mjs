// Mutation testing of rules, roll-ups and reader, file by file:
//   npm run mutation                     all of them; hours. The reports stay in reports/mutation, for docs/quality.md
//   npm run mutation -- read/values rules/run.ts   a part, a folder, a file
//   npm run mutation -- --quick          a file of each part, as CI does; two minutes
// Fails where the score of what was run lies under the threshold in a part.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { jobsOf, parts } from './mutation/jobs.mjs';
import { keepCommit, mutantsIn, reportOf, scoreOf, threshold } from './mutation/reports.mjs';

const quick = ['rules/values/number-as-text.ts', 'rollup/amounts.ts', 'read/values/codes.ts'];
const root = fileURLToPath(new URL('..', import.meta.url));

const args = process.argv.slice(2);
const wanted = args.includes('--quick') ? quick : args;
const folder = `${root}reports/${args.includes('--quick') ? 'mutation-quick' : 'mutation'}`;
mkdirSync(folder, { recursive: true });

let failed = false;
for (const part of parts) {
  const mutants = [];
  for (const { file, tests } of jobsOf(root, part)) {
    if (wanted.length > 0 && !wanted.some((start) => file.startsWith(start))) continue;
    console.log(`=== mutants of src/${file}`);
    const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: root, encoding: 'utf8' }).trim();
    const { status } = spawnSync(
      process.execPath,
      ['node_modules/@stryker-mutator/core/bin/stryker.js', 'run', '--mutate', `src/${file}`],
      {
        cwd: root,
        stdio: 'inherit',
        env: { ...process.env, MUTATION_TESTS: JSON.stringify(tests), MUTATION_REPORT: reportOf(folder, file) },
      },
    );
    if (status === 0) {
      keepCommit(folder, file, commit);
      mutants.push(...mutantsIn(folder, file));
    } else failed = true;
  }
  if (mutants.length === 0) continue;
  const { killed, survived, percent } = scoreOf(mutants);
  console.log(`src/${part}: ${percent.toFixed(1)} % of ${killed + survived} mutants killed (at least ${threshold} %)`);
  if (percent < threshold) failed = true;
}
process.exit(failed ? 1 : 0);
