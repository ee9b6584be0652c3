import { basename } from 'node:path';
import type { Table } from '../../export/columns';
import { fileName } from '../../export/formats';
import type { ExportFiles } from '../export-files';
import { padEnd, padStart } from './width';

/** What was written, a line a table, and what is left there of an earlier export. */
export const exportLines = (
  tables: readonly Table[],
  { folder, formats, dictionary, left }: Pick<ExportFiles, 'folder' | 'formats' | 'dictionary' | 'left'>,
): string[] => [
  `書き出しました: ${folder}`,
  ...tables.map(
    ({ name, title, rows }) =>
      `  ${padEnd(title, 12)}${padStart(String(rows.length), 7)}行  ${formats.map((format) => fileName(name, format)).join('、')}`,
  ),
  `  項目の説明（名前、型、単位）: ${dictionary}`,
  ...leftLines(left()),
];

const leftLines = (left: readonly string[]): string[] =>
  left.length === 0
    ? []
    : [
        `  前に書き出したままのファイルがあります。使わないときは削除してください: ${left.map((path) => basename(path)).join('、')}`,
      ];
