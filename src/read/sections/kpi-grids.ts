import { keysOf } from '../../layout/kinds';
import type { LayoutForms } from '../../layout/layout';
import type { MissingLabel } from '../../model/label-facts';
import type { Area, Cell } from '../../workbook/cell';
import { firstWithin, sharesColumn } from '../sheet/grid';
import type { LabelHit } from '../sheet/labels';
import type { ReadSheet } from '../sheet/sheet';
import { compact } from '../sheet/shown';
import type { Heading } from '../values/table';
import { readFiscalYear } from '../values/years';

export type GridHit = LabelHit<LayoutForms['kpiGrid']>;

/** A KPI's grid: its heading row (年度 … 最終目標 · 検証), and the rows 目標 and 実績 below. */
export interface KpiGrid {
  readonly row: number;
  readonly end: number;
  readonly labels: ReadonlyMap<keyof LayoutForms['kpiGrid'], GridHit>;
  /** The cells of its years; where a year is blank, the cells of the figures below it. */
  readonly years: readonly Area[];
  /** Whether its years stand below 年度, and 目標 and 実績 beside it. */
  readonly isDown: boolean;
}

/** Grids begin at rows that bear two of 年度, 最終目標, 検証, or fiscal years. */
export function kpiGridsOf(sheet: ReadSheet, headings: readonly Heading<LayoutForms['kpi']>[]): KpiGrid[] {
  const hits = sheet.labels.of('kpiGrid').filter(({ name }) => name !== 'rating' && name !== 'ratio');
  const rows = [...new Set(hits.filter(({ name }) => name !== 'target' && name !== 'actual').map(({ row }) => row))];
  const starts = rows.filter((row) => {
    const labels = hits.filter((hit) => hit.row === row).length;
    return labels + Math.min(2, yearsOf(sheet, row).length) >= 2;
  });
  return starts.flatMap((row, index) => {
    const next = starts[index + 1] ?? Number.MAX_SAFE_INTEGER;
    const heading = headings.find((one) => one.row > row)?.row ?? Number.MAX_SAFE_INTEGER;
    const inside = hits.filter((hit) => hit.row >= row && hit.row < Math.min(next, heading));
    const labels = new Map<keyof LayoutForms['kpiGrid'], GridHit>();
    for (const hit of inside) if (!labels.has(hit.name)) labels.set(hit.name, hit);
    if (!isGrid(labels)) return [];
    const bottoms = [...labels.values()].map(({ area }) => area.bottom);
    const end = Math.max(...bottoms, labels.size < 5 ? Math.min(row + 2, next - 1) : row);
    const isDown = [labels.get('target'), labels.get('actual')].every((label) => label?.row === row);
    return [{ row, end, labels, years: isDown ? yearRows(sheet, labels) : yearColumns(sheet, row, labels), isDown }];
  });
}

/** Whether labels make a grid. A table of 年度, 目標 and 実績 alone may be anybody's. */
function isGrid(labels: ReadonlyMap<keyof LayoutForms['kpiGrid'], GridHit>): boolean {
  const rows = new Set([...labels.values()].map(({ row }) => row));
  return labels.size >= 3 && rows.size > 1 && (labels.has('final') || labels.has('verification'));
}

/** The cells of a heading row that are years, or that stand where a year should: between 年度 and 最終目標. */
function yearsOf({ grid, labels }: ReadSheet, row: number): Cell[] {
  const hits = labels.of('kpiGrid').filter((hit) => hit.row === row);
  const from = hits.find(({ name }) => name === 'years')?.area.right;
  const to =
    hits.find(({ name }) => name === 'final')?.column ?? hits.find(({ name }) => name === 'verification')?.column;
  return grid.row(row).filter((cell) => {
    if (labels.isLabel(cell, 'kpiGrid') || isBase(cell)) return false;
    const between = from !== undefined && to !== undefined && cell.column > from && cell.column < to;
    return between || readFiscalYear(cell).state === 'read';
  });
}

/** Whether a cell heads the value that a KPI began with, which is none of its years: 基準値 (令和元年度), 現状値, 策定時. */
const isBase = ({ value }: Cell): boolean =>
  typeof value === 'string' && /^(?:計画)?(?:基準|現状|策定時|当初)(?!予算)/u.test(compact(value));

/** The columns of the years, and those of figures between 年度 and 最終目標 that no year stands over. */
function yearColumns(sheet: ReadSheet, row: number, labels: KpiGrid['labels']): Area[] {
  const { grid } = sheet;
  const areaOf = (cell: Cell): Area => grid.extent(cell.row, cell.column);
  const columns = yearsOf(sheet, row).map(areaOf);
  const bases = grid.row(row).filter(isBase).map(areaOf);
  const to = labels.get('final')?.column ?? 0;
  for (const label of [labels.get('target'), labels.get('actual')]) {
    const figures = label ? grid.row(label.row).filter(({ column }) => column > label.area.right && column < to) : [];
    for (const area of figures.map(areaOf)) {
      if (![...columns, ...bases].some((known) => sharesColumn(known, area))) columns.push(area);
    }
  }
  return columns.sort((a, b) => a.left - b.left);
}

/** The cells below 年度, down to 最終目標. */
function yearRows({ grid }: ReadSheet, labels: KpiGrid['labels']): Area[] {
  const column = labels.get('years')?.area;
  const to = labels.get('final')?.row;
  if (!column || to === undefined) return [];
  const rows = grid.rowsBetween(column.bottom, to);
  return rows
    .flatMap((row) => firstWithin(grid, row, column) ?? [])
    .map(({ row, column: left }) => grid.extent(row, left));
}

/** A label that a grid lacks stands where it stands in the others, else at the grid's first label. */
export function missingGridLabels(sheet: ReadSheet, kpi: KpiGrid, all: readonly KpiGrid[]): MissingLabel[] {
  const form = sheet.layout.forms.kpiGrid;
  const first = [...kpi.labels.values()][0];
  const formPlace = sheet.grid.place(kpi.row, first?.column ?? 0);
  return keysOf(form).flatMap((name) => {
    if (form[name].absent || form[name].optional || kpi.labels.has(name)) return [];
    const model = all.find((other) => other.labels.has(name));
    const label = model?.labels.get(name);
    const place = model && label ? sheet.grid.place(kpi.row + label.row - model.row, label.column) : formPlace;
    return [{ form: 'kpi' as const, label: form[name].label, place, formPlace }];
  });
}
