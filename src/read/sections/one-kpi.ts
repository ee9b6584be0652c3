import type { LayoutForms } from '../../layout/layout';
import type { Kpi, KpiYear } from '../../model/kpi';
import type { Area } from '../../workbook/cell';
import { standsIn } from '../sheet/grid';
import type { ReadSheet } from '../sheet/sheet';
import { shownText } from '../sheet/shown';
import { fieldAt, missingField, type Slot } from '../values/fields';
import { readInteger } from '../values/numbers';
import { noContext } from '../values/reading';
import { valueRightOf } from '../values/right-of';
import { declarationsOf, fieldsOfRow, type Heading } from '../values/table';
import type { GridHit, KpiGrid } from './kpi-grids';
import { kpiRatings } from './kpi-ratings';

/** Reads the KPI of a grid; what it is called stands in the last row that is filled below `after`. */
export function kpiOf(
  sheet: ReadSheet,
  kpi: KpiGrid,
  after: number,
  headings: readonly Heading<LayoutForms['kpi']>[],
): Kpi {
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

/** The first text below 検証, within the grid; where 検証 begins a row under the figures, the text right of it. */
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
