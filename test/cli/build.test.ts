import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { afterAll, describe, expect, test } from '@jest/globals';
import { layOut } from '../../samples/lay-out';
import { policyArea12 } from '../../samples/policy-area-12';
import { snapshotToXlsx } from '../../samples/snapshot-to-xlsx';
import { xlsxFileHost } from '../../src/hosts/xlsx/xlsx-file-host';
import { withOwnItems } from '../workbooks/own-items';
import { folder, hyoka } from './call';
import { breaks } from './schema';

const sample = 'samples/policy-area-12.xlsx';
const files = folder();
const before = readFileSync(sample);

afterAll(files.remove);

interface Answer {
  readonly workbooks: readonly { readonly counts: { readonly error: number }; readonly settled: readonly unknown[] }[];
  readonly outputs: readonly { readonly settled: readonly unknown[] }[];
}

describe('hyoka build', () => {
  test('writes the tabs into a copy, and leaves the input as it was', async () => {
    const output = files.path('tabs.xlsx');
    const { code, out } = await hyoka('build', sample, '-o', output);
    expect(code).toBe(1);
    expect(out).toContain('703,801');
    expect(out).toContain('「事務事業一覧」は「事務事業一覧(元)」として残しました');
    const { sheets } = await xlsxFileHost(output).read();
    const kinds = Object.fromEntries(sheets.flatMap(({ name, mark }) => (mark ? [[name, mark.kind]] : [])));
    expect(kinds).toEqual({ 集計: 'summary', 事務事業一覧: 'list', 財務一覧: 'finance', 点検結果: 'results' });
    expect(readFileSync(sample).equals(before)).toBe(true);
  });

  test('says what stood on the list and gives way to the cards', async () => {
    const marks = { logicModel: null, priority: '◎', populationGoals: null, sdgTargets: '11.4' };
    const cardGroups = policyArea12.cardGroups.map((group) => ({
      ...group,
      cards: group.cards.map((card, at) => (group.measure === 1 && at === 1 ? { ...card, marks } : card)),
    }));
    const input = files.path('marks.xlsx');
    writeFileSync(input, snapshotToXlsx(layOut({ ...policyArea12, cardGroups }).snapshot));
    const { out } = await hyoka('build', input, '-o', files.path('marks-out.xlsx'));
    expect(out).toMatch(/重点・SDGs等の不一致: 空欄 → ◎/u);
    expect(out).toMatch(/事業名の不一致: 福島県溶接技術協議会負担金 → /u);
    expect(out).toMatch(/作成により個票に合わせる指摘 5件:/u);
    expect(out).toMatch(/作成後: エラー 2件、.*作成により個票に合わせた 5件/u);
  });

  test('builds from what it built, and keeps what was settled', async () => {
    const [once, twice] = [files.path('once.xlsx'), files.path('once-more.xlsx')];
    const first = JSON.parse((await hyoka('build', sample, '-o', once, '--json')).out) as Answer;
    const second = await hyoka('build', once, '-o', twice, '--json');
    expect(breaks('build', second.out)).toEqual([]);
    const then = JSON.parse(second.out) as Answer;
    expect(then.outputs[0]?.settled).toEqual(first.outputs[0]?.settled);
    expect(then.workbooks[0]?.settled).toEqual(first.outputs[0]?.settled);
    expect(first.workbooks[0]?.settled).toEqual([]);
    expect(first.outputs[0]?.settled).toContainEqual({
      rule: 'project-renamed',
      name: '事業名の不一致',
      severity: 'error',
      sheet: '個票_施策1',
      cell: 'C111',
      project: '施策1-13 福島県溶接協議会負担金',
      field: '事業名',
      message: expect.stringMatching(/。$/u) as unknown,
      before: '福島県溶接技術協議会負担金',
      after: '福島県溶接協議会負担金',
    });
    const errors = (answer: Answer) => answer.workbooks[0]?.counts.error;
    expect([errors(first), errors(then)]).toEqual([4, 2]);
    expect((await hyoka('check', once)).out).toContain('作成により個票に合わせた指摘：4件');
  });

  test('adds lists by their conditions, and keeps them in the workbook', async () => {
    const output = files.path('lists.xlsx');
    const { out } = await hyoka('build', sample, '-o', output, '--list', '重点事業', '--list=SDGs=8');
    expect(out).toContain('一覧（重点事業）、一覧（SDGs 8）');
    const again = await hyoka('build', output, '-o', files.path('lists-again.xlsx'));
    expect(again.out).toContain('一覧（重点事業）、一覧（SDGs 8）');
    const unread = await hyoka('build', sample, '--list', '重点=1');
    expect([unread.code, unread.err]).toEqual([2, expect.stringContaining('「重点＝1」は一覧の条件として読めません')]);
    expect((await hyoka('check', sample, '--list', '重点事業')).code).toBe(2);
  });

  test('lists the projects that have a value of an item of the office’s own', async () => {
    const item = { 欄: '個票', この様式での項目名: '必要性', 種類: '選択', 選択肢: '高い、低い', 集計: '区分別' };
    const snapshot = withOwnItems([item], (_, at) => [{ label: '必要性', beside: at % 2 === 0 ? '高い' : '低い' }]);
    const [input, output] = [files.path('own.xlsx'), files.path('own-built.xlsx')];
    writeFileSync(input, snapshotToXlsx(snapshot));
    const { out } = await hyoka('build', input, '-o', output, '--list', '必要性=高い');
    expect(out).toContain('、一覧（必要性 高い）');
    const again = await hyoka('build', output, '-o', files.path('own-again.xlsx'));
    expect(again.out).toContain('、一覧（必要性 高い）');
    const { sheets } = await xlsxFileHost(files.path('own-again.xlsx')).read();
    const list = sheets.find(({ name }) => name === '一覧（必要性 高い）')?.cells ?? [];
    expect(list.filter(({ column, value }) => column === 0 && typeof value === 'number')).toHaveLength(14);
  });

  test('prints JSON by the schema', async () => {
    const { out } = await hyoka('build', sample, '-o', files.path('json.xlsx'), '--json');
    expect(breaks('build', out)).toEqual([]);
    expect(JSON.parse(out)).toMatchObject({ written: { tabs: ['集計', '事務事業一覧', '財務一覧', '点検結果'] } });
  });

  test('refuses an output that exists, or is the input, and replaces it with --force', async () => {
    const output = files.path('twice.xlsx');
    await hyoka('build', sample, '-o', output);
    const again = await hyoka('build', sample, '-o', output);
    expect([again.code, again.err]).toEqual([2, expect.stringContaining('--force')]);
    expect(again.err.startsWith(`${output}: `)).toBe(true);
    expect((await hyoka('build', sample, '-o', output, '--force')).code).toBe(1);
    expect((await hyoka('build', sample, '-o', sample, '--force')).code).toBe(2);
    expect(readFileSync(sample).equals(before)).toBe(true);
  });

  test('writes into a folder that is asked for, under the usual name', async () => {
    mkdirSync(files.path('提出'));
    for (const asked of [files.path('提出'), `${files.path('提出')}/`]) {
      const { err } = await hyoka('build', sample, '-o', asked, '--force');
      expect(err).toBe('');
    }
    expect(readdirSync(files.path('提出'))).toEqual(['policy-area-12-集計済み.xlsx']);
    for (const [unreachable, reason] of [
      ['none/', 'フォルダがありません'],
      ['none/a.xlsx', 'フォルダがありません'],
      ['提出/policy-area-12-集計済み.xlsx/a.xlsx', 'フォルダがありません'],
      [`${'長'.repeat(100)}.xlsx`, '書き込めません'],
    ] as const) {
      const answer = await hyoka('build', sample, '-o', files.path(unreachable));
      expect([answer.code, answer.err]).toEqual([2, expect.stringContaining(reason)]);
    }
  });

  test('writes several files into a folder, and tells of each', async () => {
    mkdirSync(files.path('まとめ'));
    const answer = await hyoka(
      'build',
      sample,
      'samples/clean.xlsx',
      'nothing.xlsx',
      '-o',
      files.path('まとめ'),
      '--json',
    );
    expect(answer.code).toBe(2);
    expect(breaks('build', answer.out)).toEqual([]);
    expect(JSON.parse(answer.out)).toMatchObject({
      written: null,
      outputs: [{ input: sample, file: files.path('まとめ/policy-area-12-集計済み.xlsx') }],
      failed: [{ code: 'not-found' }, { code: 'duplicate-area' }],
    });
    expect(readdirSync(files.path('まとめ'))).toEqual(['policy-area-12-集計済み.xlsx']);
    const told = await hyoka('build', sample, 'nothing.xlsx', '-o', files.path('まとめ'), '--force');
    expect(told.out).toMatch(/\n作成後の合計: 1ファイル: エラー 2件、.*（ほかに使えないファイル 1件）\n$/u);
    const alone = await hyoka('build', sample, 'samples/clean.xlsx');
    expect([alone.code, alone.err]).toEqual([2, expect.stringContaining('-o に書き出し先のフォルダ')]);
  });

  test('writes nothing where the input is unusable', async () => {
    const output = files.path('none.xlsx');
    const { code, out } = await hyoka('build', 'nothing.xlsx', '-o', output, '--json');
    expect(code).toBe(2);
    expect(breaks('build', out)).toEqual([]);
    expect(existsSync(output)).toBe(false);
  });
});
