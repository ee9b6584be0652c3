import type { MeasureHeading } from '../../model/evaluation';
import { shownText } from '../sheet/shown';
import type { ReadSheet } from '../sheet/sheet';
import { isUsage, projectCodeIn } from '../values/project-code';
import { cellIn } from '../values/table';
import type { ListHeading } from './list-heading';

/** `2-3`, the third project of 施策2: what it tells of the 施策, and the project's number. */
export interface CodedNumber {
  readonly heading: MeasureHeading;
  readonly number: number;
}

/** The numbers of a list that tell each project's 施策 too, by their rows. */
export function codedNumbers(
  { grid }: ReadSheet,
  table: ListHeading,
  rows: readonly number[],
): ReadonlyMap<number, CodedNumber> {
  const coded = new Map<number, CodedNumber>();
  for (const row of rows) {
    const cell = cellIn(grid, table, 'number', row);
    if (cell?.row !== row || typeof cell.value !== 'string') continue;
    const text = shownText(cell) ?? '';
    const code = projectCodeIn(text);
    if (!code) continue;
    const place = grid.place(row, cell.column);
    const heading = { number: code.measure, name: '', place, numberPlace: place, text };
    coded.set(row, { heading, number: code.number });
  }
  return isUsage(coded.size) ? coded : new Map();
}

/** Whether a 施策 was told by such a number. */
export const isCoded = ({ text }: MeasureHeading): boolean => projectCodeIn(text) !== null;
