import type { LayoutForms } from '../../layout/layout';
import type { TypedRating } from '../../model/kpi';
import type { Area } from '../../workbook/cell';
import { firstWithin, sharesColumn } from '../sheet/grid';
import type { ReadSheet } from '../sheet/sheet';
import { fieldAt } from '../values/fields';
import type { Heading } from '../values/table';
import type { GridHit, KpiGrid } from './kpi-grids';

type RatingHit = GridHit & { readonly name: TypedRating['type'] };

/** A row of ratings stands at most this many rows below 目標 and 実績. */
const reach = 2;

/**
 * 達成状況 and 達成率 of a KPI. They are a row below 目標 and 実績 with a value a year, or a column with one value, beside the
 * years or among the labels over the KPI's name. `row` is that of the name.
 */
export function kpiRatings(
  sheet: ReadSheet,
  kpi: KpiGrid,
  heading: Heading<LayoutForms['kpi']> | undefined,
  row: number,
): TypedRating[] {
  const hits = sheet.labels
    .of('kpiGrid')
    .filter((hit): hit is RatingHit => hit.name === 'rating' || hit.name === 'ratio');
  return hits.flatMap((hit): TypedRating[] => {
    if (hit.row === heading?.row) return ratingAt(sheet, hit, row, hit.area, null);
    if (hit.row === kpi.row) return kpi.isDown ? byYearBelow(sheet, kpi, hit) : oneBelow(sheet, kpi, hit);
    const figures = [kpi.labels.get('target'), kpi.labels.get('actual')];
    const isRow = figures.some((label) => label && sharesColumn(label.area, hit.area));
    if (!isRow || hit.row < kpi.row || hit.row > kpi.end + reach) return [];
    return kpi.years.flatMap((year, at) => ratingAt(sheet, hit, hit.row, year, at));
  });
}

const byYearBelow = (sheet: ReadSheet, { years }: KpiGrid, hit: RatingHit): TypedRating[] =>
  years.flatMap(({ top }, at) => ratingAt(sheet, hit, top, hit.area, at));

function oneBelow(sheet: ReadSheet, { row, end }: KpiGrid, hit: RatingHit): TypedRating[] {
  const filled = sheet.grid.rowsBetween(row, end + 1).find((below) => firstWithin(sheet.grid, below, hit.area));
  return filled === undefined ? [] : ratingAt(sheet, hit, filled, hit.area, null);
}

function ratingAt(
  { grid, layout }: ReadSheet,
  { name, place }: RatingHit,
  row: number,
  columns: Area,
  at: number | null,
): TypedRating[] {
  const cell = firstWithin(grid, row, columns);
  if (!cell) return [];
  const { rating, ratio } = layout.forms.kpiGrid;
  return name === 'rating'
    ? [{ type: name, at, field: fieldAt(grid, cell, rating, place) }]
    : [{ type: name, at, field: fieldAt(grid, cell, ratio, place) }];
}
