import type { Layout } from '../layout/layout';
import { fiscalYearName } from '../model/fiscal-year';
import { measureLabel } from '../model/names';
import type { Place } from '../workbook/cell';
import { blank, printed, type Form } from './piece';
import type { Wishes } from './wishes';

/** Columns of the sheet of the policy area, in characters: together as wide as a page. */
export const areaColumns = [8, 9, 9, 9, 9, 9, 20] as const;
export const areaWidth = areaColumns.length;

/** The row of the first 施策 in the header's table, and the column of its name. */
const firstMeasure = 6;
const nameColumn = 1;

/** Where the name of a 施策 is filled in, once: the header begins its sheet. */
export const measureName = (sheet: string, index: number): Place => ({
  sheet,
  row: firstMeasure + index,
  column: nameColumn,
});

/** Title, policy area and the table of 施策. */
export function headerForm({ year, area, measures }: Wishes, layout: Layout): Form {
  const { measure } = layout.forms;
  const { header } = layout.titles;
  const { goal, vision, measure: word } = layout.words;
  const each = Array.from({ length: measures }, (_, index) => {
    const row = firstMeasure + index;
    return [
      printed([row, 0], 'centered', measureLabel(index + 1, layout)),
      blank([row, nameColumn, 1, 3], 'text', 'measureName'),
      blank([row, 4, 1, 3], 'longText', 'measureContent'),
    ];
  });
  return {
    pieces: [
      printed([0, 0, 1, areaWidth], 'title', `${fiscalYearName(year)} 行政評価シート`),
      blank([1, 0, 1, areaWidth], 'text', 'goal', goal.label),
      printed([2, 0, 1, 2], 'label', header.label),
      blank([2, 2], 'centered', 'areaNumber', area && Number(area.number)),
      blank([2, 3, 1, 4], 'text', 'areaName', area && area.name),
      printed([3, 0, 1, 2], 'label', vision.label),
      blank([3, 2, 1, 5], 'longText', 'vision'),
      printed([4, 0, 1, areaWidth], 'section', word.label),
      printed([5, 0], 'labelCentered', measure.number.label),
      printed([5, nameColumn, 1, 3], 'labelCentered', measure.name.label),
      printed([5, 4, 1, 3], 'labelCentered', measure.content.label),
      ...each.flat(),
    ],
    heights: [30, 24, 28, 72, 26, 34, ...each.map(() => 62)],
  };
}
