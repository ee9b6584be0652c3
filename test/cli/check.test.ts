import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { clean } from '../../samples/clean';
import { layOut } from '../../samples/lay-out';
import { snapshotToXlsx } from '../../samples/snapshot-to-xlsx';
import { folder, hyoka } from './call';
import { failureOf } from '../../src/cli/failure';
import { HostError } from '../../src/workbook/host';
import { breaks } from './schema';

const sample = 'samples/policy-area-12.xlsx';
const files = folder();

beforeAll(() => {
  writeFileSync(files.path('broken.xlsx'), 'not a workbook');
  writeFileSync(files.path('clean.xlsx'), snapshotToXlsx(layOut(clean).snapshot));
  const foreign = { row: 0, column: 0, value: '献立表', format: '', formula: false };
  const sheet = {
    name: 'Sheet1',
    visibility: 'visible',
    type: 'worksheet',
    mark: null,
    cells: [foreign],
    merges: [],
  } as const;
  writeFileSync(files.path('foreign.xlsx'), snapshotToXlsx({ name: 'foreign.xlsx', sheets: [sheet] }));
  copyFileSync(sample, files.path('~$lock.xlsx'));
  mkdirSync(files.path('folder.xlsx'));
});
afterAll(files.remove);

describe('hyoka check', () => {
  test('groups findings by sheet and counts them, exit 1 with an error', async () => {
    const { code, out, err } = await hyoka('check', sample);
    expect(code).toBe(1);
    expect(out).toContain('政策分野12 中小企業（令和6年度） 施策3・指標2・個票27');
    expect(out).toMatch(/■ 個票_施策1\n +エラー +A1 /u);
    expect(out).toMatch(/エラー 4件、要確認 \d+件、参考 \d+件/u);
    expect(err).toBe('');
  });

  test('holds several files against one another', async () => {
    const [card] = clean.cardGroups[0]?.cards ?? [];
    const group = { measure: 1, name: '地場産業の振興', cards: card ? [card] : [] };
    const other = { ...clean, area: { number: '14', name: '伝統産業' }, related: [], list: null, cardGroups: [group] };
    writeFileSync(files.path('other.xlsx'), snapshotToXlsx(layOut(other).snapshot));
    const { out } = await hyoka('check', files.path('clean.xlsx'), files.path('other.xlsx'), '--json');
    const [own, second] = (JSON.parse(out) as { workbooks: { findings: { rule: string; related: object[] }[] }[] })
      .workbooks;
    expect(own?.findings).toEqual([]);
    expect(second?.findings.filter(({ rule }) => rule === 'cross-area')).toMatchObject([
      { cell: 'C3', related: [{ file: files.path('clean.xlsx'), sheet: '個票_施策1', cell: 'C3' }] },
    ]);
    expect(breaks('check', out)).toEqual([]);
  });

  test('names the sheets that were not read, and why', async () => {
    const { snapshot } = layOut(clean);
    const scratch = {
      name: '作業用',
      visibility: 'hidden',
      type: 'worksheet',
      mark: null,
      cells: [],
      merges: [],
    } as const;
    writeFileSync(files.path('scratch.xlsx'), snapshotToXlsx({ ...snapshot, sheets: [...snapshot.sheets, scratch] }));
    const { code, out } = await hyoka('check', files.path('scratch.xlsx'));
    expect(code).toBe(0);
    expect(out.split('\n')[1]).toBe('読み取らなかったシート：作業用（非表示）');
  });

  test('says so where all is right, exit 0', async () => {
    const { code, out } = await hyoka('check', files.path('clean.xlsx'));
    expect(out).toContain('問題は見つかりませんでした');
    expect(code).toBe(0);
  });

  test('prints JSON by the schema, and nothing but it', async () => {
    const { code, out } = await hyoka('check', sample, files.path('clean.xlsx'), '--json');
    expect(code).toBe(1);
    expect(breaks('check', out)).toEqual([]);
    const { workbooks } = JSON.parse(out) as { workbooks: { counts: { error: number }; findings: object[] }[] };
    expect(workbooks.map(({ counts }) => counts.error)).toEqual([4, 0]);
    const about = (rule: string) =>
      workbooks[0]?.findings.find((finding) => 'rule' in finding && finding.rule === rule);
    expect(about('project-renamed')).toMatchObject({
      name: '事業名の不一致',
      department: '観光商工部・商工課',
      project: expect.stringMatching(/^施策1-2 /u) as unknown,
    });
    expect(about('kpi-actual-other-year')).toMatchObject({ department: null, project: null });
  });

  test('prints CSV for Excel, and nothing but it', async () => {
    const { code, out } = await hyoka('check', sample, '--csv');
    expect(code).toBe(1);
    const lines = out.split('\r\n');
    expect(lines[0]).toBe('\ufeffファイル,区分,シート,セル,部・課,施策・事業,項目,点検項目,指摘,状態,理由');
    const renamed = lines.find((line) => line.startsWith(`${sample},エラー,個票_施策1,C12,`));
    expect(renamed).toMatch(/,観光商工部・.*,施策1-.*,事業名,.*,未対応,$/u);
    expect((await hyoka('check', sample, '--csv', '--json')).code).toBe(2);
    expect((await hyoka('rollup', sample, '--csv')).code).toBe(2);
  });

  test('lets no text of a workbook become a formula in CSV', async () => {
    const { snapshot } = layOut(clean);
    const [first, ...others] = snapshot.sheets.filter(({ name }) => name === '個票_施策1');
    if (!first || others.length > 0) throw new RangeError('not one sheet of cards');
    const name = '=1+1,"2"';
    const sheets = snapshot.sheets.map((sheet) => (sheet === first ? { ...sheet, name } : sheet));
    const broken = sheets.map((sheet) => ({
      ...sheet,
      cells: sheet.cells.map((cell) =>
        sheet.name === name && typeof cell.value === 'number' ? { ...cell, value: -5 } : cell,
      ),
    }));
    writeFileSync(files.path('formula.xlsx'), snapshotToXlsx({ ...snapshot, sheets: broken }));
    const { out } = await hyoka('check', files.path('formula.xlsx'), '--csv');
    expect(out).toContain(`,"'=1+1,""2""",`);
  });

  test('shows only what is asked for by --severity, and counts all', async () => {
    const { out } = await hyoka('check', sample, '--severity', 'error');
    expect(out).toContain('[事業名の不一致]');
    expect(out).not.toContain('[重点方針が施策と同文]');
    expect(out).toMatch(/参考 [1-9]/u);
  });

  test('takes severities as staff read them, and a folder for its workbooks', async () => {
    const { out: inWords } = await hyoka('check', sample, '--severity', 'エラー');
    expect(inWords).toBe((await hyoka('check', sample, '--severity', 'error')).out);
    const { out } = await hyoka('check', 'samples');
    const workbooks = readdirSync('samples').filter((name) => name.endsWith('.xlsx'));
    for (const name of workbooks) expect(out).toContain(`samples/${name}`);
    expect(out).toMatch(new RegExp(`\n${String(workbooks.length)}ファイル: エラー [1-9][0-9]*件、[^\n]*\n$`, 'u'));
  });

  test('ends with 0 where that is asked for, but not where a file is unusable', async () => {
    expect((await hyoka('check', sample, '--exit-zero', '-q')).code).toBe(0);
    expect((await hyoka('check', 'nothing.xlsx', '--exit-zero', '-q')).code).toBe(2);
  });

  test('is silent with --quiet', async () => {
    expect(await hyoka('check', sample, '--quiet')).toEqual({ code: 1, out: '', err: '' });
  });

  test('answers a workbook that is no evaluation, exit 1', async () => {
    const { code, out } = await hyoka('check', files.path('foreign.xlsx'), '--json');
    expect(code).toBe(1);
    expect(out).toContain('not-an-evaluation');
  });
});

describe('an unusable file', () => {
  test.each([
    ['not-a-workbook', 'broken.xlsx'],
    ['not-found', 'nothing.xlsx'],
    ['lock-file', '~$lock.xlsx'],
    ['folder', 'folder.xlsx'],
  ])('is told in one line: %s', async (code, name) => {
    const answer = await hyoka('check', files.path(name));
    expect(answer.code).toBe(2);
    expect(answer.out).toBe('');
    expect(answer.err.trimEnd().split('\n')).toEqual([expect.stringContaining(name)]);
    const json = await hyoka('check', files.path(name), '--json');
    expect(breaks('check', json.out)).toEqual([]);
    expect(JSON.parse(json.out)).toMatchObject({ workbooks: [], failed: [{ file: files.path(name), code }] });
  });

  test('is named where something in it is what is wrong, but not by the parts of a file', async () => {
    const whole = readFileSync('samples/clean.xlsx');
    writeFileSync(files.path('half.xlsx'), whole.subarray(0, whole.length / 2));
    expect((await hyoka('check', files.path('half.xlsx'))).err).toMatch(/^[^\n]*half\.xlsx: 壊れている[^\n]*\n$/u);
    const damaged = (detail: string) => failureOf('a.xlsx', new HostError('damaged', detail)).message;
    expect(damaged('個票_施策1!B5')).toMatch(/^a\.xlsx（個票_施策1!B5）: 壊れている/u);
    for (const part of ['xl/worksheets/sheet1.xml', '[Content_Types].xml', 'zip: 30000', 'mimetype'])
      expect(damaged(part)).toMatch(/^a\.xlsx: 壊れている/u);
  });

  test('outranks errors, and the others are still answered', async () => {
    const { code, out, err } = await hyoka('check', files.path('broken.xlsx'), sample);
    expect(code).toBe(2);
    expect(out).toContain('[事業名の不一致]');
    expect(err).toContain('broken.xlsx');
  });
});

describe('a call', () => {
  test.each([
    [['tidy', sample], '「tidy」'],
    [['check'], 'ファイル名'],
    [['check', sample, '--severity', 'grave'], '--severity'],
    [['check', sample, '--colour'], '--colour'],
    [['fix', sample, '--rule', 'no-such-rule'], 'no-such-rule'],
    [['build', sample, '-o', files.path('macros.xlsm')], '「.xlsx」'],
    [['build', sample, '-o', ''], '-o には、書き出し先の'],
    [['build', sample, '-o', '/dev/null'], '/dev/null: ファイルでもフォルダでも'],
    [['check', sample, '--severity'], '--severity には値が必要です。'],
    [['build', sample, '-o'], '--output には値が必要です。'],
    [['check', sample, '--json=1'], '--json に値は付けられません。'],
    [['check', '-a.xlsx'], '前に -- を置いて'],
    [['check', sample, '--rule', 'name-spacing'], '--rule は fix で使う指定です。check には使えません。'],
    [
      ['form', sample, '--form', sample],
      '--form は check、rollup、build、fix、compare、next、export、publish で使う指定です。',
    ],
    [['new', '--form', sample], 'new には使えません。'],
    [
      ['rollup', sample, '-o', 'sums.xlsx'],
      '--output は build、fix、form、new、next、compare、export、publish で使う指定です。rollup には使えません。',
    ],
  ])('that makes no sense is refused: %j', async (args, word) => {
    const { code, out, err } = await hyoka(...args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(word);
  });

  test('for help or the version is answered', async () => {
    for (const args of [['--help'], ['help'], []]) expect((await hyoka(...args)).out).toContain('終了コード');
    for (const args of [
      ['fix', '--help'],
      ['help', 'fix'],
    ]) {
      const { out } = await hyoka(...args);
      expect(out).toContain('hyoka fix');
      expect(out).not.toContain('hyoka rollup');
    }
    expect((await hyoka('--version')).out).toMatch(/^hyoka \d+\.\d+\.\d+\n$/u);
  });
});
