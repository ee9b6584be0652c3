import type { LayoutForms } from '../../layout/layout';
import { handFilledColumns } from '../../layout/list';
import { labelKey } from '../../layout/spelling';
import { isRelisted } from '../../layout/vocabulary';
import type { BusinessList, ListRow, MeasureHeading, MissingLabel } from '../../model/evaluation';
import { textOf } from '../../model/field';
import { projectName } from '../../model/names';
import { partitionPoint } from '../../model/partition-point';
import type { Cell, Place } from '../../workbook/cell';
import { isLegend, readListFoot } from './list-foot';
import { isClosing, isClosingText } from '../sheet/closing';
import { isNoteText } from '../sheet/shown';
import { otherColumns, type OtherLabel } from './other-labels';
import { isMeasureTitle, measureBeside, measureColumns } from '../values/measure-column';
import { measureHeadingIn } from '../sheet/measure-heading';
import type { Hit } from '../sheet/hit';
import { ownTitles } from '../sheet/labels';
import type { ReadSheet } from '../sheet/sheet';
import { ownColumnsOf, ownFieldsOf } from './own-columns';
import { readInteger } from '../values/numbers';
import { cellIn, fieldsOfRow, headingsIn, missingColumns, type Heading } from '../values/table';

/** Section 5 as it stands on one sheet. */
export interface ListPart {
  readonly list: BusinessList | null;
  readonly missing: readonly MissingLabel[];
  readonly others: readonly OtherLabel[];
  /** The rows whose 施策 is told by its name alone. */
  readonly named: ReadonlyMap<ListRow, string>;
  /** Where the section stands; more than one place is a mistake. */
  readonly places: readonly Place[];
  /** Whether it bears a title of its own, one that does not say つづき. */
  readonly isTitled: boolean;
  /** Rows of its headings, which are not headings over cards. */
  readonly headingRows: ReadonlySet<number>;
  /** Rows that bear its column labels, which are no labels of cards. */
  readonly labelRows: ReadonlySet<number>;
}

type ListHeading = Heading<LayoutForms['list']>;
/** So many values in a row make it one of a table. */
const leastValues = 4;

export function readBusinessList(sheet: ReadSheet): ListPart {
  const { grid, labels, layout } = sheet;
  const listForm = layout.forms.list;
  const tables = headingsIn(listForm, labels.of('list'), 4)
    .filter(({ row }) => isList(sheet, row))
    .map((table) => ({ ...table, others: ownColumnsOf(sheet, table).map(({ area }) => area) }));
  const titles = labels.titles('list');
  const [first] = tables;
  const last = tables.at(-1);
  const above = first && titles[0] ? headingAbove(sheet, titles[0], first) : null;
  const pending = above ? [above] : [];
  const under: Under = {
    headings: [],
    told: new Set(),
    again: [],
    named: new Map(),
    pending,
    measure: above?.number ?? null,
    name: '',
  };
  const byTable = tables.map((table) => rowsOf(sheet, table, under));
  const rows = byTable.flat();
  const { headings } = under;
  const title = titles[0];
  const place = title ? title.place : first ? placeOf(sheet, first) : null;
  const goalColumns = new Map(rows.map(({ populationGoals: { place: own } }) => [own.row, own.column]));
  const isGoal = ({ row, column }: Cell) => goalColumns.get(row) === column;
  const foot = last ? readListFoot(sheet, last.bottom, endOf(sheet, last), isGoal) : { note: null, legend: [] };
  return {
    list: place ? { place, headings, rows, ...foot, generated: false } : null,
    missing: first ? missingColumns(grid, first, 'list') : title ? missingHeadings(sheet, title) : [],
    others: tables
      .flatMap((table, index) => otherColumns(sheet, 'list', table, byTable[index] ?? [], projectName))
      .filter(({ own, text }) => own !== null || !isMeasureTitle(text)),
    named: under.named,
    places:
      titles.length > 0
        ? ownTitles(titles).map((one) => one.place)
        : tables.slice(0, 1).map((table) => placeOf(sheet, table)),
    isTitled: titles.some(({ isContinued }) => !isContinued),
    headingRows: new Set([...headings, ...under.again].map(({ numberPlace }) => numberPlace.row)),
    labelRows: new Set(tables.map(({ row }) => row)),
  };
}

/** The first 施策's heading, where it stands between the title and the labels. */
function headingAbove({ grid }: ReadSheet, title: Hit, table: ListHeading): MeasureHeading | null {
  const rows = grid.rowsBetween(title.row, table.row);
  return rows.reduce<MeasureHeading | null>((last, row) => measureHeadingIn(grid, row) ?? last, null);
}

/** Where rows of a table stand below the title, and no heading row does: all of its labels, as one. */
function missingHeadings({ grid, labels, layout }: ReadSheet, title: Hit): MissingLabel[] {
  const own = new Set(labels.of('list').map(({ row }) => row));
  const end = labels.hits.find(({ row }) => row > title.row && !own.has(row))?.row ?? Number.MAX_SAFE_INTEGER;
  const below = grid.rowsBetween(title.area.bottom, end);
  const [top = 0] = below;
  if (!below.some((row) => grid.row(row).length >= leastValues)) return [];
  const listForm = layout.forms.list;
  const label = `${listForm.number.label}」から「${listForm.department.label}`;
  return [
    {
      form: 'list',
      label,
      place: grid.place(Math.max(title.area.bottom + 1, top - 1), title.column),
      formPlace: title.place,
    },
  ];
}

/** A list's heading row bears a hand-filled column beside the projects; a staff-made table or a card's row does not. */
function isList(sheet: ReadSheet, row: number): boolean {
  const names = new Set(sheet.labels.inRow('list', row).map(({ name }) => name));
  const marks = handFilledColumns.filter((name) => names.has(name));
  return marks.length > 0 && names.size - marks.length >= 2;
}

/** The headings so far, and the 施策 that projects are listed under, over all tables of a sheet. */
interface Under {
  readonly headings: MeasureHeading[];
  readonly told: Set<string>;
  /** Those that only say once more, on a further page or beside each project, what the rows before it stand under. */
  readonly again: MeasureHeading[];
  /** Those that have no project yet. */
  readonly pending: MeasureHeading[];
  readonly named: Map<ListRow, string>;
  measure: number | null;
  /** Of a 施策 that is told by its name alone. */
  name: string;
}

/** Adds the headings that have projects; one behind the last project stands over cards. */
function rowsOf(sheet: ReadSheet, table: ListHeading, under: Under): ListRow[] {
  const { grid } = sheet;
  const { headings, told, pending } = under;
  const end = endOf(sheet, table);
  const measures = measureColumns(grid, table.row);
  const own = ownColumnsOf(sheet, table);
  const rows: ListRow[] = [];
  for (const row of grid.rowsBetween(table.bottom, end)) {
    const beside = measureBeside(grid, measures, row);
    const heading = beside ?? measureHeadingIn(grid, row);
    if (heading && isClosingText(heading.name)) continue;
    // Words in that column beside no project are a note.
    if (heading && heading.number === null && !isProject(sheet, table, row)) continue;
    if (heading) {
      // On a further page, or in a column of its own, a heading says once more what its rows stand under.
      const mayRepeat = rows.length === 0 || isNumbered(sheet, table, row);
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

/** Where its rows and legend end: at the next label or title, but for the name of a column that titles the legend. */
function endOf({ labels, layout }: ReadSheet, table: ListHeading): number {
  const legendTitles = new Set(handFilledColumns.map((name) => labelKey(layout.forms.list[name].label)));
  const { hits } = labels;
  let next = partitionPoint(hits, ({ row }) => row <= table.bottom);
  for (let hit = hits[next]; hit && legendTitles.has(hit.key); hit = hits[next]) next += 1;
  return hits[next]?.row ?? Number.MAX_SAFE_INTEGER;
}

const placeOf = ({ grid }: ReadSheet, table: ListHeading): Place =>
  grid.place(table.row, Math.min(...[...table.columns.values()].map(({ left }) => left)));
