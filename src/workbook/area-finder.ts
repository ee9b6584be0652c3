import type { Area } from './cell';

/** Areas taller than this are looked through one by one; there are few of them on any sheet. */
const tall = 256;

/** Finds the area that covers a cell. */
export type AreaFinder<A extends Area> = (row: number, column: number) => A | undefined;

/** Of areas that do not overlap, such as a sheet's merged ones; in linear time, however many there are. */
export function areaFinder<A extends Area>(all: readonly A[]): AreaFinder<A> {
  const byRow = new Map<number, A[]>();
  const tallOnes: A[] = [];
  const unordered = new Set<A[]>();
  for (const area of all) {
    if (area.bottom - area.top >= tall) {
      tallOnes.push(area);
      continue;
    }
    for (let row = area.top; row <= area.bottom; row += 1) {
      const areas = byRow.get(row);
      if (!areas) {
        byRow.set(row, [area]);
        continue;
      }
      if ((areas.at(-1)?.left ?? 0) > area.left) unordered.add(areas);
      areas.push(area);
    }
  }
  for (const areas of unordered) areas.sort((a, b) => a.left - b.left);
  return (row, column) => {
    const areas = byRow.get(row);
    const area = areas && lastFrom(areas, column);
    if (area && column <= area.right) return area;
    return tallOnes.length === 0 ? undefined : covering(tallOnes, row, column);
  };
}

/** The last of a row's areas that begins at a column or left of it. Asked for every cell, so it allocates nothing. */
function lastFrom<A extends Area>(areas: readonly A[], column: number): A | undefined {
  let low = 0;
  let high = areas.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const area = areas[middle];
    if (area && area.left <= column) low = middle + 1;
    else high = middle;
  }
  return areas[low - 1];
}

const covering = <A extends Area>(areas: readonly A[], row: number, column: number): A | undefined =>
  areas.find(({ top, left, bottom, right }) => top <= row && row <= bottom && left <= column && column <= right);
