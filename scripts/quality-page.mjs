// Makes docs/quality.md of the reports that `npm run mutation` left in reports/mutation:  node scripts/quality-page.mjs
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { jobsOf, parts } from './mutation/jobs.mjs';
import { commitOf, mutantsIn, scoreOf, threshold } from './mutation/reports.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = `${root}reports/mutation`;

const tableOf = (names, rows) =>
  [names, names.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

function figuresOf(mutants) {
  const { killed, survived, percent } = scoreOf(mutants);
  return [`${percent.toFixed(1)} %`, killed, survived];
}

const mutated = parts
  .map((part) => {
    const files = jobsOf(root, part).map(({ file }) => ({ file, mutants: mutantsIn(folder, file) }));
    return { part, files: files.filter(({ mutants }) => scoreOf(mutants).killed + scoreOf(mutants).survived > 0) };
  })
  .filter(({ files }) => files.length > 0);

const total = mutated.map(({ part, files }) => [`src/${part}`, ...figuresOf(files.flatMap(({ mutants }) => mutants))]);
const details = mutated.map(({ part, files }) => {
  const rows = files.map(({ file, mutants }) => [
    file.replace(`${part}/`, ''),
    ...figuresOf(mutants),
    commitOf(folder, file),
  ]);
  return `### src/${part}\n\n${tableOf(['', 'score', 'killed', 'survived', 'at commit'], rows)}`;
});

writeFileSync(
  `${root}docs/quality.md`,
  `${[
    '# Quality',
    '## Random workbooks',
    'A planter for each rule (`test/rules/planters`) puts its fault into 100 random valid workbooks in random layouts; that rule alone speaks, at that cell: `npx jest test/rules/planters.test.ts`.',
    '## Mutation testing',
    `How much of a change to the code the tests notice, by Stryker: \`npm run mutation\`, then \`node scripts/quality-page.mjs\`. The threshold is ${threshold} %. A file's mutants meet its own test; those of what several rules share, the tests of these rules; where there is none, all tests of the part. Left out are mutants of what runs only when a file is loaded (the wording of the manual, tables of words); the random tests take no part. Files that are not listed have no other mutants, or have not been run yet.`,
    'The survivors of files under the threshold were read, and many of the others, and cases added where one stood for a law without a test. Many of those left change nothing: `?.`, `??` and checks that the types ask for where a value always stands, shortcuts that only save time, white space that is left out later anyway.',
    tableOf(['', 'score', 'killed', 'survived'], total),
    ...details,
  ].join('\n\n')}\n`,
);
