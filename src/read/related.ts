import { relatedForm } from '../layout/sections';
import { noneWords } from '../layout/vocabulary';
import type { MissingLabel, RelatedProject } from '../model/evaluation';
import { textOf } from '../model/field';
import type { Place } from '../workbook/cell';
import type { ReadSheet } from './sheet';
import { cellIn, fieldsOfRow, headingsIn, missingColumns, type Heading } from './table';
import { compact } from './values/reading';

/** Section 3 as it stands on one sheet. */
export interface RelatedPart {
  readonly projects: readonly RelatedProject[];
  readonly missing: readonly MissingLabel[];
  readonly tables: readonly Place[];
}

export function readRelated(sheet: ReadSheet): RelatedPart {
  const tables = headingsIn(relatedForm, sheet.labels.of('related'), 2).filter(({ row }) => !isListRow(sheet, row));
  return {
    projects: tables.flatMap((table) => rowsOf(sheet, table)),
    missing: tables.flatMap((table) => missingColumns(sheet.grid, table, 'related')),
    tables: tables.map(({ row, columns }) => sheet.grid.place(row, Math.min(...[...columns.values()].map(({ left }) => left)))),
  };
}

/** The business list bears 事務事業名 and 担当部・課 too, but also columns that section 3 has not. */
function isListRow(sheet: ReadSheet, row: number): boolean {
  const names = new Set(sheet.labels.of('list').filter((hit) => hit.row === row).map(({ name }) => name));
  return names.size >= 4;
}

function rowsOf(sheet: ReadSheet, table: Heading<typeof relatedForm>): RelatedProject[] {
  const { grid, labels } = sheet;
  const end = labels.boundaryFrom(table.bottom + 1);
  return grid.rowNumbers
    .filter((row) => row > table.bottom && row < end)
    .filter((row) => (['code', 'name', 'department'] as const).some((name) => cellIn(grid, table, name, row) !== null))
    .map((row) => fieldsOfRow(grid, table, row))
    .filter((project) => !isNone(project) && !/^※/u.test(textOf(project.code)));
}

/** 該当なし or a dash, and nothing else: the table is empty. */
function isNone(project: RelatedProject): boolean {
  const texts = [project.code, project.name, project.department].map((field) => compact(textOf(field)));
  const filled = texts.filter((text) => text !== '');
  return filled.every((text) => noneWords.includes(text) || noneWords.includes(text.replace(/[。()]/gu, '')));
}
