import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { unzipSync } from 'fflate';
import { clean } from '../../samples/clean';
import { layOut } from '../../samples/lay-out';
import { snapshotToXlsx } from '../../samples/snapshot-to-xlsx';
import { realWorkbook } from '../real-workbook';
import { aSheet } from '../read/a-sheet';
import { folder, hyoka } from './call';
import { breaks } from './schema';

const files = folder();
const input = files.path('評価.xlsx');
beforeAll(() => {
  const notes = aSheet([['控え', '令和6年度']], [], '作業用');
  const { snapshot } = layOut(clean);
  writeFileSync(
    input,
    snapshotToXlsx({ ...snapshot, sheets: [...snapshot.sheets, { ...notes, visibility: 'hidden' }] }),
  );
  const write = (name: string, rows: string[][]) => {
    writeFileSync(files.path(name), snapshotToXlsx({ name, sheets: [aSheet(rows)] }));
  };
  write('名簿.xlsx', [['令和6年度 名簿'], ['氏名', '所属']]);
  write('年度なし.xlsx', [['4 施策の最終評価'], ['評価']]);
  const sheets = snapshot.sheets.filter(({ name }) => !name.includes('個票'));
  writeFileSync(files.path('個票なし.xlsx'), snapshotToXlsx({ ...snapshot, sheets }));
});
afterAll(files.remove);

interface NextJson {
  readonly years: unknown;
  readonly leftOut: readonly { readonly project: string; readonly direction: string }[];
  readonly toConfirm: number;
  readonly done: readonly { readonly sheet: string; readonly cell: string }[];
}

describe('hyoka next', () => {
  test('writes the next year’s workbook beside, lists what it did, and leaves the input as it was', async () => {
    const before = readFileSync(input);
    const { code, out } = await hyoka('next', input);
    expect(code).toBe(0);
    expect(readFileSync(input)).toEqual(before);
    expect(out).toContain('令和6年度のブックから令和7年度のブックを作りました。');
    expect(out).toContain('除いた事業: 施策2-5');
    expect(out).toContain('見込みから移した予算額を確かめる個票: 26枚');
    expect(existsSync(files.path('評価-翌年度.xlsx'))).toBe(true);
  });

  test('leaves every part as it was that it has nothing to change in', async () => {
    await hyoka('next', input, '-o', files.path('parts.xlsx'));
    const [was, is] = [input, files.path('parts.xlsx')].map((file) => unzipSync(readFileSync(file)));
    const sheets = Object.keys(was ?? {}).filter((name) => /worksheets\/sheet|theme|sharedStrings/u.test(name));
    const same = sheets.filter((name) => Buffer.from(was?.[name] ?? []).equals(Buffer.from(is?.[name] ?? [])));
    // The hidden sheet is the last one.
    expect(same).toContain(sheets.filter((name) => name.includes('sheet')).at(-1));
    expect(Object.keys(is ?? {})).toEqual(expect.arrayContaining(sheets));
  });

  test('refuses to write over what stands there', async () => {
    writeFileSync(files.path('there.xlsx'), 'x');
    const { code, err } = await hyoka('next', input, '-o', files.path('there.xlsx'));
    expect(code).toBe(2);
    expect(err).toContain('there.xlsx');
    expect(readFileSync(files.path('there.xlsx'), 'utf8')).toBe('x');
  });

  test.each([
    ['a workbook that is no evaluation', '名簿.xlsx', '評価の様式が見つからない'],
    ['one that tells no year', '年度なし.xlsx', '評価する年度が分からない'],
  ])('says so of %s, and writes nothing', async (_, name, words) => {
    const { code, err, out } = await hyoka('next', files.path(name), '--json');
    expect(code).toBe(2);
    expect(err).toContain(words);
    expect(breaks('next', out)).toEqual([]);
    expect(existsSync(files.path(name.replace('.', '-翌年度.')))).toBe(false);
  });

  test('says that cards of a form it knows nothing of stay as they are', async () => {
    const output = files.path('個票なし-翌年度.xlsx');
    const { code, out } = await hyoka('next', files.path('個票なし.xlsx'), '-o', output);
    expect(code).toBe(0);
    expect(out).toContain('個票が1枚も読み取れなかったため、個票の年度・金額・文章は前年度のままです。');
    expect((await hyoka('next', input, '-o', files.path('個票あり.xlsx'))).out).not.toContain('個票が1枚も');
  });

  test('says which sheets are hidden, and so last year’s still', async () => {
    const { out } = await hyoka('next', input, '-o', files.path('非表示.xlsx'));
    expect(out).toContain('非表示のシートは読み取らず、前年度のままです: 作業用');
  });

  test('says that a list which a build set aside is last year’s still', async () => {
    const built = files.path('集計済み.xlsx');
    await hyoka('build', input, '-o', built);
    const { out } = await hyoka('next', built, '-o', files.path('元の一覧.xlsx'));
    expect(out).toContain('前年度のままです。要らなければシートを削除してください: 事務事業一覧(元)');
  });

  test('says that a list beside other sections is last year’s still, where ours is read in its place', async () => {
    const [own, built] = [files.path('一覧同居.xlsx'), files.path('一覧同居-集計済み.xlsx')];
    writeFileSync(own, snapshotToXlsx(layOut(clean, { sections: 'with-everything' }).snapshot));
    await hyoka('build', own, '-o', built);
    const said = '元の一覧は前年度のままです。要らなければ一覧の行を消してください: ';
    expect((await hyoka('next', built, '-o', files.path('一覧同居-翌年度.xlsx'))).out).toContain(said);
    expect((await hyoka('next', own, '-o', files.path('一覧同居-翌年度2.xlsx'))).out).not.toContain(said);
  });

  test('says which sheets are none of the form, and so last year’s still', async () => {
    const { snapshot } = layOut(clean);
    const other = aSheet([['積算', '令和6年度']], [], '積算');
    const file = files.path('積算.xlsx');
    writeFileSync(file, snapshotToXlsx({ ...snapshot, sheets: [...snapshot.sheets, other] }));
    const { out } = await hyoka('next', file, '-o', files.path('積算-翌年度.xlsx'));
    expect(out).toContain('評価の様式でないシートは読み取らず、前年度のままです: 積算');
  });

  test('sums up what it did in a few lines: each cell stands on the tab', async () => {
    const { out } = await hyoka('next', input, '-o', files.path('まとめ.xlsx'));
    expect(out).toMatch(/^見込みを予算へ: 78件$/mu);
    expect(out).toMatch(/^空欄にした: 116件（.*取組状況 26.* ほか）$/mu);
    expect(out).toContain('シート「年度更新の記録」に前年度の記載とともにあります。');
    expect(out.split('\n').length).toBeLessThan(20);
  });

  test('tells all of it as JSON', async () => {
    const { out } = await hyoka('next', input, '-o', files.path('json.xlsx'), '--json');
    expect(breaks('next', out)).toEqual([]);
    const { years, leftOut, toConfirm, done } = JSON.parse(out) as NextJson;
    expect(years).toEqual({ from: '令和6年度', to: '令和7年度' });
    expect(leftOut.map(({ direction }) => direction)).toEqual(['終了']);
    expect(toConfirm).toBe(26);
    expect(done.length).toBeGreaterThan(200);
    expect(done.some(({ sheet }) => sheet === '作業用')).toBe(false);
  });

  test('has its budgets confirmed by name alone', async () => {
    const [output, fixed] = [files.path('carried.xlsx'), files.path('confirmed.xlsx')];
    await hyoka('next', input, '-o', output);
    const waiting = async (file: string) => (await hyoka('check', file)).out.split('[予算額の未更新]').length - 1;
    expect(await waiting(output)).toBe(26);
    await hyoka('fix', output, '-o', files.path('fixed.xlsx'));
    if (existsSync(files.path('fixed.xlsx'))) expect(await waiting(files.path('fixed.xlsx'))).toBe(26);
    expect((await hyoka('fix', output, '-o', fixed, '--rule', 'carried-over')).out).toContain('26件を直して');
    expect(await waiting(fixed)).toBe(0);
  });

  test('carries a published workbook on', async () => {
    if (realWorkbook === null) return;
    const output = files.path('published.xlsx');
    expect((await hyoka('next', realWorkbook, '-o', output)).code).toBe(0);
    const { out } = await hyoka('rollup', output, '--json');
    const { areas } = JSON.parse(out) as { areas: { year: string; total: { projects: number; cost: number[] } }[] };
    expect(areas[0]?.year).toBe('令和7年度');
    expect(areas[0]?.total.projects).toBe(26);
    expect(areas[0]?.total.cost[0]).toBe(702_520);
  });
});
