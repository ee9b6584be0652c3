import { describe, expect, test } from '@jest/globals';
import { layOut } from '../../samples/lay-out';
import { policyArea12 } from '../../samples/policy-area-12';
import { csvOf } from '../../src/export/csv';
import { dataPackageOf } from '../../src/export/data-package';
import { formatNames } from '../../src/export/formats';
import { ndjsonOf } from '../../src/export/ndjson';
import { everyKindWorkbook } from '../workbooks/own-items';
import { parseCsv } from './parse-csv';
import { tablesIn } from './table-of';

const ofOtherForm = { ...policyArea12, area: { number: '13', name: '観光' } };
const tables = tablesIn(layOut(policyArea12).snapshot, everyKindWorkbook(ofOtherForm));
const { resources } = dataPackageOf(tables, formatNames, '1.0.0');
type Resource = (typeof resources)[number];
type Field = Resource['schema']['fields'][number];

const contents = (resource: Resource): string => {
  const table = tables.find(({ name }) => resource.path === `${name}.${resource.format}`);
  if (!table) throw new Error(`no table of ${resource.path}`);
  return resource.format === 'csv' ? csvOf(table) : ndjsonOf(table);
};

/** A file's rows as a reader of the dictionary sees them; null where a value is missing. */
function readBy(resource: Resource): { readonly names: readonly string[]; readonly rows: readonly unknown[][] } {
  const { fields } = resource.schema;
  if (resource.format === 'csv') {
    const [names = [], ...lines] = parseCsv(contents(resource).replace(/^\ufeff/u, ''));
    return { names, rows: lines.map((cells) => cells.map((text, at) => cast(text, fields[at]))) };
  }
  const rows = contents(resource)
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  return { names: Object.keys(rows[0] ?? {}), rows: rows.map((row) => Object.values(row)) };
}

/** As Table Schema says that texts are read; a text that is none of the type stays, and is found out below. */
function cast(text: string, field: Field | undefined): unknown {
  if (text === '') return null;
  if (field?.type === 'boolean') return { true: true, false: false }[text] ?? text;
  return field?.type === 'string' || !/^-?\d+(?:\.\d+)?$/u.test(text) ? text : Number(text);
}

const isOf: Readonly<Record<Field['type'], (value: unknown) => boolean>> = {
  string: (value) => typeof value === 'string' && value.trim() === value && value !== '',
  integer: Number.isInteger,
  number: (value) => typeof value === 'number' && Number.isFinite(value),
  boolean: (value) => typeof value === 'boolean',
};

const texts = resources
  .filter(({ format }) => format !== 'parquet')
  .map((resource) => [resource.path, resource] as const);

describe.each(texts)('%s keeps what the dictionary says', (_, resource) => {
  const { names, rows } = readBy(resource);

  test('has its columns and no other, in its order', () => {
    expect(names).toEqual(resource.schema.fields.map(({ name }) => name));
    expect(rows.every((row) => row.length === names.length)).toBe(true);
    expect(rows.length).toBeGreaterThan(0);
  });

  test.each(resource.schema.fields.map((field, at) => [field.name, field, at] as const))(
    '%s: type, required, unique, enum',
    (_name, { type, constraints }, at) => {
      const values = rows.map((row) => row[at]);
      const stated = values.filter((value) => value !== null);
      expect(stated.filter((value) => !isOf[type](value))).toEqual([]);
      if (constraints.required) expect(stated).toHaveLength(values.length);
      if (constraints.unique) expect(new Set(stated).size).toBe(stated.length);
      if (constraints.enum) expect(constraints.enum).toEqual(expect.arrayContaining([...new Set(stated)]));
    },
  );

  test('its keys name rows of other tables', () => {
    for (const { fields, reference } of resource.schema.foreignKeys ?? []) {
      const other = resources.find(({ name }) => name === reference.resource);
      expect(other?.schema.primaryKey).toBe(reference.fields);
      const known = other ? readBy(other) : { names: [], rows: [] };
      const keys = new Set(known.rows.map((row) => row[known.names.indexOf(reference.fields)]));
      const own = rows.map((row) => row[names.indexOf(fields)]).filter((key) => key !== null);
      expect(own.filter((key) => !keys.has(key))).toEqual([]);
    }
  });
});

test('each file is described once, each column in Japanese, and money by its unit', () => {
  expect(resources.map(({ path }) => path)).toEqual(
    formatNames.flatMap((format) => tables.map(({ name }) => `${name}.${format}`)),
  );
  expect(new Set(resources.map(({ name }) => name)).size).toBe(resources.length);
  const fields = resources.flatMap(({ schema }) => schema.fields);
  expect(fields.filter(({ title, description }) => !/[ぁ-んァ-ヶ一-龠]/u.test(title) || description === '')).toEqual(
    [],
  );
  expect(fields.filter(({ name }) => name === 'thousand_yen').every((field) => field.unit === '千円')).toBe(true);
});
