import { kpiForm, kpiGrid } from '../layout/sections';
import type { Kpi, KpiYear, MissingLabel } from '../model/evaluation';
import type { Area, Cell, Place } from '../workbook/cell';
import { fieldAt, missingField, type Slot } from './fields';
import { sharesColumn } from './grid';
import type { LabelHit } from './labels';
import type { ReadSheet } from './sheet';
import { fieldsOfRow, headingsIn, missingColumns, type Heading } from './table';
import { readInteger } from './values/numbers';
import { shownText, noContext } from './values/reading';
import { readFiscalYear } from './values/years';

/** Section 1 as it stands on one sheet. */
export interface KpiPart {
  readonly kpis: readonly Kpi[];
  readonly missing: readonly MissingLabel[];
  readonly first: Place | null;
}

type GridHit = LabelHit<typeof kpiGrid>;

/** A KPI's grid: its heading row (年度 … 最終目標 · 検証), and the rows 目標 and 実績 below. */
interface KpiGrid {
  readonly row: number;
  readonly end: number;
  readonly labels: ReadonlyMap<keyof typeof kpiGrid, GridHit>;
  readonly years: readonly Cell[];
}

export function readKpis(sheet: ReadSheet): KpiPart {
  const headings = headingsIn(kpiForm, sheet.labels.of('kpi'), 2);
  const grids = gridsOf(sheet, headings);
  const missing = [
    ...headings.flatMap((heading) => missingColumns(sheet.grid, heading, 'kpi')),
    ...grids.flatMap((grid) => missingLabels(sheet, grid, grids)),
    ...(headings.length === 0 && grids[0] ? noHeading(sheet, grids[0]) : []),
  ];
  const kpis = grids.map((grid, index) => kpiOf(sheet, grid, grids[index - 1]?.end ?? -1, headings));
  const first = headings[0] ?? grids[0];
  return { kpis, missing, first: first ? sheet.grid.place(first.row, 0) : null };
}

/** Grids begin at rows that bear two of 年度, 最終目標, 検証, or fiscal years. */
function gridsOf(sheet: ReadSheet, headings: readonly Heading<typeof kpiForm>[]): KpiGrid[] {
  const hits = sheet.labels.of('kpiGrid');
  const rows = [...new Set(hits.filter(({ name }) => name !== 'target' && name !== 'actual').map(({ row }) => row))];
  const starts = rows.filter((row) => {
    const labels = hits.filter((hit) => hit.row === row).length;
    return labels + Math.min(2, yearsOf(sheet, row).length) >= 2;
  });
  return starts.flatMap((row, index) => {
    const next = starts[index + 1] ?? Number.MAX_SAFE_INTEGER;
    const heading = headings.find((one) => one.row > row)?.row ?? Number.MAX_SAFE_INTEGER;
    const inside = hits.filter((hit) => hit.row >= row && hit.row < Math.min(next, heading));
    const labels = new Map<keyof typeof kpiGrid, GridHit>();
    for (const hit of inside) if (!labels.has(hit.name)) labels.set(hit.name, hit);
    if (!isGrid(labels)) return [];
    const bottoms = [...labels.values()].map(({ area }) => area.bottom);
    const end = Math.max(...bottoms, labels.size < 5 ? Math.min(row + 2, next - 1) : row);
    return [{ row, end, labels, years: yearsOf(sheet, row) }];
  });
}

/** A table of 年度, 目標 and 実績 alone may be anybody's. */
function isGrid(labels: ReadonlyMap<keyof typeof kpiGrid, GridHit>): boolean {
  const rows = new Set([...labels.values()].map(({ row }) => row));
  return labels.size >= 3 && rows.size > 1 && (labels.has('final') || labels.has('verification'));
}

/** Cells of a heading row that are years, or stand between 年度 and 最終目標 and should be. */
function yearsOf({ grid, labels }: ReadSheet, row: number): Cell[] {
  const hits = labels.of('kpiGrid').filter((hit) => hit.row === row);
  const from = hits.find(({ name }) => name === 'years')?.area.right;
  const to = hits.find(({ name }) => name === 'final')?.column ?? hits.find(({ name }) => name === 'verification')?.column;
  return grid.row(row).filter((cell) => {
    if (labels.isLabel(cell.row, cell.column)) return false;
    const between = from !== undefined && to !== undefined && cell.column > from && cell.column < to;
    return between || readFiscalYear(cell).state === 'read';
  });
}

function kpiOf(sheet: ReadSheet, kpi: KpiGrid, after: number, headings: readonly Heading<typeof kpiForm>[]): Kpi {
  const { grid } = sheet;
  const heading = headings.filter(({ row }) => row < kpi.row).at(-1);
  const row = identityRow(sheet, kpi, Math.max(after, heading?.bottom ?? -1));
  const left = heading ? Math.min(...[...heading.columns.values()].map((column) => column.left)) : 1;
  const own = fieldsOfRow(grid, heading ?? { form: kpiForm, row, bottom: row, columns: new Map() }, row);
  const context = { ...noContext, figureUnit: own.unit.value ?? '' };
  const figure = (name: 'target' | 'actual', column: Area) => {
    const label = kpi.labels.get(name);
    const place = label ? grid.place(label.row, label.column) : null;
    const slot = label ? valueIn(sheet, column, label.row) : null;
    return slot ? fieldAt(grid, slot, kpiGrid[name], place, context) : missingField(kpiGrid[name], grid.place(kpi.row, 0));
  };
  const year = (cell: Cell): KpiYear => {
    const column = grid.extent(cell.row, cell.column);
    return {
      year: fieldAt(grid, cell, kpiGrid.years, null),
      target: figure('target', column),
      actual: figure('actual', column),
    };
  };
  const final = kpi.labels.get('final');
  const finalFigure = final ? { ...figure('target', final.area), label: kpiGrid.final.label } : null;
  const verification = kpi.labels.get('verification');
  return {
    ...own,
    number: fieldAt(grid, numberSlot(sheet, row, left), { label: '番号', kind: 'integer', required: true }, null),
    years: kpi.years.map(year),
    final: finalFigure ?? missingField(kpiGrid.final, grid.place(kpi.row, left)),
    verification: verification
      ? fieldAt(grid, below(sheet, verification, kpi.end), kpiGrid.verification, grid.place(verification.row, verification.column))
      : missingField(kpiGrid.verification, grid.place(kpi.row, left)),
  };
}

/** The row of a KPI's name: the last filled row above its grid, else the one just above. */
function identityRow({ grid }: ReadSheet, kpi: KpiGrid, after: number): number {
  const filled = grid.rowNumbers.filter((row) => row > after && row < kpi.row);
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
  const found = grid.row(row).find(
    (cell) => sharesColumn(grid.extent(cell.row, cell.column), column) && !labels.isLabel(cell.row, cell.column),
  );
  return found ?? { row, column: column.left };
}

/** The first text below 検証, within the grid. */
function below({ grid }: ReadSheet, label: GridHit, end: number): Slot {
  for (let row = label.area.bottom + 1; row <= end; row += 1) {
    const found = grid.row(row).find((cell) => sharesColumn(grid.extent(cell.row, cell.column), label.area) && shownText(cell) !== null);
    if (found) return found;
  }
  return { row: label.area.bottom + 1, column: label.column };
}

/** A label that a grid lacks stands where it stands in the others, else at the grid's first label. */
function missingLabels(sheet: ReadSheet, kpi: KpiGrid, all: readonly KpiGrid[]): MissingLabel[] {
  const first = [...kpi.labels.values()][0];
  const formPlace = sheet.grid.place(first?.row ?? kpi.row, first?.column ?? 0);
  return (Object.keys(kpiGrid) as (keyof typeof kpiGrid)[]).flatMap((name) => {
    if (kpi.labels.has(name)) return [];
    const model = all.find((other) => other.labels.has(name));
    const label = model?.labels.get(name);
    const place = model && label ? sheet.grid.place(kpi.row + label.row - model.row, label.column) : formPlace;
    return [{ form: 'kpi' as const, label: kpiGrid[name].label, place, formPlace }];
  });
}

function noHeading(sheet: ReadSheet, kpi: KpiGrid): MissingLabel[] {
  const place = sheet.grid.place(Math.max(0, kpi.row - 2), 0);
  return Object.values(kpiForm).map(({ label }) => ({ form: 'kpi', label, place, formPlace: sheet.grid.place(kpi.row, 0) }));
}
