import { isRelisted } from '../../layout/vocabulary';
import type { ListRow, MeasureHeading } from '../../model/evaluation';
import { textOf } from '../../model/field';
import type { Cell } from '../../workbook/cell';
import { isClosing, isClosingText } from '../sheet/closing';
import { measureHeadingIn } from '../sheet/measure-heading';
import type { ReadSheet } from '../sheet/sheet';
import { isNoteText } from '../sheet/shown';
import { measureBeside, measureColumns } from '../values/measure-column';
import { readInteger } from '../values/numbers';
import { readAs } from '../values/reading';
import { cellIn, fieldsOfRow } from '../values/table';
import { codedNumbers, isCoded } from './coded-numbers';
import { isLegend } from './list-foot';
import { endOf, type ListHeading } from './list-heading';
import { ownColumnsOf, ownFieldsOf } from './own-columns';

/** The headings so far, and the 施策 that projects are listed under, over all tables of a sheet. */
export interface Under {
  readonly headings: MeasureHeading[];
  readonly told: Set<string>;
  /** Headings that only repeat what the rows before them stand under: on a further page, or beside each project. */
  readonly again: MeasureHeading[];
  /** Headings that have no project yet. */
  readonly pending: MeasureHeading[];
  readonly named: Map<ListRow, string>;
  measure: number | null;
  /** The name of a 施策 that is told by nothing else. */
  name: string;
}

/** Adds the headings that have projects; one behind the last project stands over cards. */
export function rowsOf(sheet: ReadSheet, table: ListHeading, under: Under): ListRow[] {
  const { grid } = sheet;
  const { headings, told, pending } = under;
  const end = endOf(sheet, table);
  const measures = measureColumns(grid, table.row);
  const own = ownColumnsOf(sheet, table);
  const rows: ListRow[] = [];
  const between = grid.rowsBetween(table.bottom, end);
  const coded = codedNumbers(sheet, table, between);
  const isHeaded =
    ![...headings, ...pending].every(isCoded) ||
    (coded.size > 0 && between.some((row) => measureHeadingIn(grid, row) !== null));
  for (const row of between) {
    const code = coded.get(row);
    const beside = measureBeside(grid, measures, row) ?? (isHeaded ? null : (code?.heading ?? null));
    const heading = beside ?? measureHeadingIn(grid, row);
    if (heading && isClosingText(heading.name)) continue;
    // Words in that column beside no project are a note.
    if (heading && heading.number === null && !isProject(sheet, table, row)) continue;
    if (heading) {
      // On a further page, or in a column of its own, a heading says once more what its rows stand under.
      const mayRepeat = rows.length === 0 || code !== undefined || isNumbered(sheet, table, row);
      const isKnown = beside ? told.has(keyOf(heading)) : isSame(heading, headings.at(-1));
      const isAgain = mayRepeat && pending.length === 0 && isKnown;
      (isAgain ? under.again : pending).push(heading);
      under.measure = heading.number;
      under.name = heading.number === null ? heading.name : '';
    }
    if (heading && !beside ? isNumbered(sheet, table, row) : isProject(sheet, table, row)) {
      const fields = fieldsOfRow(grid, table, row);
      for (const one of pending.splice(0)) {
        headings.push(one);
        told.add(keyOf(one));
      }
      const project = Object.assign(fields, {
        ...(code?.heading.number === under.measure && { number: { ...fields.number, ...readAs(code.number) } }),
        measure: under.measure,
        relisted: isRelisted(textOf(fields.name)),
        own: ownFieldsOf(sheet, own, row),
      });
      rows.push(project);
      if (under.name !== '') under.named.set(project, under.name);
    }
  }
  return rows;
}

const keyOf = ({ number, name }: MeasureHeading): string => `${String(number)} ${name}`;

export const isSame = (heading: MeasureHeading, last: MeasureHeading | undefined): boolean =>
  heading.number === last?.number && heading.name === last.name;

/**
 * A project's row bears a name of its own, or a number and some other value; notes and the legend bear one text, in any
 * column, and a row that counts the others says so.
 */
function isProject({ grid }: ReadSheet, table: ListHeading, row: number): boolean {
  const number = cellIn(grid, table, 'number', row);
  const name = cellIn(grid, table, 'name', row);
  if (name !== null && name === number) return false;
  if ([number, name].some(isClosing)) return false;
  if (name !== null && name.row === row && ![number, name].some(isNote)) return true;
  return isNumbered({ grid }, table, row) && grid.row(row).length > 1;
}

/** Where a heading stands left of its projects, the first of them is in its row. */
function isNumbered({ grid }: Pick<ReadSheet, 'grid'>, table: ListHeading, row: number): boolean {
  const number = cellIn(grid, table, 'number', row);
  return number !== null && number.row === row && readInteger(number).state === 'read';
}

const isNote = (cell: Cell | null): boolean =>
  typeof cell?.value === 'string' && (isNoteText(cell.value) || isLegend(cell.value));
