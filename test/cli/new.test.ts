import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { afterAll, describe, expect, test } from '@jest/globals';
import { snapshotToXlsx } from '../../samples/snapshot-to-xlsx';
import { fiscalYearOf } from '../../src/blank/asked-for';
import { readXlsx } from '../../src/hosts/xlsx/read-xlsx';
import { fiscalYearName } from '../../src/model/fiscal-year';
import { review } from '../../src/review';
import { aSheet } from '../read/a-sheet';
import { version } from '../../src/workbook/version';
import { folder, hyoka } from './call';
import { breaks } from './schema';

const files = folder();
afterAll(files.remove);
const evaluationOf = (name: string) => review(readXlsx(readFileSync(files.path(name)), name)).evaluation;

describe('hyoka new', () => {
  test('writes what it is asked for', async () => {
    const out = files.path('a.xlsx');
    const words = ['--year', '令和7年度', '--area', '12 中小企業', '--measures', '2', '--cards', '４'];
    expect(await hyoka('new', '-o', out, ...words)).toEqual({
      code: 0,
      err: '',
      out: `書き出しました: ${out}（施策2、個票8枚）\n`,
    });
    const { year, policyArea, measures } = evaluationOf('a.xlsx');
    expect([year, policyArea?.number.value, policyArea?.name.value, measures.length]).toEqual([
      2025,
      '12',
      '中小企業',
      2,
    ]);
  });

  test('names the file 評価シート.xlsx, and takes the fiscal year of the day', async () => {
    const { code, out } = await hyoka('new', '-o', `${files.path('.')}/`);
    expect(code).toBe(0);
    const year = fiscalYearOf(new Date());
    expect(out).toContain(`年度の指定がないため、${fiscalYearName(year)}のブックとしました`);
    expect(evaluationOf('評価シート.xlsx')).toMatchObject({ year, policyArea: { number: { state: 'blank' } } });
  });

  test('refuses a file that is there, unless it is to give way', async () => {
    const out = files.path('there.xlsx');
    writeFileSync(out, 'mine');
    const refused = await hyoka('new', '-o', out, '--json');
    expect([refused.code, readFileSync(out, 'utf8'), breaks('new', refused.out)]).toEqual([2, 'mine', []]);
    expect(refused.err).toContain('すでにあります');
    const written = await hyoka('new', '-o', out, '--force', '--json', '--year', 'R7');
    expect([written.code, breaks('new', written.out)]).toEqual([0, []]);
    expect(JSON.parse(written.out)).toEqual({ hyoka: version, remarks: [], written: out, failed: [] });
  });

  test.each([
    [['--year', '来年'], '「来年」は年度として読めません'],
    [['--area', '中小企業'], '「中小企業」は政策分野として読めません'],
    [['--measures', '0'], '--measures には、1から30までの整数'],
    [['--cards', '1.5'], '--cards には、1から100までの整数'],
    [['a.xlsx'], 'new にファイル名は要りません'],
    [['-o', 'a.xls'], '拡張子は、「.xlsx」にしてください'],
    [['--rule', 'x'], '--rule は fix で使う指定です'],
  ])('refuses %j', async (words, message) => {
    const { code, err } = await hyoka('new', ...words);
    expect([code, err.trim().split('\n').length]).toEqual([2, 1]);
    expect(err).toContain(message);
    expect(existsSync('評価シート.xlsx')).toBe(false);
  });

  test('other commands do not take its options', async () => {
    expect((await hyoka('check', 'a.xlsx', '--cards', '3')).err).toContain('--cards は new で使う指定です');
  });
});

describe('hyoka new --from', () => {
  test('writes the emptied copy, and says what it does without', async () => {
    const out = files.path('emptied.xlsx');
    const { code, out: told } = await hyoka('new', '--from', 'samples/policy-area-12.xlsx', '-o', out);
    expect([code, told]).toEqual([0, expect.stringMatching(/^書き出しました: .*（空にしたセル\d+）\n$/u)]);
    expect(evaluationOf('emptied.xlsx').policyArea?.number.state).toBe('blank');
  });

  test.each([
    [['--from', 'none.xlsx'], 'none.xlsx'],
    [['--from', 'samples/clean.xlsx', '--cards', '3'], '一緒に指定できません'],
  ])('refuses %j', async (words, message) => {
    const { code, err } = await hyoka('new', ...words);
    expect([code, err]).toEqual([2, expect.stringContaining(message)]);
  });

  test('says so where no card was read, so that none is emptied', async () => {
    const input = files.path('no-cards.xlsx');
    const sheets = [aSheet([['4 施策の最終評価'], ['評価']])];
    writeFileSync(input, snapshotToXlsx({ name: 'no-cards.xlsx', sheets }));
    const { code, out } = await hyoka('new', '--from', input, '-o', files.path('emptied-no-cards.xlsx'));
    expect([code, out]).toEqual([0, expect.stringContaining('個票が1枚も読み取れないため')]);
  });

  test('refuses what is no evaluation, in JSON too', async () => {
    const input = files.path('names.xlsx');
    writeFileSync(input, snapshotToXlsx({ name: 'names.xlsx', sheets: [aSheet([['氏名', '電話']])] }));
    const { code, out, err } = await hyoka('new', '--from', input, '--json');
    expect([code, breaks('new', out), err]).toEqual([2, [], expect.stringContaining('どこを空にするか分かりません')]);
    expect(JSON.parse(out)).toMatchObject({ written: null, failed: [{ code: 'no-form' }] });
  });
});
