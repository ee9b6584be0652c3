/** What open data is written as, each with what the dictionary says of its files. */
export const formats = {
  csv: { mediatype: 'text/csv', encoding: 'utf-8' },
  ndjson: { mediatype: 'application/x-ndjson', encoding: 'utf-8' },
  parquet: { mediatype: 'application/vnd.apache.parquet', encoding: null },
} as const;
export type Format = keyof typeof formats;
export const formatNames = Object.keys(formats) as Format[];

/** `projects.csv`. */
export const fileName = (table: string, format: Format): string => `${table}.${format}`;

export const dictionaryName = 'datapackage.json';
