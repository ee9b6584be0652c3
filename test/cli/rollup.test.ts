import { writeFileSync } from 'node:fs';
import { afterAll, describe, expect, test } from '@jest/globals';
import { clean } from '../../samples/clean';
import { layOut } from '../../samples/lay-out';
import { snapshotToXlsx } from '../../samples/snapshot-to-xlsx';
import { rollupLines } from '../../src/cli/text/rollup-text';
import { displayWidth } from '../../src/cli/text/width';
import { review } from '../../src/review';
import { rollUp } from '../../src/rollup/roll-up';
import { putAll } from '../rules/put';
import { folder, hyoka } from './call';
import { breaks } from './schema';

const readSample = (puts: Parameters<typeof putAll>[1]) => rollUp(review(putAll(layOut(clean), puts)));

const sample = 'samples/policy-area-12.xlsx';
const files = folder();

afterAll(files.remove);

/** The sample of an area 13. */
function otherArea(): string {
  const path = files.path('area-13.xlsx');
  writeFileSync(path, snapshotToXlsx(layOut({ ...clean, area: { number: '13', name: '観光' } }).snapshot));
  return path;
}

describe('hyoka rollup', () => {
  test('prints the published totals', async () => {
    const { code, out } = await hyoka('rollup', sample);
    expect(code).toBe(1);
    for (const total of ['40,289', '15,521', '647,729', '703,801', '702,847', '93,801', '92,847'])
      expect(out).toContain(total);
  });

  test('parts columns whose headings are long, and says where what is not counted stands', () => {
    const reduced = readSample({ 'card/1-1/year/0': '令和6年度(決算見込)', 'card/1-2/cost/0': '調整中' });
    const lines = rollupLines(reduced);
    expect(lines[1]).toContain('  事業費 令和6年度(決算見込)  ');
    expect(new Set(lines.slice(1, 7).map(displayWidth)).size).toBe(1);
    expect(lines).toContainEqual(
      '  集計外: 個票_施策1 E15 事業費 令和6年度(予算) 「調整中」は金額として読み取れません。',
    );
  });

  test('says below a sum what it lacks, under the very column', () => {
    const lines = rollupLines(
      readSample({ 'card/1-1/cost/1': null, 'card/1-2/cost/1': '調整中', 'card/2-1/cost/0': null }),
    );
    const lacking = '未記入1件・読み取れない1件を除く';
    expect(lines.slice(2, 9).map((line) => line.trim())).toEqual([
      expect.stringContaining('施策1'),
      lacking,
      expect.stringContaining('施策2'),
      '未記入1件を除く',
      expect.stringContaining('施策3'),
      expect.stringMatching(/^計 /),
      expect.stringMatching(new RegExp(`^未記入1件を除く +${lacking}$`)),
    ]);
    const [figures = '', below = ''] = lines.slice(2);
    expect(displayWidth(below)).toBe(displayWidth(figures));
  });

  test('prints JSON by the schema', async () => {
    const { out } = await hyoka('rollup', sample, '--json');
    expect(breaks('rollup', out)).toEqual([]);
    expect(JSON.parse(out)).toMatchObject({
      columns: [
        { year: '令和6年度', kind: '予算' },
        { year: '令和7年度', kind: '見込み' },
      ],
      total: {
        projects: 27,
        cost: [703801, 702847],
        generalFunds: [703801, 702847],
        labour: [25842, 25842],
        gaps: { cost: [0, 0], generalFunds: [0, 0], labour: [0, 0] },
      },
      areas: [{ withoutDeposits: { projects: 25, cost: [93801, 92847], labour: [25690, 25690] } }],
      failed: [],
    });
  });

  test('names the files where there are several, and sums them up', async () => {
    const { out, err } = await hyoka('rollup', sample, otherArea());
    expect(err).toBe('');
    expect(out.split('\n')[0]).toBe(sample);
    expect(out).toContain('点検のエラーが4件あります。');
    expect(out).toMatch(/2政策分野の合計/u);
    expect(out).toMatch(/\n合計 +54 .*\n合計（預託金を除く） +50 /u);
  });

  test('counts an area that is in two files once, and tells of the other, exit 2', async () => {
    const { code, out, err } = await hyoka('rollup', sample, 'samples/clean.xlsx', '--json');
    expect(code).toBe(2);
    expect(err).toBe(
      `samples/clean.xlsx: 政策分野12（令和6年度）は「${sample}」にもあるため、先のファイルだけを使いました。どちらか1つを指定してください。\n`,
    );
    expect(breaks('rollup', out)).toEqual([]);
    expect(JSON.parse(out)).toMatchObject({
      areas: [{}],
      total: { projects: 27, cost: [703801, 702847] },
      failed: [{ file: 'samples/clean.xlsx', code: 'duplicate-area' }],
    });
  });

  test('says so where a workbook holds nothing to sum up', async () => {
    const foreign = files.path('foreign.xlsx');
    const menu = { row: 0, column: 0, value: '献立表', format: '', formula: false };
    const sheet = {
      name: 'Sheet1',
      visibility: 'visible',
      type: 'worksheet',
      mark: null,
      cells: [menu],
      merges: [],
    } as const;
    writeFileSync(foreign, snapshotToXlsx({ name: 'foreign.xlsx', sheets: [sheet] }));
    const { code, out } = await hyoka('rollup', foreign);
    expect(code).toBe(1);
    expect(out).toMatch(/^[^\n]*foreign\.xlsx: 行政評価の様式が見つからない/u);
    expect(out).not.toContain('政策分野 ');
  });

  test('makes one of several files, and answers where one is unusable', async () => {
    const { code, out, err } = await hyoka('rollup', sample, otherArea(), 'nothing.xlsx', '--json');
    expect(code).toBe(2);
    expect(err).toContain('nothing.xlsx');
    expect(breaks('rollup', out)).toEqual([]);
    expect(JSON.parse(out)).toMatchObject({ areas: [{}, {}], failed: [{ code: 'not-found' }] });
  });
});
