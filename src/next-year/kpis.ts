import type { FiscalYear } from '../layout/kinds';
import type { Field } from '../model/field';
import { fiscalYearName } from '../model/fiscal-year';
import type { Kpi } from '../model/kpi';
import { kpiName } from '../model/names';
import { write, type Carrying } from './carrying';
import { keepYear, moveYear } from './headings';
import { writtenAlong } from './move-form';

/** A table of so many years shows the years around the evaluated one; a longer one those of a plan. */
const mostAround = 3;

/**
 * Moves a KPI's columns on: each is the next year's, and targets and actuals stay with their years. A table that has room
 * for the new year as it is, or that covers the years of a plan, stays as it is. 最終目標 stays either way.
 */
export function moveKpi(carrying: Carrying, kpi: Kpi): void {
  const years = kpi.years.map(({ year }) => year.value);
  const owner = kpiName(kpi);
  if (!years.some((year) => year !== null)) return;
  if (shows(years, carrying.to)) {
    emptyRatings(carrying, kpi, owner);
    return;
  }
  const rows = [kpi.years.map(({ target }) => target), kpi.years.map(({ actual }) => actual), ...ratingRows(kpi)];
  for (const row of rows) moveRow(carrying, row, years, owner);
  emptyRatings(carrying, kpi, owner);
  for (const { year } of kpi.years)
    if (year.state === 'unreadable') keepYear(carrying, year.place, year.label);
    else moveYear(carrying, year.place, owner, year.label);
}

/** Whether a table has its columns for an evaluation of that year. */
function shows(years: readonly (FiscalYear | null)[], to: FiscalYear): boolean {
  const known = years.filter((year) => year !== null);
  return years.length > mostAround ? known.includes(to) : known.includes(to) && known.includes(to + 1);
}

/** Ratings that stand beside a year's figures, row by row: they go with them. */
function ratingRows(kpi: Kpi): (Field<unknown> | undefined)[][] {
  return (['rating', 'ratio'] as const).map((type) =>
    kpi.years.map((_, at) => kpi.ratings.find((one) => one.type === type && one.at === at)?.field),
  );
}

/** Those of the KPI as a whole are the evaluated year's. */
function emptyRatings(carrying: Carrying, { ratings }: Kpi, owner: string): void {
  for (const { at, field } of ratings)
    if (at === null && field.state !== 'missing')
      write(carrying, field.place, null, { what: 'emptied', owner, field: field.label });
}

function moveRow(
  carrying: Carrying,
  fields: readonly (Field<unknown> | undefined)[],
  years: readonly (FiscalYear | null)[],
  owner: string,
): void {
  const moves = fields.flatMap((field, at) => {
    const year = years[at] ?? null;
    if (!field || field.state === 'missing' || year === null) return [];
    const source = fields[years.indexOf(year + 1)];
    const isThere = source !== undefined && source.state !== 'missing';
    const value = isThere ? writtenAlong(carrying.draft, source.place, field.place) : null;
    return [{ field, value, year: year + 1 }];
  });
  for (const { field, value, year } of moves)
    write(carrying, field.place, value, { what: 'shifted', owner, field: `${field.label} ${fiscalYearName(year)}` });
}
