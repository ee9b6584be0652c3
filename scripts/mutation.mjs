// Mutation testing of rules, roll-ups and reader:
//   npm run mutation               all of them; hours
//   npm run mutation -- read       one part
//   npm run mutation -- --quick    a file of each, as CI does; minutes
// Fails where a part's score lies under the threshold of stryker.config.mjs. The reports of full runs make up the table of
// docs/quality.md: node scripts/quality-page.mjs
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const quick = { rules: 'src/rules/number-as-text.ts', rollup: 'src/rollup/amounts.ts', read: 'src/read/values/codes.ts' };
const parts = Object.keys(quick);

const args = process.argv.slice(2);
const named = args.filter((arg) => parts.includes(arg));
const stryker = fileURLToPath(new URL('../node_modules/@stryker-mutator/core/bin/stryker.js', import.meta.url));

let failed = false;
for (const part of named.length > 0 ? named : parts) {
  console.log(`=== mutants of src/${part}`);
  const only = args.includes('--quick') ? ['--mutate', quick[part], '--reporters', 'clear-text'] : [];
  const { status } = spawnSync(process.execPath, [stryker, 'run', ...only], {
    stdio: 'inherit',
    env: { ...process.env, MUTATION_PART: part },
  });
  if (status !== 0) failed = true;
}
process.exit(failed ? 1 : 0);
