import { gzipSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { closeBrowser, type ExcelPage } from '../support/excel-page';
import { builtPane, check, openWith, sample } from './open-pane';

/** kB of scripts, compressed, that the pane starts with; office.js is Microsoft's and apart. */
const budget = 170;
/** And until 点検 has shown its findings: the reader and the rules come while the workbook is being read. */
const untilFindings = 245;

let excel: ExcelPage;
beforeAll(async () => {
  excel = await openWith(sample);
  await check(excel);
});
afterAll(async () => {
  await excel.close();
  await closeBrowser();
});

test(`scripts weigh no more than ${budget} kB at the start, and ${untilFindings} until findings are shown`, () => {
  const scripts = excel.requests
    .map((url) => new URL(url).pathname)
    .filter((path) => path.startsWith('/pane/') && path.endsWith('.js') && !path.includes('/office-js/'));
  const weights = [...new Set(scripts)].map((path) => {
    const bytes = readFileSync(join(builtPane, path.slice('/pane/'.length)));
    return { path, raw: bytes.length / 1000, gzip: gzipSync(bytes, { level: 9 }).length / 1000 };
  });
  const page = readFileSync(join(builtPane, 'taskpane.html'), 'utf8');
  const atStart = weights.filter(({ path }) => page.includes(path.slice('/pane/'.length)));
  const weightOf = (some: typeof weights) => some.reduce((sum, { gzip }) => sum + gzip, 0);
  const total = weightOf(weights);
  for (const { path, raw, gzip } of weights)
    console.log(`${path}: ${raw.toFixed(1)} kB, ${gzip.toFixed(1)} kB compressed`);
  console.log(
    `at the start ${weightOf(atStart).toFixed(1)} of ${budget} kB, in all ${total.toFixed(1)} of ${untilFindings}`,
  );
  expect(atStart.length).toBeGreaterThan(0);
  expect(weightOf(atStart)).toBeLessThanOrEqual(budget);
  expect(
    weights.some(({ path }) => readFileSync(join(builtPane, path.slice('/pane/'.length)), 'utf8').includes('exceljs')),
  ).toBe(false);
  expect(total).toBeLessThanOrEqual(untilFindings);
});

test('every request goes to where the pane comes from, under a policy without unsafe scripts', async () => {
  const origins = new Set(excel.requests.filter((url) => url.startsWith('http')).map((url) => new URL(url).origin));
  expect([...origins]).toEqual([new URL(excel.page.url()).origin]);
  const policy = await excel.pane().locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
  const scripts = policy?.split(';').find((directive) => directive.trim().startsWith('script-src'));
  expect(scripts?.trim()).toBe("script-src 'self'");
  expect(excel.troubles).toEqual([]);
});

test('the licences of the packages in it stand beside the pane', () => {
  const notices = readFileSync(join(builtPane, 'THIRD-PARTY-NOTICES.txt'), 'utf8');
  for (const name of [
    'react',
    'react-dom',
    '@fluentui/react-button',
    '@tanstack/react-virtual',
    'fastest-levenshtein',
  ]) {
    expect(notices).toMatch(new RegExp(`^${name} [0-9.]+ \\(MIT\\)\n\n.*Copyright`, 'ms'));
  }
});
