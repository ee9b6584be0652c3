import type { Area } from '../../workbook/cell';

/** Merges taller than this are looked through one by one; there are few of them on any sheet. */
const tall = 256;

/** Finds the merged area that covers a cell. */
export type MergedAreas = (row: number, column: number) => Area | undefined;

export function mergedAreas(merges: readonly Area[]): MergedAreas {
  const byRow = new Map<number, Area[]>();
  const tallOnes: Area[] = [];
  const unordered = new Set<Area[]>();
  for (const area of merges) {
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
function lastFrom(areas: readonly Area[], column: number): Area | undefined {
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

const covering = (areas: readonly Area[], row: number, column: number): Area | undefined =>
  areas.find(({ top, left, bottom, right }) => top <= row && row <= bottom && left <= column && column <= right);
