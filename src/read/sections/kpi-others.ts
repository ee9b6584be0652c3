import type { KpiGridName } from '../../layout/sections';
import type { Area } from '../../workbook/cell';
import { firstWithin, sharesColumn } from '../sheet/grid';
import type { ReadSheet } from '../sheet/sheet';
import type { Slot } from '../values/fields';
import { slotIn } from '../values/slot-in';
import type { KpiGrid } from './kpi-grids';
import { mayHold } from './may-hold';
import { gapBetween, isFilled, labelAt, type Holder, type OtherLabel } from './other-labels';

/** Further rows of a KPI stand at most this many rows below 目標 and 実績. */
const reach = 3;

/** The further columns and rows of a KPI's grid: 基準値, 担当課, 達成度. `end`: the next KPI's first row. */
export function kpiOthers(sheet: ReadSheet, kpi: KpiGrid, holder: Holder, end: number): OtherLabel[] {
  return [...columns(sheet, kpi, holder), ...(kpi.isDown ? [] : rows(sheet, kpi, holder, end))];
}

/** The further columns, whose labels go on beside those in the row of the years, each with the first value below it. */
function columns(sheet: ReadSheet, kpi: KpiGrid, holder: Holder): OtherLabel[] {
  const { grid } = sheet;
  const label = rowLabel(kpi);
  const known = [
    ...[...kpi.labels.values()].filter(({ row }) => row === kpi.row).map(({ area }) => area),
    ...kpi.years,
  ];
  const gap = gapBetween([...known].sort((a, b) => a.left - b.left));
  let right = Math.min(...known.map((area) => area.right), label?.right ?? Infinity);
  const found: OtherLabel[] = [];
  for (const cell of grid.row(kpi.row)) {
    if (cell.column > right + 1 + gap && !known.some((area) => area.left >= cell.column)) break;
    right = Math.max(right, grid.lastColumn(kpi.row, cell.column));
    const area = grid.extent(kpi.row, cell.column);
    if (known.some((one) => sharesColumn(one, area))) continue;
    const other = labelAt(sheet, 'kpi', cell);
    if (!other) continue;
    const isCorner = label !== undefined && sharesColumn(label, area);
    const slots = isCorner
      ? kpi.years.slice(0, 1).map(({ left }) => grid.at(kpi.row, left) ?? { row: kpi.row, column: left })
      : kpi.isDown
        ? kpi.years.map(({ top }) => slotIn(grid, top, area))
        : [firstBelow(sheet, kpi, area)];
    const standsFor = columnAt(kpi, area, slots);
    const isTaken = found.some((one) => one.standsFor?.name === standsFor?.name);
    found.push({
      ...other,
      values: slots.map((slot) => ({ ...holder, slot })),
      standsFor: isTaken ? null : standsFor,
    });
  }
  return found;
}

/** The further rows, whose labels stand below 年度, each with its values beside the years. */
function rows(sheet: ReadSheet, kpi: KpiGrid, holder: Holder, end: number): OtherLabel[] {
  const { grid } = sheet;
  const label = rowLabel(kpi);
  if (!label) return [];
  const found: OtherLabel[] = [];
  let above = kpi.row;
  for (const row of grid.rowsBetween(kpi.row, Math.min(end, kpi.end + reach))) {
    if (row > above + 1 && row > kpi.end) break;
    above = row;
    const cell = firstWithin(grid, row, label);
    const other = cell && labelAt(sheet, 'kpi', cell);
    if (!other) continue;
    const values = kpi.years.map((year) => ({ ...holder, slot: slotIn(grid, row, year) }));
    const name = rowAt(kpi, row);
    const fits = name !== null && mayHold('figure', values.map(({ slot }) => slot).filter(isFilled), 1);
    found.push({ ...other, values, standsFor: fits ? { form: 'kpiGrid', name } : null });
  }
  return found;
}

/** Where the labels of rows stand. */
const rowLabel = ({ labels }: KpiGrid): Area | undefined => (labels.get('target') ?? labels.get('actual'))?.area;

function firstBelow({ grid }: ReadSheet, { row, end }: KpiGrid, area: Area): Slot {
  for (const below of grid.rowsBetween(row, end + 1)) {
    const cell = firstWithin(grid, below, area);
    if (cell) return cell;
  }
  return { row: row + 1, column: area.left };
}

/** The label that the grid lacks in its row of years where a further column stands. */
function columnAt({ labels, years, isDown }: KpiGrid, { left, right }: Area, slots: readonly Slot[]) {
  const filled = slots.filter(isFilled);
  const stands = (name: KpiGridName, kind: 'fiscalYear' | 'figure' | 'longText', isThere: boolean) =>
    !isDown && isThere && !labels.has(name) && mayHold(kind, filled, 1) ? { form: 'kpiGrid' as const, name } : null;
  const [firstYear, lastYear] = [years[0], years.at(-1)];
  if (!firstYear || !lastYear) return null;
  const verification = labels.get('verification')?.column ?? Infinity;
  const final = labels.get('final')?.area.right;
  return (
    stands('years', 'fiscalYear', right < firstYear.left) ??
    stands('final', 'figure', left > lastYear.right && right < verification && verification < Infinity) ??
    stands('verification', 'longText', final !== undefined && left > final)
  );
}

/** The label that the grid lacks below the years where a further row stands. */
function rowAt({ labels, row: top }: KpiGrid, row: number): KpiGridName | null {
  const [target, actual] = [labels.get('target'), labels.get('actual')];
  if (target && !actual) return row === target.area.bottom + 1 ? 'actual' : null;
  return actual && !target && row > top && row < actual.row ? 'target' : null;
}
