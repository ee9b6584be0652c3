import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { readXlsx } from '../../src/hosts/xlsx/read-xlsx';
import { review } from '../../src/review';
import { plan } from '../../src/tabs/plan';
import { printTabs } from '../printed-tabs';
import { smallPng } from './small-png';
import { hashOf, type Shown } from './shown';

const sample = () => readFileSync(resolve(__dirname, '../../samples/policy-area-12.xlsx'));
const stamp = '2026年8月3日 10時05分';
const dotsPerInch = '80';
/** First pages of tabs as they come out of the printer. */
const kinds = ['summary', 'list', 'finance', 'results'] as const;
type Kind = (typeof kinds)[number];

const nameOf = (kind: Kind) => `print-${kind}`;

/** What such a page is printed from: the whole plan of the tab. Printing itself takes LibreOffice. */
export function plannedTabs(): readonly Pick<Shown, 'name' | 'lines'>[] {
  const { tabs } = plan(review(readXlsx(sample(), 'policy-area-12.xlsx')), stamp);
  return kinds.map((kind) => ({
    name: nameOf(kind),
    lines: [`plan ${hashOf(JSON.stringify(tabs.find((tab) => tab.kind === kind)))}`],
  }));
}

/** The pages, by the names of their pictures. */
export function printedTabs(): ReadonlyMap<string, Buffer> {
  const { pdf, pages } = printTabs(sample(), 'policy-area-12.xlsx', stamp);
  const folder = mkdtempSync(join(tmpdir(), 'hyoka-printed-'));
  try {
    writeFileSync(join(folder, 'book.pdf'), pdf);
    return new Map(
      kinds.map((kind) => {
        const number = String(pages.find(({ tab }) => tab === kind)?.number ?? 1);
        const range = ['-f', number, '-l', number, '-singlefile'];
        execFileSync('pdftoppm', ['-png', '-r', dotsPerInch, ...range, join(folder, 'book.pdf'), join(folder, kind)]);
        return [nameOf(kind), smallPng(readFileSync(join(folder, `${kind}.png`)))];
      }),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
