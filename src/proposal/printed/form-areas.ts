import type { Snapshot } from '../../workbook/snapshot';
import { groupBy } from '../../model/grouping';
import { partitionPoint } from '../../model/partition-point';
import { firstFrom, gridOf, type Grid, type TextCell } from '../../read/sheet/grid';
import { readInteger } from '../../read/values/numbers';
import { whySkipped } from '../../read/whole/sheets';
import { isLikelyLabel } from '../likely-names';
import { mayBeLabel } from './label-text';

/** The rows of a sheet that one form takes up. */
export interface FormArea {
  readonly grid: Grid;
  /** The label 事業名; null where it has none. */
  readonly name: TextCell | null;
  readonly top: number;
  /** The first row that is no longer its own. */
  readonly end: number;
}

/** Forms that stand below each other are alike in so many rows from 事業名 on. */
const compared = 3;
/** So many texts in those rows stand on both. */
const leastAlike = 2;

/**
 * Where forms stand: each from what stands above its 事業名 on. Sheets without such a label are none, unless no sheet has one.
 */
export function formAreas({ sheets }: Snapshot): FormArea[] {
  const grids = sheets
    .filter((sheet) => whySkipped(sheet) === null && sheet.mark === null)
    .flatMap((sheet) => lanesOf(gridOf(sheet)));
  const named = grids.flatMap(areasOn);
  return named.length > 0 ? named : grids.flatMap((grid) => wholeOf(grid));
}

/** The sheet, and where 事業名 stands twice in a row, its forms side by side: each from there, or from the number beside it. */
function lanesOf(grid: Grid): Grid[] {
  const rows = groupBy(grid.shortTexts.filter(isName), ({ row }) => row).values();
  const starts = new Set(
    [...rows].flatMap(([first, ...others]) =>
      others.flatMap(({ row, column, value }) => {
        if (value !== first?.value) return [];
        const cells = grid.row(row);
        const left = cells[firstFrom(cells, column) - 1];
        const isNumber = left && readInteger(left).state === 'read' && grid.lastColumn(row, left.column) + 1 === column;
        return isNumber ? left.column : column;
      }),
    ),
  );
  if (starts.size === 0) return [grid];
  const { sheet } = grid;
  const froms = [0, ...[...starts].sort((a, b) => a - b)];
  const laneOf = (column: number) => partitionPoint(froms, (from) => from <= column) - 1;
  const cells = groupBy(sheet.cells, ({ column }) => laneOf(column));
  const merges = groupBy(sheet.merges, ({ left }) => laneOf(left));
  return froms.map((_, lane) => gridOf({ ...sheet, cells: cells.get(lane) ?? [], merges: merges.get(lane) ?? [] }));
}

function areasOn(grid: Grid): FormArea[] {
  const names = [...groupBy(grid.shortTexts.filter(isName), ({ row }) => row).values()].flatMap(([name]) => name ?? []);
  const [first] = names;
  if (first === undefined) return [];
  const likeness = new Set(textsFrom(grid, first.row));
  const starts = names.filter(
    ({ row }) => row === first.row || textsFrom(grid, row).filter((text) => likeness.has(text)).length >= leastAlike,
  );
  const above = first.row - (grid.rowNumbers[0] ?? first.row);
  const tops = starts.map(({ row }, index) =>
    Math.max(row - above, index === 0 ? 0 : (starts[index - 1]?.row ?? 0) + 1),
  );
  return starts.map((name, index) => ({
    grid,
    name,
    top: tops[index] ?? 0,
    end: tops[index + 1] ?? Number.MAX_SAFE_INTEGER,
  }));
}

const textsFrom = (grid: Grid, row: number): string[] =>
  grid
    .rowsBetween(row - 1, row + compared)
    .flatMap((one) => grid.row(one).flatMap((cell) => (mayBeLabel(cell) ? cell.value : [])));

const isName = (cell: { readonly value: string }): boolean => isLikelyLabel('name', cell.value);

/** Fewer texts are no form. */
const fewestTexts = 5;
const wholeOf = (grid: Grid): FormArea[] =>
  grid.shortTexts.length < fewestTexts ? [] : [{ grid, name: null, top: 0, end: Number.MAX_SAFE_INTEGER }];
