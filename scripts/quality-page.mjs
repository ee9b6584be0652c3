// Renews the figures of docs/quality.md by the reports that `npm run mutation` left in reports/mutation; a file without one
// keeps its figures:  node scripts/quality-page.mjs
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { jobsOf, parts } from './mutation/jobs.mjs';
import { commitOf, mutantsIn, scoreOf } from './mutation/reports.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = `${root}reports/mutation`;
const page = `${root}docs/quality.md`;
const text = readFileSync(page, 'utf8');

const tableOf = (names, rows) =>
  [names, names.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
const percentOf = ({ killed, survived }) => `${((100 * killed) / (killed + survived)).toFixed(1)} %`;

/** What the page says of a part's files, by name. */
function knownOf(part) {
  const [, section = ''] = text.split(`### src/${part}\n`);
  const rows = section
    .split(/^(?:###|<!--)/mu)[0]
    .matchAll(/^\| (\S+\.ts) \| [\d.]+ % \| (\d+) \| (\d+) \| (\w+) \|$/gmu);
  return new Map(
    [...rows].map(([, name, killed, survived, at]) => [
      name,
      { killed: Number(killed), survived: Number(survived), at },
    ]),
  );
}

function figuresOf(part) {
  const known = knownOf(part);
  return jobsOf(root, part).flatMap(({ file }) => {
    const name = file.replace(`${part}/`, '');
    const mutants = mutantsIn(folder, file);
    const figures = mutants.length > 0 ? { ...scoreOf(mutants), at: commitOf(folder, file) } : known.get(name);
    return figures && figures.killed + figures.survived > 0 ? [{ name, ...figures }] : [];
  });
}

const sumOf = (files) =>
  files.reduce((sum, { killed, survived }) => ({ killed: sum.killed + killed, survived: sum.survived + survived }), {
    killed: 0,
    survived: 0,
  });

const mutated = parts.map((part) => ({ part, files: figuresOf(part) })).filter(({ files }) => files.length > 0);
const total = mutated.map(({ part, files }) => {
  const sum = sumOf(files);
  return [`src/${part}`, percentOf(sum), sum.killed, sum.survived];
});
const details = mutated.map(({ part, files }) => {
  const rows = files.map((one) => [one.name, percentOf(one), one.killed, one.survived, one.at]);
  return `### src/${part}\n\n${tableOf(['', 'score', 'killed', 'survived', 'at commit'], rows)}`;
});
const figures = [tableOf(['', 'score', 'killed', 'survived'], total), ...details].join('\n\n');
writeFileSync(
  page,
  text.replace(/<!-- mutation -->[^]*<!-- \/mutation -->/u, `<!-- mutation -->\n\n${figures}\n\n<!-- /mutation -->`),
);
