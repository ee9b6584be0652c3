// Makes docs/quality.md of the reports that `npm run mutation` left in reports/mutation.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const caught = ['Killed', 'Timeout'];
const missed = ['Survived', 'NoCoverage'];

const parts = ['rules', 'rollup', 'read'].flatMap((part) => {
  const path = `${root}reports/mutation/${part}.json`;
  return existsSync(path) ? [{ part, files: Object.entries(JSON.parse(readFileSync(path, 'utf8')).files) }] : [];
});

const count = (mutants, states) => mutants.filter(({ status }) => states.includes(status)).length;
const row = (name, mutants) => {
  const [killed, survived] = [count(mutants, caught), count(mutants, missed)];
  const score = killed + survived === 0 ? '–' : `${((killed / (killed + survived)) * 100).toFixed(1)} %`;
  return `| ${name} | ${score} | ${killed} | ${survived} |`;
};

const head = '| | killed | caught | survived |\n|---|---|---|---|';
const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: root, encoding: 'utf8' }).trim();
const tables = parts.map(({ part, files }) => {
  const rows = files.map(([file, { mutants }]) => row(file.replace(`src/${part}/`, ''), mutants));
  return [`### src/${part}`, [head, ...rows].join('\n')].join('\n\n');
});
const total = parts.map(({ part, files }) => row(`src/${part}`, files.flatMap(([, { mutants }]) => mutants)));

writeFileSync(
  `${root}docs/quality.md`,
  `${[
    '# Quality',
    '## Random workbooks',
    'A planter for each rule (`test/rules/planters`) puts its fault into 100 random valid workbooks in random layouts: that rule alone speaks, at that cell. `npx jest test/rules/planters.test.ts`',
    '## Mutation testing',
    `What the tests catch when the code is changed, by Stryker, at commit ${commit}: \`npm run mutation\`, then \`node scripts/quality-page.mjs\`. The threshold is 85 %. Mutants of what runs only once, when a file is loaded (the wording of the manual, tables), are left out; the random tests take no part.`,
    [head, ...total].join('\n'),
    ...tables,
  ].join('\n\n')}\n`,
);
