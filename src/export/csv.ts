import type { Table, Value } from './columns';

/**
 * A table as CSV (RFC 4180). It begins with a byte order mark, by which Excel knows UTF-8. Texts stand as they are: programs
 * read them, and a `'` before = would be a fault of theirs.
 */
export function csvOf({ columns, rows }: Table): string {
  const names = Object.keys(columns);
  const lines = [names, ...rows.map((row) => names.map((name) => cellOf(row[name] ?? null)))];
  return `\ufeff${lines.map((cells) => `${cells.join(',')}\r\n`).join('')}`;
}

function cellOf(value: Value): string {
  const text = value === null ? '' : String(value);
  return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
