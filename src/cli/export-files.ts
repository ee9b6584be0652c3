import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Table } from '../export/columns';
import { csvOf } from '../export/csv';
import { dataPackageOf } from '../export/data-package';
import { dictionaryName, fileName, formatNames, type Format } from '../export/formats';
import { ndjsonOf } from '../export/ndjson';
import { tableNames } from '../export/tables';
import { writeFileSafely } from '../hosts/xlsx/write-file';
import { HostError } from '../workbook/host';
import type { Options } from './options';
import { isFolder } from './output-for';
import { UsageError } from './usage-error';
import { version } from '../workbook/version';

/** The files of an export. */
export interface ExportFiles {
  readonly folder: string;
  readonly formats: readonly Format[];
  /** Where a table stands. */
  readonly pathOf: (table: string, format: Format) => string;
  readonly dictionary: string;
  /** Throws a HostError where one of them is there already, and may not be replaced. */
  readonly refuseTaken: () => void;
  /** Tables of an earlier export in the folder, in formats that this one is not asked for: they say what was so then. */
  readonly left: () => readonly string[];
  /** Makes the folder where it is not there. Rejects with a HostError. */
  readonly write: (tables: readonly Table[]) => Promise<void>;
}

/** Throws a UsageError where no folder is asked for, or what is asked for is a file. */
export function exportFiles({ output, formats, force, files }: Options): ExportFiles {
  if (output === null || output.trim() === '')
    throw new UsageError('export では、-o に書き出し先のフォルダを指定してください。');
  const folder = output;
  if (existsSync(folder) && !isFolder(folder))
    throw new UsageError(`${folder}: フォルダではありません。-o には書き出し先のフォルダを指定してください。`);
  const pathOf = (table: string, format: Format): string => join(folder, fileName(table, format));
  const dictionary = join(folder, dictionaryName);
  const put = (path: string, content: string | Uint8Array): Promise<void> =>
    writeFileSafely(
      null,
      { path, force, alsoRead: files },
      typeof content === 'string' ? utf8.encode(content) : content,
    );
  return {
    folder,
    formats,
    pathOf,
    dictionary,
    refuseTaken: () => {
      const paths = [...formats.flatMap((format) => tableNames.map((table) => pathOf(table, format))), dictionary];
      const taken = force ? undefined : paths.find((path) => existsSync(path));
      if (taken !== undefined) throw new HostError('output-exists', taken);
    },
    left: () =>
      formatNames
        .filter((format) => !formats.includes(format))
        .flatMap((format) => tableNames.map((table) => pathOf(table, format)))
        .filter((path) => existsSync(path)),
    write: async (tables) => {
      make(folder);
      for (const format of formats) {
        const written = await writerOf(format);
        for (const table of tables) await put(pathOf(table.name, format), written(table));
      }
      await put(dictionary, `${JSON.stringify(dataPackageOf(tables, formats, version), null, 2)}\n`);
    },
  };
}

const utf8 = new TextEncoder();

/** The writer of Parquet is loaded where it is asked for: no other call pays for it. */
async function writerOf(format: Format): Promise<(table: Table) => string | Uint8Array> {
  switch (format) {
    case 'csv':
      return csvOf;
    case 'ndjson':
      return ndjsonOf;
    case 'parquet':
      return (await import('../export/parquet')).parquetOf;
  }
}

function make(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw new HostError('no-output-folder', folder, { cause: error });
  }
}
