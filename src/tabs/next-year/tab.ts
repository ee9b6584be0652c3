import type { FiscalYear } from '../../layout/kinds';
import { fiscalYearName } from '../../model/fiscal-year';
import {
  confirmedWord,
  nextYearColumns,
  nextYearWords,
  type NextYearColumn,
  type NextYearLine,
  type NextYearWord,
} from '../../model/next-year-sheet';
import { address } from '../../workbook/address';
import { tabNames } from '../../workbook/mark';
import type { PlanCell, PlanRow, SheetPlan } from '../../workbook/plan';
import type { Role } from '../../workbook/roles';
import { cell, linked } from '../cells';
import { rowByColumns } from '../row-by-columns';

/** As wide as a page can be read: what breaks into lines makes many pages, of 27 cards 46 once. */
const widthOf = {
  what: 16,
  sheet: 13,
  cell: 6,
  owner: 40,
  field: 33,
  before: 62,
  after: 12,
  check: 7,
} as const satisfies Record<NextYearColumn, number>;
const columns = Object.keys(nextYearColumns) as NextYearColumn[];
const widths = columns.map((column) => widthOf[column]);
const words = Object.keys(nextYearWords) as NextYearWord[];

/** Row of the headings, counted from 0. */
const headingRow = 4;

/** The sheet 年度更新の記録: all that was done, what is to be confirmed first. It is written once, and kept. */
export function planNextYearTab(made: {
  readonly workbook: string;
  readonly from: FiscalYear;
  readonly to: FiscalYear;
  readonly stamp: string;
  readonly lines: readonly NextYearLine[];
  /** How many projects were left out and moved: each has several lines. */
  readonly projects: { readonly leftOut: number; readonly moved: number };
}): SheetPlan {
  const { workbook, from, to, stamp, lines, projects } = made;
  const inOrder = words.flatMap((word) => lines.filter(({ what }) => what === word));
  const rows: PlanRow[] = [
    { height: 28, cells: [cell(tabNames.nextYear, 'title')] },
    {
      cells: [
        cell(
          `${stamp}に、${fiscalYearName(from)}の「${workbook}」から${fiscalYearName(to)}のブックを作りました。`,
          'label',
        ),
      ],
    },
    { cells: [cell(countsLine(lines, projects), 'label')] },
    {
      cells: [
        cell(
          `見込みから移した予算額は、直すか、同じ額でよければ確認の列に「${confirmedWord}」と書いてください。庁内確認用です。公表用には含めません。`,
          'note',
        ),
      ],
    },
    { height: 24, cells: columns.map((column) => cell(nextYearColumns[column], 'heading')) },
    ...inOrder.map(rowOf),
  ];
  return {
    kind: 'nextYear',
    name: tabNames.nextYear,
    columns: widths,
    rows,
    merges: [],
    freeze: { rows: headingRow + 1, columns: 0 },
    print: {
      orientation: 'landscape',
      titleRows: { from: headingRow, to: headingRow },
      footer: `${tabNames.nextYear}（庁内確認用・公表用には含めない）`,
    },
    filter:
      lines.length === 0
        ? null
        : { top: headingRow, left: 0, bottom: headingRow + lines.length, right: columns.length - 1 },
    charts: [],
    validations: [],
  };
}

/** `見込みを予算へ 78件、除いた事業 1件`. */
function countsLine(lines: readonly NextYearLine[], projects: Readonly<Partial<Record<NextYearWord, number>>>): string {
  const counts = words.flatMap((word) => {
    const count = projects[word] ?? lines.filter(({ what }) => what === word).length;
    return count === 0 ? [] : `${nextYearWords[word]} ${String(count)}件`;
  });
  return counts.join('、');
}

function rowOf({ what, place, owner, field, before, after }: NextYearLine): PlanRow {
  const value = (one: string | number | null): PlanCell =>
    cell(one, typeof one === 'number' ? 'decimal' : ('cellWrapped' satisfies Role));
  const cells: Readonly<Record<NextYearColumn, PlanCell>> = {
    what: cell(nextYearWords[what], what === 'carried' || what === 'kept' ? 'query' : 'mark'),
    sheet: cell(place.sheet, 'cellWrapped'),
    cell: linked(address(place), 'cellLink', place),
    owner: cell(owner, 'cellWrapped'),
    field: cell(field, 'cellWrapped'),
    before: value(before),
    after: value(after),
    check: cell(null, what === 'carried' ? 'inputMark' : 'cell'),
  };
  return rowByColumns(columns, widths, cells);
}
