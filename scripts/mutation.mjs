// Mutation testing of rules, roll-ups and reader:
//   npm run mutation               all of them; hours. The reports stay in reports/mutation, for docs/quality.md
//   npm run mutation -- read       one part
//   npm run mutation -- --quick    a file of each, as CI does; minutes
// Fails where a part's score lies under the threshold.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { jobsOf, parts } from './mutation/jobs.mjs';
import { threshold, mutantsIn, scoreOf } from './mutation/reports.mjs';

const quick = { rules: 'number-as-text.ts', rollup: 'amounts.ts', read: 'values/codes.ts' };
const root = fileURLToPath(new URL('..', import.meta.url));

const args = process.argv.slice(2);
const named = parts.filter((part) => args.includes(part));
const folder = args.includes('--quick') ? 'reports/mutation-quick' : 'reports/mutation';

const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: root, encoding: 'utf8' }).trim();

let failed = false;
for (const part of named.length > 0 ? named : parts) {
  mkdirSync(`${root}${folder}/${part}`, { recursive: true });
  writeFileSync(`${root}${folder}/${part}/commit`, commit);
  for (const { name, mutate, tests } of jobsOf(root, part, args.includes('--quick') ? quick[part] : null)) {
    console.log(`=== mutants of ${mutate}`);
    const { status } = spawnSync(process.execPath, ['node_modules/@stryker-mutator/core/bin/stryker.js', 'run', '--mutate', mutate], {
      cwd: root,
      stdio: 'inherit',
      env: { ...process.env, MUTATION_TESTS: JSON.stringify(tests), MUTATION_REPORT: `${folder}/${part}/${name}.json` },
    });
    if (status !== 0) failed = true;
  }
  const score = scoreOf(mutantsIn(`${root}${folder}/${part}`).flatMap(({ mutants }) => mutants));
  console.log(`src/${part}: ${score.percent.toFixed(1)} % of ${score.killed + score.survived} mutants killed (at least ${threshold} %)`);
  if (score.percent < threshold) failed = true;
}
process.exit(failed ? 1 : 0);
