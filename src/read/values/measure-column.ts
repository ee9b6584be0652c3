import { dashes } from '../../layout/vocabulary';
import type { MeasureHeading } from '../../model/evaluation';
import type { Grid } from '../sheet/grid';
import { measureHeadingAt } from '../sheet/measure-heading';
import { compact, shownText } from '../sheet/shown';
import { readMeasureNumber } from './codes';

/** Whether a heading titles a column that tells each project's 施策 beside it. */
export const isMeasureTitle = ({ measureWord }: Pick<Grid, 'measureWord'>, value: unknown): boolean =>
  typeof value === 'string' && measureWord.title.test(compact(value));

/** The columns of a list that are titled so. */
export const measureColumns = (grid: Grid, labelRow: number): readonly number[] =>
  grid.row(labelRow).flatMap(({ value, column }) => (isMeasureTitle(grid, value) ? [column] : []));

/** The 施策 that these columns tell in a row, by number, name or both; null where none begins in it. */
export function measureBeside(grid: Grid, columns: readonly number[], row: number): MeasureHeading | null {
  const told = columns.flatMap((column) => measureInColumn(grid, column, row) ?? wordsIn(grid, column, row) ?? []);
  const named = told.find(({ name }) => name !== '');
  const first = told.find(({ number }) => number !== null) ?? named ?? null;
  return first && named ? { ...first, name: named.name, place: named.place, text: named.text } : first;
}

/** The 施策 that a bare number in a column tells; null where none begins in the row. */
export function measureInColumn(grid: Grid, column: number | null, row: number): MeasureHeading | null {
  const cell = column === null ? null : grid.at(row, column);
  if (cell?.row !== row) return null;
  const number = readMeasureNumber(cell, grid);
  if (number.state !== 'read') return null;
  const place = grid.place(row, cell.column);
  return { number: number.value, name: '', place, numberPlace: place, text: shownText(cell) ?? '' };
}

/** 施策1 地場産業の振興, or the name alone. */
function wordsIn(grid: Grid, column: number, row: number): MeasureHeading | null {
  const cell = grid.at(row, column);
  if (cell?.row !== row) return null;
  const heading = measureHeadingAt(grid, cell, true);
  if (heading) return heading;
  const text = shownText(cell) ?? '';
  const name = text.trim();
  const place = grid.place(row, cell.column);
  return name === '' || dashes.includes(name) ? null : { number: null, name, place, numberPlace: place, text };
}
