import type { Table } from '../../export/columns';
import type { ExportFiles } from '../export-files';
import type { Failure } from '../failure';

/** What `hyoka export --json` prints; hyoka.schema.json describes it. `files`: null where nothing was written. */
export const exportJson = (tables: readonly Table[], files: ExportFiles | null, failed: readonly Failure[]) => ({
  tables: files
    ? tables.map(({ name, rows }) => ({
        name,
        rows: rows.length,
        files: files.formats.map((format) => files.pathOf(name, format)),
      }))
    : [],
  dictionary: files?.dictionary ?? null,
  left: files?.left() ?? [],
  failed,
});
