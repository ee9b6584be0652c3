import type { Area } from '../../src/workbook/cell';
import { columnCount, rowCount } from './limits';

export const height = (area: Area) => area.bottom - area.top + 1;
export const width = (area: Area) => area.right - area.left + 1;
export const cellCount = (area: Area) => height(area) * width(area);
export const spansRows = (area: Area) => width(area) === columnCount;
export const spansColumns = (area: Area) => height(area) === rowCount;
export const isCell = (area: Area) => cellCount(area) === 1;

export function holds(area: Area, row: number, column: number): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}

export function contains(outer: Area, inner: Area): boolean {
  return holds(outer, inner.top, inner.left) && holds(outer, inner.bottom, inner.right);
}

export function intersection(a: Area, b: Area): Area | null {
  const area = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return area.top <= area.bottom && area.left <= area.right ? area : null;
}

/** The smallest area that holds both. */
export function bounding(a: Area, b: Area): Area {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}

export function shifted(area: Area, rows: number, columns: number): Area {
  return {
    top: area.top + rows,
    left: area.left + columns,
    bottom: area.bottom + rows,
    right: area.right + columns,
  };
}
