import type { FiscalYear, YearColumn } from '../../layout/kinds';
import type { Field } from '../../model/field';
import type { Place } from '../../workbook/cell';
import type { ReadSheet } from '../sheet/sheet';
import { compact, shownText } from '../sheet/shown';
import { yearHeading } from '../values/card-values';
import { cellAt, fieldAt, missingField, type Slot } from '../values/fields';
import { yearWithin } from '../values/years';
import type { HeadingRows } from './heading-rows';

/** The year in a row's column 年度, which may be the number alone: 7. */
export function yearInRow({ grid }: ReadSheet, slot: Slot, label: Place, kind: string): Field<YearColumn> {
  const field = fieldAt(grid, slot, yearHeading, label);
  const cell = cellAt(grid, slot);
  const year = field.value?.year ?? bareYear(cell ? (shownText(cell) ?? '') : '');
  return year === null ? field : readAs(field, year, field.value?.kind || kind);
}

export const bareYear = (text: string): FiscalYear | null =>
  /^\d{1,2}$/u.test(compact(text)) ? (yearWithin(`${compact(text)}年度`)?.year ?? null) : null;

export const readAs = (field: Field<YearColumn>, year: FiscalYear, kind: string): Field<YearColumn> => ({
  ...field,
  state: 'read',
  value: { year, kind },
});

/** A table's title stands at most this many rows above its headings. */
const reach = 6;

/** The year of a whole table: by the title above it, its sheet's name, or 様式定義; missing where nothing tells it. */
export function yearOfTable({ grid, name, layout }: ReadSheet, { top, bottom }: HeadingRows): Field<YearColumn> {
  const title = grid
    .rowsBetween(top - reach, top)
    .flatMap((row) => grid.row(row))
    .find((cell) => titleYear(shownText(cell) ?? '') !== null);
  const field = title
    ? fieldAt(grid, title, yearHeading, null)
    : missingField(yearHeading, grid.place(bottom, grid.row(bottom)[0]?.column ?? 0));
  const year = titleYear(title ? (shownText(title) ?? '') : name) ?? layout.year;
  return year === null ? field : readAs(field, year, '');
}

const titleYear = (text: string): FiscalYear | null =>
  text.length <= 60 && /年度/u.test(text) ? (yearWithin(text)?.year ?? null) : null;
