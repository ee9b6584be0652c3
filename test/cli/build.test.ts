import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { afterAll, describe, expect, test } from '@jest/globals';
import { layOut } from '../../samples/lay-out';
import { policyArea12 } from '../../samples/policy-area-12';
import { snapshotToXlsx } from '../../samples/snapshot-to-xlsx';
import { xlsxFileHost } from '../../src/hosts/xlsx/xlsx-file-host';
import { folder, hyoka } from './call';
import { breaks } from './schema';

const sample = 'samples/policy-area-12.xlsx';
const files = folder();
const before = readFileSync(sample);

afterAll(files.remove);

describe('hyoka build', () => {
  test('writes the tabs into a copy, and leaves the input as it was', async () => {
    const output = files.path('tabs.xlsx');
    const { code, out } = await hyoka('build', sample, '-o', output);
    expect(code).toBe(1);
    expect(out).toContain('703,801');
    expect(out).toContain('「事務事業一覧」は「事務事業一覧(元)」として残しました');
    const { sheets } = await xlsxFileHost(output).read();
    const kinds = Object.fromEntries(sheets.flatMap(({ name, mark }) => (mark ? [[name, mark.kind]] : [])));
    expect(kinds).toEqual({ 集計: 'summary', 事務事業一覧: 'list', 財務一覧: 'finance', 検証結果: 'results' });
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
    expect(out).toMatch(/一覧の記入を個票に合わせました: 施策1-2 .+ 「重点事業」の空欄→「◎」/u);
    expect(out).toMatch(/一覧の事業名を個票に合わせました: 福島県溶接技術協議会負担金 → /u);
  });

  test('prints JSON by the schema', async () => {
    const { out } = await hyoka('build', sample, '-o', files.path('json.xlsx'), '--json');
    expect(breaks('build', out)).toEqual([]);
    expect(JSON.parse(out)).toMatchObject({ written: { tabs: ['集計', '事務事業一覧', '財務一覧', '検証結果'] } });
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
