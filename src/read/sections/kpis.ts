import type { LayoutForms } from '../../layout/layout';
import type { Kpi, KpiYear, MissingLabel } from '../../model/evaluation';
import { kpiName } from '../../model/names';
import type { Area, Place } from '../../workbook/cell';
import { fieldAt, missingField, type Slot } from '../values/fields';
import { standsIn } from '../sheet/grid';
import { kpiLanes } from './kpi-lanes';
import { kpiOthers } from './kpi-others';
import { otherColumns, type OtherLabel } from './other-labels';
import { kpiRatings } from './kpi-ratings';
import { kpiGridsOf, missingGridLabels, type GridHit, type KpiGrid } from './kpi-grids';
import { valueRightOf } from '../values/right-of';
import type { ReadSheet } from '../sheet/sheet';
import { declarationsOf, fieldsOfRow, headingsIn, missingColumns, type Heading } from '../values/table';
import { readInteger } from '../values/numbers';
import { noContext } from '../values/reading';
import { shownText } from '../sheet/shown';

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

function kpiOf(sheet: ReadSheet, kpi: KpiGrid, after: number, headings: readonly Heading<LayoutForms['kpi']>[]): Kpi {
  const { grid, layout } = sheet;
  const { kpi: kpiForm, kpiGrid } = layout.forms;
  const heading = headings.filter(({ row }) => row < kpi.row).at(-1);
  const row = identityRow(sheet, kpi, Math.max(after, heading?.bottom ?? -1));
  const left = heading ? Math.min(...[...heading.columns.values()].map((column) => column.left)) : 1;
  const own = fieldsOfRow(
    grid,
    heading ?? {
      form: kpiForm,
      row,
      bottom: row,
      columns: new Map(),
      others: [],
      declarations: declarationsOf(kpiForm),
    },
    row,
  );
  const context = { ...noContext, figureUnit: own.unit.value ?? '' };
  const figure = (name: 'target' | 'actual', column: Area) => {
    const label = kpi.labels.get(name);
    const place = label ? label.place : null;
    const slot = label && (kpi.isDown ? valueIn(sheet, label.area, column.top) : valueIn(sheet, column, label.row));
    return slot
      ? fieldAt(grid, slot, kpiGrid[name], place, context)
      : missingField(kpiGrid[name], grid.place(kpi.row, 0));
  };
  const year = (column: Area): KpiYear => ({
    year: fieldAt(grid, { row: kpi.isDown ? column.top : kpi.row, column: column.left }, kpiGrid.years, null),
    target: figure('target', column),
    actual: figure('actual', column),
  });
  const final = kpi.labels.get('final');
  const finalFigure = final ? { ...figure('target', final.area), label: kpiGrid.final.label } : null;
  const verification = kpi.labels.get('verification');
  return {
    ...own,
    number: fieldAt(grid, numberSlot(sheet, row, left), { label: '番号', kind: 'integer', required: true }, null),
    years: kpi.years.map(year),
    ratings: kpiRatings(sheet, kpi, heading, row),
    final: finalFigure ?? missingField(kpiGrid.final, grid.place(kpi.row, left)),
    verification: verification
      ? fieldAt(grid, verificationSlot(sheet, kpi, verification), kpiGrid.verification, verification.place)
      : missingField(kpiGrid.verification, grid.place(kpi.row, left)),
  };
}

/** The row of a KPI's name: the last filled row above its grid, else the one just above. */
function identityRow({ grid }: ReadSheet, kpi: KpiGrid, after: number): number {
  const filled = grid.rowsBetween(after, kpi.row);
  const numbered = filled.filter((row) => grid.row(row).some((cell) => readInteger(cell).state === 'read'));
  return numbered.at(-1) ?? filled.at(-1) ?? kpi.row - 1;
}

/** A KPI's number stands left of its name: the nearest counting number, else right beside. */
function numberSlot({ grid }: ReadSheet, row: number, nameColumn: number): Slot {
  const left = grid.row(row).filter(({ column }) => column < nameColumn);
  const number = left.filter((cell) => readInteger(cell).state === 'read').at(-1);
  return number ?? { row, column: Math.max(0, nameColumn - 1) };
}

function valueIn({ grid, labels }: ReadSheet, column: Area, row: number): Slot {
  const found = grid.row(row).find((cell) => standsIn(grid, cell, column) && !labels.isLabel(cell, 'kpiGrid'));
  return found ?? { row, column: column.left };
}

/** The first text below 検証, within the grid; where 検証 begins a row under the figures, what stands right of it. */
function verificationSlot(sheet: ReadSheet, kpi: KpiGrid, label: GridHit): Slot {
  const { grid } = sheet;
  const { end } = kpi;
  const beside = label.row > kpi.row ? valueRightOf(sheet, label.area, 'kpiGrid') : null;
  if (beside) return beside;
  for (let row = label.area.bottom + 1; row <= end; row += 1) {
    const found = grid.row(row).find((cell) => standsIn(grid, cell, label.area) && shownText(cell) !== null);
    if (found) return found;
  }
  return { row: label.area.bottom + 1, column: label.column };
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
