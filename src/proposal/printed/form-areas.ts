import type { Snapshot } from '../../workbook/snapshot';
import { gridOf, type Grid } from '../../read/sheet/grid';
import { whySkipped } from '../../read/whole/sheets';
import { isLikelyLabel } from '../likely-names';
import { mayBeLabel } from './label-text';

/** The rows of a sheet that one form takes up. */
export interface FormArea {
  readonly grid: Grid;
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
  const grids = sheets.filter((sheet) => whySkipped(sheet) === null && sheet.mark === null).map(gridOf);
  const named = grids.flatMap(areasOn);
  return named.length > 0 ? named : grids.flatMap((grid) => wholeOf(grid));
}

function areasOn(grid: Grid): FormArea[] {
  const rows = [...new Set(grid.shortTexts.filter(isName).map(({ row }) => row))];
  const [first] = rows;
  if (first === undefined) return [];
  const likeness = new Set(textsFrom(grid, first));
  const starts = rows.filter(
    (row) => row === first || textsFrom(grid, row).filter((text) => likeness.has(text)).length >= leastAlike,
  );
  const above = first - (grid.rowNumbers[0] ?? first);
  const tops = starts.map((row, index) => Math.max(row - above, index === 0 ? 0 : (starts[index - 1] ?? 0) + 1));
  return tops.map((top, index) => ({ grid, top, end: tops[index + 1] ?? Number.MAX_SAFE_INTEGER }));
}

const textsFrom = (grid: Grid, row: number): string[] =>
  grid
    .rowsBetween(row - 1, row + compared)
    .flatMap((one) => grid.row(one).flatMap((cell) => (mayBeLabel(cell) ? cell.value : [])));

const isName = (cell: { readonly value: string }): boolean => isLikelyLabel('name', cell.value);

/** Fewer texts are no form. */
const fewestTexts = 5;
const wholeOf = (grid: Grid): FormArea[] =>
  grid.shortTexts.length < fewestTexts ? [] : [{ grid, top: 0, end: Number.MAX_SAFE_INTEGER }];
