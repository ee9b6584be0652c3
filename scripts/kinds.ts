// Tries every kind of fault that the rules know, valid workbooks, and files made to cost time, and says how many were
// judged rightly:  npm run kinds          (one to two minutes)
//   --write        makes the table of docs/quality.md anew
// Fails where one was not.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import * as fc from 'fast-check';
import { rules } from '../src/rules/index';
import { costOfBuild } from '../test/hosts/xlsx/cost-of-build';
import { hostile } from '../test/hosts/xlsx/hostile';
import { foundIn, soils, tryPlanter } from '../test/rules/planters/trial';

const seed = 13;
const validOnes = 800;
const plantedOnes = 100;
const megabyte = 1_048_576;
/** Seconds of CPU time and MiB of memory that a file of one megabyte may cost. */
const most = { cpu: 4, peak: 500 };

interface Kind {
  readonly kind: string;
  readonly tried: number;
  readonly right: number;
}

const valid = (): Kind => ({
  kind: 'valid workbooks: nothing is found',
  tried: validOnes,
  right: fc.sample(soils, { seed, numRuns: validOnes }).filter((soil) => foundIn(soil).length === 0).length,
});

/** A rule's fault, in so many workbooks that have room for it. */
function planted(id: string, name: string): Kind {
  let [tried, right] = [0, 0];
  for (const soil of fc.sample(soils, { seed, numRuns: 10 * plantedOnes })) {
    const trial = tryPlanter(id, soil);
    if (!trial) continue;
    tried += 1;
    if (trial.found.join('\n') === trial.expected.join('\n')) right += 1;
    if (tried === plantedOnes) break;
  }
  return { kind: `${name} (${id})`, tried, right };
}

const tableOf = (heads: readonly string[], rows: readonly (readonly (string | number)[])[]): string =>
  [heads, heads.map((_, at) => (at === 0 ? '---' : '---:')), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');

const kinds = [valid(), ...rules.map(({ id, name }) => planted(id, name))];
const folder = mkdtempSync(join(tmpdir(), 'hyoka-kinds-'));
execFileSync(process.execPath, [resolve(__dirname, 'build-cli.mjs'), folder]);
const costs = Object.entries(hostile(megabyte)).map(([kind, make]) => ({ kind, ...costOfBuild(make(), folder) }));
rmSync(folder, { recursive: true });

const isRight = (cost: (typeof costs)[number]): boolean =>
  [0, 1, 2].includes(cost.status ?? -1) && cost.cpu <= most.cpu && cost.peak <= most.peak;
const sumOf = (key: 'tried' | 'right'): number => kinds.reduce((sum, kind) => sum + kind[key], 0);
const tables = [
  tableOf(
    ['kind', 'tried', 'right'],
    [...kinds.map(({ kind, tried, right }) => [kind, tried, right]), ['all', sumOf('tried'), sumOf('right')]],
  ),
  `Files of one megabyte that were made to cost time or memory, checked and built (at most ${String(most.cpu)} s of CPU time and ${String(most.peak)} MiB each):`,
  tableOf(
    ['kind', 'ended as', 'CPU s', 'MiB', 'right'],
    costs.map((cost) => [
      cost.kind,
      cost.status === 2 ? 'refused' : 'read',
      cost.cpu.toFixed(1),
      cost.peak.toFixed(0),
      isRight(cost) ? 'yes' : 'no',
    ]),
  ),
].join('\n\n');
console.log(tables);
if (process.argv.includes('--write')) {
  const page = resolve(__dirname, '../docs/quality.md');
  const text = readFileSync(page, 'utf8');
  writeFileSync(
    page,
    text.replace(/<!-- kinds -->[^]*<!-- \/kinds -->/u, `<!-- kinds -->\n\n${tables}\n\n<!-- /kinds -->`),
  );
}
process.exitCode = kinds.every(({ tried, right }) => tried === right && tried > 0) && costs.every(isRight) ? 0 : 1;
