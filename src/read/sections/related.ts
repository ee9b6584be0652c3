import type { LayoutForms } from '../../layout/layout';
import { noneWords } from '../../layout/vocabulary';
import type { RelatedProject } from '../../model/evaluation';
import type { MissingLabel } from '../../model/label-facts';
import { textOf } from '../../model/field';
import { relatedName } from '../../model/names';
import type { Place } from '../../workbook/cell';
import { otherColumns, type OtherLabel } from './other-labels';
import { isNoteText } from '../sheet/shown';
import type { ReadSheet } from '../sheet/sheet';
import { cellIn, fieldsOfRow, headingsIn, missingColumns, type Heading } from '../values/table';
import { compact } from '../sheet/shown';

/** Section 3 as it stands on one sheet. */
export interface RelatedPart {
  readonly projects: readonly RelatedProject[];
  readonly missing: readonly MissingLabel[];
  readonly others: readonly OtherLabel[];
  readonly tables: readonly Place[];
}

export function readRelated(sheet: ReadSheet): RelatedPart {
  const tables = headingsIn(sheet.layout.forms.related, sheet.labels.of('related'), 2).filter((table) =>
    isRelated(sheet, table),
  );
  const byTable = tables.map((table) => rowsOf(sheet, table));
  return {
    projects: byTable.flat(),
    others: tables.flatMap((table, index) => otherColumns(sheet, 'related', table, byTable[index] ?? [], relatedName)),
    missing: tables.flatMap((table) => missingColumns(sheet.grid, table, 'related')),
    tables: tables.map(({ row, columns }) =>
      sheet.grid.place(row, Math.min(...[...columns.values()].map(({ left }) => left))),
    ),
  };
}

/**
 * Whether a heading row is that of section 3. The business list bears 事務事業名 and 担当部・課, too, but also columns that
 * section 3 lacks. A table without 政策分野 counts only below the section's title: staff list projects and departments for
 * purposes of their own.
 */
function isRelated({ labels }: ReadSheet, { row, columns }: Heading<LayoutForms['related']>): boolean {
  const names = new Set(labels.inRow('list', row).map(({ name }) => name));
  const [title] = labels.titles('related');
  return names.size < 4 && (columns.has('code') || (title !== undefined && title.row < row));
}

function rowsOf(sheet: ReadSheet, table: Heading<LayoutForms['related']>): RelatedProject[] {
  const { grid, labels } = sheet;
  const heading = sheet.headings.find(({ numberPlace }) => numberPlace.row > table.bottom)?.numberPlace.row;
  const end = Math.min(labels.boundaryFrom(table.bottom + 1), heading ?? Number.MAX_SAFE_INTEGER);
  return grid
    .rowsBetween(table.bottom, end)
    .filter((row) => (['code', 'name', 'department'] as const).some((name) => cellIn(grid, table, name, row) !== null))
    .map((row) => fieldsOfRow(grid, table, row))
    .filter((project) => !isNone(project) && !isNoteText(textOf(project.code) || textOf(project.name)));
}

/** Whether a row says 該当なし, or a dash, and nothing else: the table is empty. */
function isNone(project: RelatedProject): boolean {
  const texts = [project.code, project.name, project.department].map((field) => compact(textOf(field)));
  const filled = texts.filter((text) => text !== '');
  return filled.every((text) => noneWords.includes(text) || noneWords.includes(text.replace(/[。()]/gu, '')));
}
