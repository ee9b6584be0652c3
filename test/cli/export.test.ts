import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { clean } from '../../samples/clean';
import { layOut } from '../../samples/lay-out';
import { snapshotToXlsx } from '../../samples/snapshot-to-xlsx';
import { parseCsv } from '../export/parse-csv';
import { folder, hyoka } from './call';
import { breaks } from './schema';

const sample = 'samples/policy-area-12.xlsx';
const tables = ['projects', 'amounts', 'attributes', 'kpis', 'findings'];
const files = folder();
const other = files.path('area-13.xlsx');

beforeAll(() => {
  writeFileSync(other, snapshotToXlsx(layOut({ ...clean, area: { number: '13', name: '観光' } }).snapshot));
});
afterAll(files.remove);

const textIn = (name: string): string => readFileSync(files.path(name), 'utf8');

describe('hyoka export', () => {
  test('writes the tables of all files in each format, and their dictionary, into a folder that it makes', async () => {
    const { code, out, err } = await hyoka('export', sample, other, '-o', files.path('all'));
    expect([code, err]).toEqual([1, '']);
    expect(readdirSync(files.path('all')).sort()).toEqual(
      ['datapackage.json', ...tables.flatMap((name) => [`${name}.csv`, `${name}.ndjson`, `${name}.parquet`])].sort(),
    );
    expect(out).toContain('事務事業         54行  projects.csv、projects.ndjson、projects.parquet\n');
    expect(out).toContain(`${sample}: 点検のエラーが4件あります。`);
    expect(out).not.toContain('前に書き出したまま');
    expect(parseCsv(textIn('all/projects.csv'))).toHaveLength(55);
    expect(textIn('all/amounts.ndjson').split('\n')).toHaveLength(2 * 162 + 1);
    expect(textIn('all/amounts.parquet').slice(0, 4)).toBe('PAR1');
    expect(JSON.parse(textIn('all/datapackage.json'))).toMatchObject({ resources: { length: 15 } });
  });

  test('writes the formats that are asked for, and tells of it by the schema', async () => {
    const { code, out } = await hyoka('export', other, '-o', files.path('csv'), '--format', 'ndjson,csv', '--json');
    expect(code).toBe(0);
    expect(breaks('export', out)).toEqual([]);
    expect(JSON.parse(out)).toEqual({
      hyoka: expect.any(String),
      tables: tables.map((name) => ({
        name,
        rows: expect.any(Number),
        files: [files.path(`csv/${name}.csv`), files.path(`csv/${name}.ndjson`)],
      })),
      dictionary: files.path('csv/datapackage.json'),
      left: [],
      failed: [],
    });
    expect(existsSync(files.path('csv/projects.parquet'))).toBe(false);
  });

  test('replaces nothing without --force, and reads nothing then', async () => {
    mkdirSync(files.path('taken'));
    writeFileSync(files.path('taken/kpis.csv'), 'mine');
    const { code, out, err } = await hyoka('export', sample, '-o', files.path('taken'), '--json');
    expect(code).toBe(2);
    expect(err).toContain(files.path('taken/kpis.csv'));
    expect(breaks('export', out)).toEqual([]);
    expect(JSON.parse(out)).toMatchObject({ tables: [], dictionary: null, failed: [{ code: 'output-exists' }] });
    expect(readdirSync(files.path('taken'))).toEqual(['kpis.csv']);
    expect(textIn('taken/kpis.csv')).toBe('mine');
    expect((await hyoka('export', sample, '-o', files.path('taken'), '--format', 'csv', '--force')).code).toBe(1);
    expect(textIn('taken/kpis.csv')).toMatch(/^\ufeffevaluation_year,/u);
  });

  test('names tables of an earlier export in other formats, and leaves them alone', async () => {
    const [call, path] = [['export', other, '-o', files.path('again')], files.path('again/projects.parquet')];
    await hyoka(...call, '--format', 'parquet,csv');
    const { out } = await hyoka(...call, '--format', 'csv', '--force');
    expect(out).toContain('使わないときは削除してください: projects.parquet、amounts.parquet、');
    expect(out).not.toContain('projects.ndjson');
    expect(existsSync(path)).toBe(true);
    const { out: json } = await hyoka(...call, '--format', 'csv', '--force', '--json');
    expect(breaks('export', json)).toEqual([]);
    expect(JSON.parse(json)).toMatchObject({ left: tables.map((name) => files.path(`again/${name}.parquet`)) });
  });

  test('leaves out an area that is in two files, and files that cannot be used, exit 2', async () => {
    const call = ['export', sample, 'samples/clean.xlsx', 'nothing.xlsx', '-o', files.path('twice'), '--format', 'csv'];
    const { code, out, err } = await hyoka(...call, '--json');
    expect(code).toBe(2);
    expect(err).toContain('nothing.xlsx');
    expect(JSON.parse(out)).toMatchObject({
      tables: [{ name: 'projects', rows: 27 }, {}, {}, {}, {}],
      failed: [{ code: 'not-found' }, { code: 'duplicate-area' }],
    });
  });

  test('writes nothing where no file can be used', async () => {
    const { code, out } = await hyoka('export', 'nothing.xlsx', '-o', files.path('none'), '--json');
    expect(code).toBe(2);
    expect(JSON.parse(out)).toMatchObject({ tables: [], dictionary: null, failed: [{ code: 'not-found' }] });
    expect(existsSync(files.path('none'))).toBe(false);
  });

  test.each([
    [['export', sample], '-o に書き出し先のフォルダを'],
    [['export', sample, '-o', sample], 'フォルダではありません'],
    [['export', sample, '-o', 'out', '--format', 'xlsx'], '--format には csv、ndjson、parquet のどれか'],
    [['export', sample, '-o', 'out', '--format', ''], '--format には'],
    [['check', sample, '--format', 'csv'], '--format は export で使う指定です'],
  ])('refuses %j', async (args, message) => {
    const { code, err } = await hyoka(...args);
    expect(code).toBe(2);
    expect(err).toContain(message);
  });

  test('says how it is used', async () => {
    const { code, out } = await hyoka('export', '--help');
    expect(code).toBe(0);
    expect(out).toContain('hyoka export ファイル… -o フォルダ');
    expect(out).toContain('--format 形式');
  });
});
