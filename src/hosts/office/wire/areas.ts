import type { Area } from '../../../workbook/cell';

export function rowCount(area: Area): number {
  return area.bottom - area.top + 1;
}

export function columnCount(area: Area): number {
  return area.right - area.left + 1;
}

export function cellCount(area: Area): number {
  return rowCount(area) * columnCount(area);
}

/** The smallest area that holds both. */
export function hull(one: Area, other: Area): Area {
  return {
    top: Math.min(one.top, other.top),
    left: Math.min(one.left, other.left),
    bottom: Math.max(one.bottom, other.bottom),
    right: Math.max(one.right, other.right),
  };
}

export function sameArea(one: Area | null | undefined, other: Area | null): boolean {
  if (!one || !other) return (one ?? null) === other;
  return one.top === other.top && one.left === other.left && one.bottom === other.bottom && one.right === other.right;
}

/** The parts of an area that another one from A1 on does not cover. */
export function uncovered(area: Area, other: Area): Area[] {
  const below = { ...area, top: other.bottom + 1 };
  const beside = { ...area, left: other.right + 1, bottom: Math.min(area.bottom, other.bottom) };
  return [below, beside].filter(({ top, left, bottom, right }) => top <= bottom && left <= right);
}

/** What tells a range's area. */
export const corner = ['rowIndex', 'columnIndex', 'rowCount', 'columnCount'] as const;

/** The area of a range that was asked for its `corner`; null where there is none. */
export function areaOf(range: Pick<Excel.Range, (typeof corner)[number]> | null): Area | null {
  if (!range) return null;
  return {
    top: range.rowIndex,
    left: range.columnIndex,
    bottom: range.rowIndex + range.rowCount - 1,
    right: range.columnIndex + range.columnCount - 1,
  };
}
