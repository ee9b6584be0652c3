import { address, areaAddress, quoteSheet } from '../../../workbook/address';
import type { Place } from '../../../workbook/cell';
import { markVersion } from '../../../workbook/mark';
import type { PlanCell, SheetPlan } from '../../../workbook/plan';
import { planArea } from '../../../workbook/plan-area';
import { roles, type Style } from '../../../workbook/roles';
import type { Raw } from '../wire/raw';
import { columnPoints } from '../wire/column-width';
import type { Drawing, Link } from './drawing';
import { typedText } from './typed-text';

/** A plan as a drawing, but for its columns' widths. */
export function drawPlan(plan: SheetPlan): Omit<Drawing, 'widths'> {
  const area = planArea(plan);
  const filled = plan.rows.slice(0, area.bottom + 1);
  const grid = filled.map((row) => Array.from({ length: area.right + 1 }, (_, column) => row.cells[column] ?? null));
  return {
    mark: { kind: plan.kind, version: markVersion, tab: plan.name, area: areaAddress(area) },
    area,
    typed: grid.map((cells, row) => cells.map((cell, column) => typed(cell, { sheet: plan.name, row, column }))),
    formats: grid.map((row) => row.map(formatOf)),
    styles: grid.map((row) => row.map((cell) => cell && roles[cell.role])),
    ownLooks: [],
    links: grid.flatMap((row, index) => row.flatMap((cell, column) => linkOf(cell, index, column))),
    heights: filled.map((row) => row.height ?? null),
    hiddenRows: new Set(),
    merges: plan.merges,
    fittings: {
      freeze: plan.freeze,
      print: plan.print,
      filter: plan.filter,
      table: null,
      charts: plan.charts,
      validations: plan.validations,
      breaks: plan.rows.flatMap((row, index) => (row.breakBefore ? [index] : [])),
      page: null,
      rules: null,
    },
  };
}

/** The columns' widths in points; `digit` is the width of a digit of the workbook's default font in pixels. */
export function planWidths({ columns }: SheetPlan, digit: number): number[] {
  return columns.map((width) => columnPoints(width, digit));
}

function typed(cell: PlanCell | null, at: Place): Raw {
  if (cell?.formula !== undefined) return `=${cell.formula}`;
  const value = cell?.value ?? '';
  return typeof value === 'string' ? typedText(value, formatOf(cell) ?? 'General', at) : value;
}

/** A formula in a cell of the text format would be text. */
function formatOf(cell: PlanCell | null): string | null {
  const style: Style | null = cell && roles[cell.role];
  const format = style?.format ?? null;
  return format === '@' && cell?.formula !== undefined ? null : format;
}

function linkOf(cell: PlanCell | null, row: number, column: number): Link[] {
  const { link, url } = cell ?? {};
  if (link) return [{ row, column, target: { documentReference: `${quoteSheet(link.sheet)}!${address(link)}` } }];
  return url?.startsWith('https://') ? [{ row, column, target: { address: url } }] : [];
}
