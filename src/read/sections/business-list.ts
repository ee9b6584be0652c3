import type { BusinessList, ListRow, MeasureHeading } from '../../model/evaluation';
import type { MissingLabel } from '../../model/label-facts';
import { projectName } from '../../model/names';
import type { Cell, Place } from '../../workbook/cell';
import { readListFoot } from './list-foot';
import { endOf, isList, missingHeadings, type ListHeading } from './list-heading';
import { rowsOf, type Under } from './list-rows';
import { otherColumns, type OtherLabel } from './other-labels';
import { isMeasureTitle } from '../values/measure-column';
import { measureHeadingIn } from '../sheet/measure-heading';
import type { Hit } from '../sheet/hit';
import { ownTitles } from '../sheet/labels';
import type { ReadSheet } from '../sheet/sheet';
import { ownColumnsOf } from './own-columns';
import { headingsIn, missingColumns } from '../values/table';

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
      .filter(({ own, text }) => own !== null || !isMeasureTitle(grid, text)),
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

const placeOf = ({ grid }: ReadSheet, table: ListHeading): Place =>
  grid.place(table.row, Math.min(...[...table.columns.values()].map(({ left }) => left)));
