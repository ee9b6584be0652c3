import { amountKind, isNoAmount, knownKinds, withoutUnit } from '../../layout/amount-kind';
import type { YearColumn } from '../../layout/kinds';
import type { Area, Cell } from '../../workbook/cell';
import { standsIn, type Grid } from '../../read/sheet/grid';
import { compact, isBlank, shownText } from '../../read/sheet/shown';
import { readFiscalYear, readYearColumn } from '../../read/values/years';
import type { FormArea } from './form-areas';
import { mayBeLabel } from './label-text';
import { isMoneyRow, isToFill } from './money-rows';

/** A table under years on a form. */
export interface YearTable {
  readonly row: number;
  /** The row below its last one. */
  readonly end: number;
  readonly columns: readonly { readonly area: Area; readonly column: YearColumn }[];
  /** Whether its rows are amounts of money, and not figures of an indicator. */
  readonly isMoney: boolean;
}

/** Fewer years side by side are no table. */
const fewestYears = 2;

/**
 * The tables under years, from the top down. Of those that look like amounts, only the one with most rows of money is
 * taken for them.
 */
export function yearTables({ grid, top, end }: FormArea): YearTable[] {
  const rows = grid.rowsBetween(top - 1, end);
  const heads = rows.flatMap((row) => {
    const years = yearsIn(grid.row(row));
    return years.length < fewestYears ? [] : [{ row, years }];
  });
  const found = heads.map(({ row, years }, index) => {
    const next = heads[index + 1]?.row ?? end;
    const kinds = kindRow(grid, row, years);
    const last = lastRow(grid, kinds ?? row, next, years);
    const over = kinds === null ? kindsOver(grid, years) : null;
    const columns = over ?? years.flatMap((year) => columnsUnder(grid, year, years, kinds));
    return {
      row: over ? row - 1 : row,
      end: last + 1,
      columns,
      money: grid.rowsBetween(row, last + 1).filter((one) => isMoneyRow(grid, one, years)).length,
    };
  });
  const most = Math.max(0, ...found.map(({ money }) => money));
  const first = found.findIndex(({ money }) => money === most && money > 0);
  return found.map(({ money: _, ...table }, index) => ({ ...table, isMoney: index === first }));
}

/** Years that stand side by side, with nothing but 増減 and the like between them. */
function yearsIn(cells: readonly Cell[]): Cell[] {
  const years: Cell[] = [];
  for (const cell of cells) {
    if (isYear(cell)) years.push(cell);
    else if (years.length >= fewestYears) break;
    else if (years.length > 0 && !isNoAmount(compact(shownText(cell) ?? ''))) years.length = 0;
  }
  return years;
}

/** Whether a cell is a year: 令和6年度(予算), or 2024 typed as a number. */
const isYear = (cell: Cell): boolean =>
  typeof cell.value === 'string' && (readYearColumn(cell).state === 'read' || readFiscalYear(cell).state === 'read');

/** The row of 予算, 決算 below bare years; null where the years name them, or nothing does. */
function kindRow(grid: Grid, row: number, years: readonly Cell[]): number | null {
  const [first] = years;
  const below = first ? grid.extent(first.row, first.column).bottom + 1 : row + 1;
  const isBare = years.every((year) => yearColumnOf(year)?.kind === '');
  const cells = grid.row(below).filter(({ column }) => column >= (first?.column ?? 0));
  const isHead = cells.length > 0 && cells.every((cell) => mayBeLabel(cell));
  return isBare && isHead ? below : null;
}

/** The columns of bare years that 決算, 予算 stand right over; null where none does over some. */
function kindsOver(grid: Grid, years: readonly Cell[]): YearTable['columns'] | null {
  const columns = years.flatMap((year) => {
    const above = grid.at(year.row - 1, year.column);
    const kind = above && withoutUnit(compact(shownText(above) ?? ''));
    if (!kind || !knownKinds.includes(amountKind(kind)) || yearColumnOf(year)?.kind !== '') return [];
    const column = yearColumnOf(withKind(year, kind));
    return column ? [{ area: grid.extent(year.row, year.column), column }] : [];
  });
  return columns.length === years.length ? columns : null;
}

/** A year and its 区分 as if they stood in one cell. */
const withKind = (year: Cell, kind: string): Cell => ({
  ...year,
  value: `${shownText(year) ?? ''}${kind}`,
  format: '',
});

function columnsUnder(grid: Grid, year: Cell, years: readonly Cell[], kinds: number | null) {
  const area = grid.extent(year.row, year.column);
  const named = yearColumnOf(year);
  if (!named) return [];
  if (kinds === null) return [{ area, column: named }];
  const next = years.find(({ column }) => column > year.column);
  const right = Math.max(area.right, next ? next.column - 1 : Infinity);
  return grid.row(kinds).flatMap((cell) => {
    if (cell.column < area.left || cell.column > right || isNoAmount(compact(shownText(cell) ?? ''))) return [];
    const column = yearColumnOf(withKind(year, withoutUnit(compact(shownText(cell) ?? ''))));
    return column ? [{ area: grid.extent(cell.row, cell.column), column }] : [];
  });
}

function yearColumnOf(cell: Cell): YearColumn | null {
  const column = readYearColumn(cell);
  if (column.state === 'read') return column.value;
  const year = readFiscalYear(cell);
  return year.state === 'read' ? { year: year.value, kind: '' } : null;
}

/** Its rows go on until texts stand under the years, or a row is empty; rows without figures behind the last ones are none. */
function lastRow(grid: Grid, from: number, next: number, years: readonly Cell[]): number {
  let last = from;
  let filled = from;
  for (const row of grid.rowsBetween(from, next)) {
    if (row > last + 1 && row > grid.extent(last, years[0]?.column ?? 0).bottom + 1) break;
    const under = cellsUnder(grid, row, years);
    if (under.some((cell) => mayBeLabel(cell) && !/\d/u.test(cell.value))) break;
    if (under.some((cell) => !isBlank(cell.value))) filled = row;
    last = row;
  }
  // A blank form: every row may be one that is to be filled in.
  return filled > from ? filled : lastRowToFill(grid, from, last, years);
}

/** Of a table that nothing is filled in: down to its last row of money, or of an indicator. */
const lastRowToFill = (grid: Grid, from: number, last: number, years: readonly Cell[]): number =>
  Math.max(from, ...grid.rowsBetween(from, last + 1).filter((row) => isToFill(grid, row, years)));

function cellsUnder(grid: Grid, row: number, years: readonly Cell[]): Cell[] {
  const left = years[0]?.column ?? 0;
  const right = grid.lastColumn(years.at(-1)?.row ?? 0, years.at(-1)?.column ?? 0);
  return grid.row(row).filter((cell) => standsIn(grid, cell, { top: row, left, bottom: row, right }));
}

/** What stands under each year in a row. */
export const amountsIn = (grid: Grid, row: number, { columns }: YearTable): (Cell | null)[] =>
  columns.map(({ area }) => grid.row(row).find((cell) => standsIn(grid, cell, area)) ?? null);
