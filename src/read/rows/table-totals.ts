import type { YearColumn } from '../../layout/kinds';
import type { TypedTotal } from '../../model/evaluation';
import type { Cell } from '../../workbook/cell';
import { displayScale } from '../../workbook/format/sections';
import { isClosing } from '../sheet/closing';
import { firstWithin } from '../sheet/grid';
import { compact } from '../sheet/shown';
import type { CardTable } from './card-table';
import { moneyFactors } from './money-factors';
import { isTotal } from './project-rows';
import type { YearGroup } from './year-groups';

/** A table's totals stand at most this many rows below its last project. */
const reach = 3;

/**
 * Numbers typed under a table's columns of amounts into its rows that say 計, 小計 or 公園課計. The word does not tell which
 * rows a total counts: those since the last row that is no project, those since the last total or the last one of the
 * same word, or all above.
 */
export function tableTotals(table: CardTable): TypedTotal[] {
  const labels = totalLabels(table);
  if (labels.length === 0) return [];
  const { grid } = table.sheet;
  const factorOf = moneyFactors(table);
  const columns = table.groups.flatMap((group) => {
    const year = yearOf(group, table);
    return year ? [...group.amounts].map(([amount, column]) => ({ year, amount, column })) : [];
  });
  return labels.flatMap(({ row, tops }) =>
    columns.flatMap(({ year, amount, column }): TypedTotal[] => {
      const cell = firstWithin(grid, row, column.column.area);
      if (typeof cell?.value !== 'number' || cell.formula) return [];
      const thousandYen = cell.value * displayScale(cell.format) * factorOf(column);
      const spans = tops.map((top) => ({ top, bottom: row - 1 }));
      return [{ place: grid.place(row, cell.column), thousandYen, row: amount, column: year, measure: null, spans }];
    }),
  );
}

/** The rows that say a total, each with the rows from which on it may count. */
function totalLabels(table: CardTable): { readonly row: number; readonly tops: readonly number[] }[] {
  const { grid } = table.sheet;
  const { bottom } = table.headings;
  const projects = new Set(table.rows.map(({ row }) => row));
  const lastOf = new Map<string, number>();
  let [other, total] = [bottom, bottom];
  return grid.rowsBetween(bottom, lastRow(table) + 1).flatMap((row) => {
    if (projects.has(row)) return [];
    const label = grid.row(row).find(isTotalOfRows);
    const word = label ? totalWord(label) : null;
    const tops = [other, total, lastOf.get(word ?? '') ?? bottom, bottom].map((last) => last + 1);
    other = row;
    if (word === null) return [];
    total = row;
    lastOf.set(word, row);
    return [{ row, tops: [...new Set(tops)] }];
  });
}

/** Whether a total counts the rows above it, as 計 and 公園課計 do; 重点事業計 counts rows that stand anywhere. */
const isTotalOfRows = (cell: Cell): boolean =>
  isClosing(cell) || (isTotal(cell) && /[部局課室係所館園](?:小|合)?計(?:[(]|$)/u.test(textOf(cell)));

/** Whether a row is one of a table's: what stands there is none of the sheet's. */
export const isInTable = (table: CardTable, row: number): boolean => table.headings.top <= row && row <= lastRow(table);

const lastRow = ({ rows, headings, end }: CardTable): number =>
  Math.min(end - 1, (rows.at(-1)?.row ?? headings.bottom) + reach);

/** The year of a group's amounts; null where its rows are of several. */
function yearOf({ headingOf }: YearGroup, { rows }: CardTable): YearColumn | null {
  const [first, ...others] = rows.map(({ row }) => headingOf(row).value);
  return first && others.every((one) => one?.year === first.year && one.kind === first.kind) ? first : null;
}

/** The word of a total: 計 of 公園課計. */
const totalWord = (cell: Cell): string =>
  /(?:小計|総合計|合計|総計|計)(?=(?:[(][^()]*[)])?$)/u.exec(textOf(cell))?.[0] ?? '';

const textOf = ({ value }: Cell): string => (typeof value === 'string' ? compact(value) : '');
