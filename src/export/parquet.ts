import { parquetWriteBuffer, type SchemaElement } from 'hyparquet-writer/src/index.js';
import type { Column, Table } from './columns';

/** A table as Parquet. Numbers of so many decimals are decimals there, and sum up exactly. */
export function parquetOf({ columns, rows }: Table): Uint8Array {
  const named = Object.entries(columns);
  return new Uint8Array(
    parquetWriteBuffer({
      columnData: named.map(([name]) => ({ name, data: rows.map((row) => row[name] ?? null) })),
      schema: [
        { name: 'root', num_children: named.length },
        ...named.map(([name, column]): SchemaElement => ({
          name,
          repetition_type: column.required ? 'REQUIRED' : 'OPTIONAL',
          ...typeOf(column),
        })),
      ],
      createdBy: 'hyoka',
    }),
  );
}

function typeOf({ type, decimals }: Column): Omit<SchemaElement, 'name'> {
  switch (type) {
    case 'string':
      return { type: 'BYTE_ARRAY', converted_type: 'UTF8' };
    case 'integer':
      return { type: 'INT32' };
    case 'boolean':
      return { type: 'BOOLEAN' };
    case 'number':
      return decimals === undefined
        ? { type: 'DOUBLE' }
        : { type: 'INT64', converted_type: 'DECIMAL', precision: 18, scale: decimals };
  }
}
