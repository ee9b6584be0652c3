import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { allCards, allCells } from '../../scripts/bench/answers';
import { measure, median } from '../../scripts/bench/measure';
import { makeWorkbook } from '../../scripts/bench/workbooks';

const root = join(__dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'hyoka-performance-'));

afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** By ratio within one run, and generously: `npm run bench` holds the limits themselves. */
test('1,100 cards are checked in less than exceljs needs to load them', () => {
  const hyoka = join(folder, 'hyoka.js');
  execFileSync(process.execPath, [join(root, 'scripts/build-cli.mjs'), folder]);
  const workbook = makeWorkbook('1100 many', folder);
  const rounds = Array.from({ length: 3 }, () => {
    const check = measure(['node', hyoka, 'check', '--json', workbook.path], folder);
    const load = measure(['node', join(root, 'scripts/bench/peers/exceljs.js'), 'load', workbook.path], folder);
    allCards(check.stdout, workbook, '');
    allCells(load.stdout, workbook, '');
    return { cpu: check.usage.cpu / load.usage.cpu, peak: check.usage.peak / load.usage.peak };
  });
  expect(median(rounds.map(({ cpu }) => cpu))).toBeLessThan(0.8);
  expect(median(rounds.map(({ peak }) => peak))).toBeLessThan(1.5);
});
