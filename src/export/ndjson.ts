import type { Table } from './columns';

/** A table as JSON, a row a line. Each names all columns, those that it has nothing of as null. */
export function ndjsonOf({ columns, rows }: Table): string {
  const names = Object.keys(columns);
  return rows
    .map((row) => `${JSON.stringify(Object.fromEntries(names.map((name) => [name, row[name] ?? null])))}\n`)
    .join('');
}
