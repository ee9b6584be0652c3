import type { MeasureHeading } from '../../model/evaluation';
import type { Grid } from '../sheet/grid';
import { compact, shownText } from '../sheet/shown';
import { readMeasureNumber } from './codes';

/** The column titled 施策 or 施策番号 of a list that tells each project's 施策 beside it; null where it has none. */
export function measureColumn(grid: Grid, labelRow: number): number | null {
  const isTitle = (text: string) => /^施策(?:番号)?$/u.test(compact(text));
  return grid.row(labelRow).find(({ value }) => typeof value === 'string' && isTitle(value))?.column ?? null;
}

/** The 施策 that a bare number in that column tells; null where none begins in the row. */
export function measureInColumn(grid: Grid, column: number | null, row: number): MeasureHeading | null {
  const cell = column === null ? null : grid.at(row, column);
  if (cell?.row !== row) return null;
  const number = readMeasureNumber(cell);
  if (number.state !== 'read') return null;
  const place = grid.place(row, cell.column);
  return { number: number.value, name: '', place, numberPlace: place, text: shownText(cell) ?? '' };
}
