// Makes docs/quality.md of the reports that `npm run mutation` left in reports/mutation:  node scripts/quality-page.mjs
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parts } from './mutation/jobs.mjs';
import { commitOf, mutantsIn, scoreOf, threshold } from './mutation/reports.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

const head = '| | score | killed | survived |\n|---|---|---|---|';
function row(name, mutants) {
  const { killed, survived, percent } = scoreOf(mutants);
  return `| ${name} | ${killed + survived === 0 ? '–' : `${percent.toFixed(1)} %`} | ${killed} | ${survived} |`;
}

const mutated = parts
  .map((part) => ({ part, files: mutantsIn(`${root}reports/mutation/${part}`) }))
  .filter(({ files }) => files.length > 0);
const total = mutated.map(({ part, files }) => row(`src/${part}`, files.flatMap(({ mutants }) => mutants)));
const details = mutated.map(({ part, files }) =>
  [`### src/${part}, at commit ${commitOf(`${root}reports/mutation/${part}`)}`, [head, ...files.map(({ file, mutants }) => row(file.replace(`src/${part}/`, ''), mutants))].join('\n')].join('\n\n'),
);

writeFileSync(
  `${root}docs/quality.md`,
  `${[
    '# Quality',
    '## Random workbooks',
    'A planter for each rule (`test/rules/planters`) puts its fault into 100 random valid workbooks in random layouts; that rule alone speaks, at that cell: `npx jest test/rules/planters.test.ts`.',
    '## Mutation testing',
    `How much of a change to the code the tests notice, by Stryker: \`npm run mutation\`, then \`node scripts/quality-page.mjs\`. The threshold is ${threshold} %. Left out are mutants of what runs only once, when a file is loaded (the wording of the manual, tables of words); the random tests take no part. Files that are not listed have not been run yet.`,
    [head, ...total].join('\n'),
    ...details,
  ].join('\n\n')}\n`,
);
