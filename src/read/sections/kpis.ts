import type { LayoutForms } from '../../layout/layout';
import type { Kpi } from '../../model/kpi';
import type { MissingLabel } from '../../model/label-facts';
import { kpiName } from '../../model/names';
import type { Place } from '../../workbook/cell';
import { kpiLanes } from './kpi-lanes';
import { kpiOthers } from './kpi-others';
import { kpiOf } from './one-kpi';
import { otherColumns, type OtherLabel } from './other-labels';
import { kpiGridsOf, missingGridLabels, type KpiGrid } from './kpi-grids';
import type { ReadSheet } from '../sheet/sheet';
import { headingsIn, missingColumns, type Heading } from '../values/table';

/** Section 1 as it stands on one sheet. */
export interface KpiPart {
  readonly kpis: readonly Kpi[];
  readonly missing: readonly MissingLabel[];
  readonly others: readonly OtherLabel[];
  readonly first: Place | null;
}

export function readKpis(sheet: ReadSheet): KpiPart {
  const parts = kpiLanes(sheet).map(readLane);
  return {
    kpis: parts.flatMap(({ kpis }) => kpis).sort((a, b) => a.name.place.row - b.name.place.row),
    missing: parts.flatMap(({ missing }) => missing),
    others: parts.flatMap(({ others }) => others),
    first: parts.find(({ first }) => first)?.first ?? null,
  };
}

function readLane(sheet: ReadSheet): KpiPart {
  const headings = headingsIn(sheet.layout.forms.kpi, sheet.labels.of('kpi'), 2);
  const grids = kpiGridsOf(sheet, headings);
  const missing = [
    ...headings.flatMap((heading) => missingColumns(sheet.grid, heading, 'kpi')),
    ...grids.flatMap((grid) => missingGridLabels(sheet, grid, grids)),
    ...(headings.length === 0 && grids[0] ? noHeading(sheet, grids[0]) : []),
  ];
  const kpis = grids.map((grid, index) => kpiOf(sheet, grid, grids[index - 1]?.end ?? -1, headings));
  const first = headings[0] ?? grids[0];
  return {
    kpis,
    missing,
    others: othersOf(sheet, grids, kpis, headings),
    first: first ? sheet.grid.place(first.row, 0) : null,
  };
}

/** The further labels of the KPIs of a lane: over their names, and in their grids. */
function othersOf(
  sheet: ReadSheet,
  grids: readonly KpiGrid[],
  kpis: readonly Kpi[],
  headings: readonly Heading<LayoutForms['kpi']>[],
): OtherLabel[] {
  const rowOf = ({ name }: Kpi) => name.place.row;
  const firstRows = [...kpis.map(rowOf), ...headings.map(({ row }) => row)];
  const overNames = headings.flatMap((heading, at) => {
    const own = kpis.filter((kpi) => rowOf(kpi) > heading.row && rowOf(kpi) < (headings[at + 1]?.row ?? Infinity));
    return otherColumns(sheet, 'kpi', heading, own, kpiName);
  });
  const inGrids = kpis.flatMap((of, at) => {
    const grid = grids[at];
    const end = Math.min(...firstRows.filter((row) => row > (grid?.row ?? 0)));
    return grid ? kpiOthers(sheet, grid, { of, owner: () => kpiName(of) }, end) : [];
  });
  return [...overNames, ...inGrids];
}

function noHeading(sheet: ReadSheet, kpi: KpiGrid): MissingLabel[] {
  const place = sheet.grid.place(Math.max(0, kpi.row - 2), 0);
  return Object.values(sheet.layout.forms.kpi)
    .filter(({ absent }) => !absent)
    .map(({ label }) => ({
      form: 'kpi',
      label,
      place,
      formPlace: sheet.grid.place(kpi.row, 0),
    }));
}
