import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { clean } from '../../../samples/clean';
import { layOut } from '../../../samples/lay-out';
import { readXlsx } from '../../../src/hosts/xlsx/read-xlsx';
import { writeXlsx } from '../../../src/hosts/xlsx/write-xlsx';
import { review } from '../../../src/review';
import { plan } from '../../../src/tabs/plan';
import { namesFor, proposedBlank } from '../../../src/taskpane/new-book/proposed-blank';

const sample = readFileSync(resolve(__dirname, '../../../samples/policy-area-12.xlsx'));
const read = (bytes: Uint8Array) => readXlsx(bytes, '12.xlsx');

function told(bytes: Uint8Array) {
  const made = proposedBlank(read(bytes));
  if ('why' in made) throw new Error(made.why);
  return made;
}

it('tells how many cells are emptied on each sheet, and they are what differs then', () => {
  const { told: said, plan: done } = told(sample);
  const before = read(sample);
  const after = read(writeXlsx(sample, done).bytes);
  const filled = (snapshot: typeof before, name: string) =>
    new Map(
      snapshot.sheets
        .find((sheet) => sheet.name === name)
        ?.cells.map(({ row, column, value }) => [`${String(row)},${String(column)}`, value]),
    );
  const differing = before.sheets.flatMap(({ name }) => {
    const [was, is] = [filled(before, name), filled(after, name)];
    const cells = [...was].filter(([key, value]) => is.get(key) !== value).length;
    return cells === 0 ? [] : [{ name, cells }];
  });
  expect(differing.length).toBeGreaterThan(3);
  expect([...said.sheets].sort((a, b) => a.name.localeCompare(b.name))).toEqual(
    differing.sort((a, b) => a.name.localeCompare(b.name)),
  );
  expect(said.remarks).toEqual([]);
});

it('tells which tabs go and which sheets stay before anything is made', () => {
  const built = writeXlsx(sample, plan(review(read(sample)), '令和8年8月1日')).bytes;
  expect(told(built).told.remarks).toEqual([
    '集計などのシートは引き継ぎません: 集計、事務事業一覧、財務一覧、点検結果',
    'シート「事務事業一覧(元)」の名前を「事務事業一覧」に戻します。',
  ]);
});

it('tells of no cell where nothing was filled in', () => {
  expect(told(writeXlsx(sample, told(sample).plan).bytes).told.sheets).toEqual([]);
});

it('makes no copy of what is no evaluation', () => {
  const sheets = [{ ...layOut(clean).snapshot.sheets[0]!, cells: [], merges: [] }];
  expect(proposedBlank({ name: 'a.xlsx', sheets })).toEqual({ why: 'not-an-evaluation' });
});

it('names the copy and the command; macros stay', () => {
  expect(namesFor('令和6年度.xlsm')).toEqual({
    file: '評価シート.xlsm',
    command: 'hyoka new --from "令和6年度.xlsm"',
  });
  expect(namesFor('ブック1').command).toBe('hyoka new --from "ブック1.xlsx"');
  expect(namesFor('評価シート.xlsx')).toEqual({
    file: '評価シート-空.xlsx',
    command: 'hyoka new --from "評価シート.xlsx" -o "評価シート-空.xlsx"',
  });
});
