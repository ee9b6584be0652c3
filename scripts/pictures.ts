import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { printTabs } from './printed-tabs';

const root = resolve(__dirname, '..');
const pictures = join(root, 'docs/pictures');
const dotsPerInch = '110';

/** Draws every printed page of the tabs built into the sample: docs/pictures/tab-summary-1.png … */
function main(): void {
  const { pdf, pages } = printTabs(
    readFileSync(join(root, 'samples/policy-area-12.xlsx')),
    'policy-area-12.xlsx',
    '2026年8月1日 10時05分',
  );
  const folder = mkdtempSync(join(tmpdir(), 'hyoka-pictures-'));
  try {
    writeFileSync(join(folder, 'book.pdf'), pdf);
    for (const old of readdirSync(pictures).filter((name) => /^tab-.*\.png$/.test(name))) rmSync(join(pictures, old));
    for (const [index, page] of pages.entries()) {
      const nth = pages.slice(0, index + 1).filter(({ tab }) => tab === page.tab).length;
      const target = join(pictures, `tab-${page.tab}-${String(nth)}`);
      const number = String(page.number);
      execFileSync('pdftoppm', [
        '-png',
        '-r',
        dotsPerInch,
        '-f',
        number,
        '-l',
        number,
        '-singlefile',
        join(folder, 'book.pdf'),
        target,
      ]);
      console.log(`docs/pictures/tab-${page.tab}-${String(nth)}.png`);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

main();
