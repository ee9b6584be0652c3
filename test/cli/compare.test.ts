import { copyFileSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { clean } from '../../samples/clean';
import { layOut } from '../../samples/lay-out';
import { snapshotToXlsx } from '../../samples/snapshot-to-xlsx';
import type { EvaluationData } from '../../samples/evaluation-data';
import { readXlsx } from '../../src/hosts/xlsx/read-xlsx';
import { withCards } from '../rules/clean-but';
import { aSheet } from '../read/a-sheet';
import { lastYearOf } from '../workbooks/last-year';
import { folder, hyoka } from './call';
import { breaks } from './schema';

const files = folder();
const name = String(clean.cardGroups[0]?.cards[0]?.name);
const changed = withCards(1, (cards) =>
  cards.map((card, at) => (at === 0 ? { ...card, name: `新${name}`, direction: '縮小' } : card)),
);
const lastYear = lastYearOf(clean);
const withCopy = withCards(
  1,
  (cards) =>
    cards.map((card, at) => (at === 1 ? { ...card, review: clean.cardGroups[0]?.cards[1]?.review ?? null } : card)),
  lastYear,
);
/** The same so many years later. */
const inYears = (data: EvaluationData, years: number): EvaluationData => ({
  ...data,
  cardGroups: data.cardGroups.map((group) => ({
    ...group,
    cards: group.cards.map((card) => ({
      ...card,
      columns: card.columns.map((column) => ({ ...column, year: Number(column.year) + years })),
    })),
  })),
});
const write = (file: string, data: EvaluationData) => {
  writeFileSync(files.path(file), snapshotToXlsx(layOut({ ...data, list: null }).snapshot));
};

beforeAll(() => {
  write('last.xlsx', lastYear);
  write('this.xlsx', changed);
  write('wrong.xlsx', clean);
  write('copied.xlsx', withCopy);
  write('other.xlsx', { ...lastYear, area: { ...clean.area, number: '13' } });
  write('next.xlsx', inYears(clean, 1));
  writeFileSync(files.path('names.xlsx'), snapshotToXlsx({ name: 'names.xlsx', sheets: [aSheet([['氏名']])] }));
});
afterAll(files.remove);

describe('hyoka compare', () => {
  test('tells what changed, for people and for programs', async () => {
    const { out } = await hyoka('compare', files.path('last.xlsx'), files.path('this.xlsx'));
    expect(out).toContain(`名称が変わった事業 1件\n  施策1-1 新${name} ← ${name}（名称の類似による）`);
    expect(out).toContain(`方針が変わった事業 1件\n  施策1-1 新${name}: 継続 → 縮小`);
    const json = await hyoka('compare', '--json', files.path('last.xlsx'), files.path('this.xlsx'));
    expect(breaks('compare', json.out)).toEqual([]);
    expect(JSON.parse(json.out)).toMatchObject({
      last: files.path('last.xlsx'),
      this: files.path('this.xlsx'),
      projects: { new: [], gone: [], renamed: [{ from: name, to: `新${name}`, by: 'likeness' }], moved: [] },
      directions: [{ last: '継続', this: '縮小' }],
      amounts: [],
      unchangedTexts: [],
      failed: [],
    });
    expect(JSON.parse(json.out)).not.toHaveProperty('errata');
  });

  test('shows long texts from where they part', async () => {
    const vision = (last: string) => ({ ...clean, vision: `${'働く人と企業が誇りを持ち、'.repeat(4)}${last}` });
    write('vision-wrong.xlsx', vision('続くまち'));
    write('vision-right.xlsx', vision('続くまちへ'));
    const { out } = await hyoka('compare', files.path('vision-wrong.xlsx'), files.path('vision-right.xlsx'));
    expect(out).toMatch(/目指す姿: 誤 「….+続くまち」 → 正 「….+続くまちへ」/u);
  });

  test('tells the 正誤表 of two files of one year', async () => {
    const { out } = await hyoka('compare', files.path('wrong.xlsx'), files.path('this.xlsx'));
    expect(out).toContain('正誤 2件');
    expect(out).toContain('次年度方針: 誤 「継続」 → 正 「縮小」');
    const json = await hyoka('compare', '--json', files.path('wrong.xlsx'), files.path('this.xlsx'));
    expect(breaks('compare', json.out)).toEqual([]);
    expect(JSON.parse(json.out)).toMatchObject({ errata: [{ item: '事業名', right: `新${name}` }, { right: '縮小' }] });
  });

  test('says that nothing differs', async () => {
    copyFileSync(files.path('this.xlsx'), files.path('copy.xlsx'));
    const { out } = await hyoka('compare', files.path('copy.xlsx'), files.path('this.xlsx'));
    expect(out).toContain('違いは見つかりませんでした。');
  });

  test('refuses one file twice: another one was meant', async () => {
    const { code, err } = await hyoka('compare', files.path('this.xlsx'), files.path('./this.xlsx'));
    expect([code, err]).toEqual([2, expect.stringContaining('同じファイルどうしは比べられません')]);
  });

  test.each([
    ['that is newer than the other', ['this.xlsx', 'last.xlsx'], 'not-in-order', '古い年度のブックを先に'],
    ['without a form', ['names.xlsx', 'this.xlsx'], 'not-an-evaluation', '前年度の行政評価のブックを指定'],
    ['without a form', ['this.xlsx', 'names.xlsx'], 'not-an-evaluation', '今年度の行政評価のブックを指定'],
    ['that is not there', ['none.xlsx', 'this.xlsx'], 'not-found', 'none.xlsx'],
    ['of this year that is not there', ['last.xlsx', 'none.xlsx'], 'not-found', 'none.xlsx'],
  ])('refuses a file %s, exit 2', async (_, [last = '', now = ''], failure, says) => {
    const { code, out, err } = await hyoka('compare', '--json', files.path(last), files.path(now));
    expect(code).toBe(2);
    expect(err).toContain(says);
    expect(breaks('compare', out)).toEqual([]);
    expect(JSON.parse(out)).toMatchObject({ written: null, failed: [{ code: failure }] });
  });

  test.each([
    ['last.xlsx', '前年度比較'],
    ['wrong.xlsx', '正誤表'],
  ])('writes a tab into a copy, held against %s, and overwrites nothing unasked', async (last, tab) => {
    const out = files.path(`with-${last}`);
    const told = await hyoka('compare', files.path(last), files.path('this.xlsx'), '-o', out);
    expect(told.out).toContain(`書き出しました: ${out}（${tab}）`);
    const names = (file: string) => readXlsx(readFileSync(file), 'a.xlsx').sheets.map(({ name: sheet }) => sheet);
    expect(names(out)).toEqual([...names(files.path('this.xlsx')), tab]);
    const again = await hyoka('compare', '--json', files.path(last), files.path('this.xlsx'), '-o', out);
    expect(again.code).toBe(2);
    expect(breaks('compare', again.out)).toEqual([]);
    expect(JSON.parse(again.out)).toMatchObject({ written: null, failed: [{ code: 'output-exists' }] });
    const forced = await hyoka('compare', '--json', '--force', files.path(last), files.path('this.xlsx'), '-o', out);
    expect(JSON.parse(forced.out)).toMatchObject({ written: out, failed: [] });
  });

  test.each([
    ['last.xlsx', '前年度比較'],
    ['wrong.xlsx', '正誤表'],
  ])('into a folder the copy held against %s is named for its tab', async (last, tab) => {
    const into = mkdtempSync(join(files.path('.'), 'into-'));
    const { out } = await hyoka('compare', files.path(last), files.path('this.xlsx'), '-o', into);
    expect(out).toContain(join(into, `this-${tab}.xlsx`));
    expect(readdirSync(into)).toEqual([`this-${tab}.xlsx`]);
  });

  test('writes over last year’s file no more than over this year’s', async () => {
    const [last, now] = [files.path('last.xlsx'), files.path('this.xlsx')];
    for (const input of [last, now]) {
      const before = readFileSync(input);
      const { code, err } = await hyoka('compare', last, now, '-o', input, '--force');
      expect([code, err]).toEqual([2, expect.stringContaining('書き出し先が元のファイルと同じです')]);
      expect(readFileSync(input)).toEqual(before);
    }
    const before = readFileSync(last);
    expect((await hyoka('build', now, '--last', last, '-o', last, '--force')).code).toBe(2);
    expect(readFileSync(last)).toEqual(before);
  });

  describe('check --last', () => {
    const check = (last: string, ...more: readonly string[]) =>
      hyoka('check', files.path('this.xlsx'), '--last', files.path(last), '--json', ...more);

    test('finds what only last year’s workbook tells', async () => {
      const rulesOf = (out: string) =>
        (
          JSON.parse(out) as { workbooks: { findings: { rule: string; related: { file?: string }[] }[] }[] }
        ).workbooks[0]?.findings.map(({ rule, related }) => [rule, related.map(({ file }) => file)]);
      const { out } = await check('copied.xlsx');
      const alone = await hyoka('check', files.path('this.xlsx'), '--json');
      expect(breaks('check', out)).toEqual([]);
      const added = rulesOf(out)?.filter(([rule]) => !rulesOf(alone.out)?.some(([other]) => other === rule));
      expect(added).toEqual([['last-year-unchanged', ['copied.xlsx']]]);
    });

    test.each([
      ['wrong.xlsx', '前年度のブックも令和6年度のものなので、前年度とは比べていません。'],
      ['other.xlsx', '前年度のブックは政策分野13のものなので、前年度とは比べていません。'],
      ['next.xlsx', '古い年度のブックを先に指定してください。'],
    ])('says why it compares nothing with %s', async (last, why) => {
      const { out, err } = await check(last);
      expect(err).toBe(`this.xlsx: ${err.split(': ').slice(1).join(': ')}`);
      expect(err).toContain(why);
      expect(out).toBe((await hyoka('check', files.path('this.xlsx'), '--json')).out);
    });

    test('refuses one that cannot be used, exit 2', async () => {
      expect(await check('none.xlsx')).toMatchObject({ code: 2, out: '', err: expect.stringContaining('none.xlsx') });
      expect(await hyoka('rollup', files.path('this.xlsx'), '--last', files.path('last.xlsx'))).toMatchObject({
        code: 2,
        err: expect.stringContaining('--last は check、build で使う指定です。'),
      });
    });
  });

  test('wants two files', async () => {
    expect(await hyoka('compare', files.path('this.xlsx'))).toMatchObject({
      code: 2,
      err: expect.stringContaining('前年度のブックと今年度のブックを、この順に'),
    });
  });
});
