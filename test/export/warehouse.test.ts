import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { layOut } from '../../samples/lay-out';
import { policyArea12 } from '../../samples/policy-area-12';
import { ndjsonOf } from '../../src/export/ndjson';
import { parquetOf } from '../../src/export/parquet';
import { tablesOf } from '../../src/export/tables';
import { toRollupJson } from '../../src/rollup/json';
import { cpuTime } from '../cpu-time';
import { withAddedCard } from '../rollup/rolled-up';
import { bigEvaluation } from '../workbooks/big';
import { everyKindWorkbook } from '../workbooks/own-items';
import { rowsOf, sourceOf, tablesIn } from './table-of';

// Beside other suites on a busy machine.
jest.setTimeout(300_000);

const first = policyArea12.cardGroups[0]?.cards[0];
if (!first) throw new Error('the sample has no card');

/** 1,100 projects in two areas, one of which is shown in both. */
const sources = [
  { ...bigEvaluation(540), area: { number: '11', name: '暮らし' } },
  { ...bigEvaluation(560), area: { number: '12', name: '産業' } },
].map((data) => sourceOf(layOut(withAddedCard(1, { ...first, name: `${String(first.name)}（再掲）` }, data)).snapshot));
const tables = tablesOf(sources);
const page = readFileSync(join(__dirname, '../../docs/warehouse.md'), 'utf8');
const [duckdb = '', spark = ''] = page.split('## Spark').map((text) => text.split('## DuckDB').at(-1) ?? '');
const queriesIn = (text: string): string[] => [...text.matchAll(/```sql\n(.*?)```/gsu)].map(([, sql = '']) => sql);
const [totals = '', byMeasure = '', nation = ''] = queriesIn(duckdb);
const statements = nation.split(/(?<=;)\n\n/u);
const [written, nationTotals] = [statements.slice(0, -1), statements.at(-1) ?? ''];

const root = mkdtempSync(join(tmpdir(), 'hyoka-lake-'));
const lake = join(root, 'lake/city=07202/evaluated=2024');
let database: DuckDBInstance;
let connection: DuckDBConnection;

/** The page's queries name files by their place in the folder. */
const run = async (sql: string) =>
  (
    await connection.runAndReadAll(sql.replaceAll("'lake/", `'${root}/lake/`).replaceAll("'nation", `'${root}/nation`))
  ).getRowObjectsJson();

beforeAll(async () => {
  mkdirSync(lake, { recursive: true });
  for (const table of tables) writeFileSync(join(lake, `${table.name}.parquet`), parquetOf(table));
  database = await DuckDBInstance.create(':memory:', { threads: '2' });
  connection = await database.connect();
});

afterAll(() => {
  connection.closeSync();
  database.closeSync();
  rmSync(root, { recursive: true });
});

/** How many times slower than the machine that the limit is for this one is, by a sum that takes 700 ms there; never less than 1. */
async function slowness(): Promise<number> {
  const before = cpuTime();
  for (let round = 0; round < 3; round += 1)
    await connection.run('SELECT sum(hash(n) % 1000) FROM range(50_000_000) numbers(n)');
  return Math.max(1, (cpuTime() - before) / 3 / 700);
}

const words = { 事業費: 'cost', 所要一般財源: 'generalFunds', 概算人件費: 'labour' } as const;
const json = toRollupJson(
  sources.map(({ sums }) => sums),
  [],
);

/** What the roll-up says, as rows of a query, times so many cities. */
const expected = (times: number) =>
  Object.entries(words).flatMap(([item, row]) =>
    json.columns.map(({ year, kind }, at) => ({
      item,
      year: Number(/\d+/u.exec(year)?.[0]) + 2018,
      kind,
      thousand_yen: Number(json.total[row][at]) * times,
    })),
  );

describe('the queries of docs/warehouse.md', () => {
  test('reach the roll-up’s totals from the Parquet', async () => {
    const rows = await run(totals);
    expect(rows.map((row) => ({ ...row, thousand_yen: Number(row['thousand_yen']) }))).toEqual(
      expect.arrayContaining(expected(1).map((row) => expect.objectContaining({ city: '07202', ...row }))),
    );
    expect(rows).toHaveLength(expected(1).length);
  });

  test('reach its sums by 施策, projects that are shown once more among them', async () => {
    const rows = await run(byMeasure);
    for (const { number: area, measures } of json.areas)
      for (const { number, cost } of measures) {
        const own = rows.filter(
          (row) => row['area'] === area && row['measure'] === String(number) && row['item'] === '事業費',
        );
        expect(own.map((row) => Number(row['thousand_yen']))).toEqual(cost);
      }
  });

  test('write 1,700 such cities and total them within 20 s', async () => {
    const factor = await slowness();
    const before = cpuTime();
    for (const statement of written) await run(statement);
    const rows = await run(nationTotals);
    // Of one core: what else the machine does at the time is no fault of theirs.
    expect((cpuTime() - before) / 1000).toBeLessThan(20 * factor);
    expect(rows.map((row) => ({ ...row, thousand_yen: Number(row['thousand_yen']) }))).toEqual(
      expect.arrayContaining(expected(1700).map((row) => expect.objectContaining(row))),
    );
    const amounts = rows.reduce((sum, row) => sum + Number(row['amounts']), 0);
    expect(amounts).toBe(1700 * rowsOf(tables, 'amounts').length);
  });

  test('are the same for Spark', () => {
    const select = (sql: string) => /SELECT .*? FROM/su.exec(sql.replace(/\s+/gu, ' '))?.[0];
    const [, asked = ''] = queriesIn(spark)[0]?.split(/(?<=;)\n\n/u) ?? [];
    expect(select(asked)).toBe(select(totals));
    expect(asked).toMatch(/GROUP BY city, item, year, kind/u);
  });
});

test('Parquet holds what NDJSON holds, of every table and type', async () => {
  for (const table of tablesIn(everyKindWorkbook())) {
    const file = join(root, `${table.name}.parquet`);
    writeFileSync(file, parquetOf(table));
    const numbers = new Set(Object.keys(table.columns).filter((name) => table.columns[name]?.type === 'number'));
    const rows = (await run(`SELECT * FROM read_parquet('${file}')`)).map((row) =>
      Object.fromEntries(
        Object.entries(row).map(([name, value]) => [name, numbers.has(name) && value !== null ? Number(value) : value]),
      ),
    );
    const lines = ndjsonOf(table)
      .split('\n')
      .filter((line) => line !== '');
    expect(rows).toEqual(lines.map((line) => JSON.parse(line) as unknown));
  }
});

test('a table without rows is one, too', async () => {
  const [projects] = tablesOf([]);
  if (!projects) throw new Error('no table');
  const file = join(root, 'empty.parquet');
  writeFileSync(file, parquetOf(projects));
  expect(await run(`SELECT count(*) AS n FROM read_parquet('${file}')`)).toEqual([{ n: '0' }]);
});
