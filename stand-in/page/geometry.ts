import type { Area } from '../../src/workbook/cell';
import type { Sheet } from '../engine/sheet';
import { naturalHeight } from './text-size';

/** Pixels of the grid's own headings. */
export const headHeight = 22;
export const headWidth = 44;

const pixels = (points: number) => Math.round(points / 0.75);

/** Where rows and columns of a sheet stand, in pixels from its top-left corner. */
export class Geometry {
  /** One more than there are rows: the last is where all ends. */
  readonly tops: readonly number[];
  readonly lefts: readonly number[];

  constructor(sheet: Sheet) {
    const used = sheet.usedArea(false) ?? { top: 0, left: 0, bottom: 0, right: 0 };
    this.lefts = offsets(Math.max(26, used.right + 6), (column) => {
      const { size, hidden } = sheet.band('columns', column);
      return hidden ? 0 : pixels(size ?? sheet.standardWidth);
    });
    this.tops = offsets(Math.max(60, used.bottom + 30), (row) => {
      const { size, hidden } = sheet.band('rows', row);
      if (hidden) return 0;
      return size === null
        ? Math.max(pixels(sheet.standardHeight), naturalHeight(sheet, row, this.lefts))
        : pixels(size);
    });
  }

  get height(): number {
    return this.tops.at(-1) ?? 0;
  }

  get width(): number {
    return this.lefts.at(-1) ?? 0;
  }

  box({ top, left, bottom, right }: Area): { top: number; left: number; width: number; height: number } {
    const [y, x] = [this.tops[top] ?? this.height, this.lefts[left] ?? this.width];
    return {
      top: y,
      left: x,
      height: (this.tops[bottom + 1] ?? this.height) - y,
      width: (this.lefts[right + 1] ?? this.width) - x,
    };
  }

  rowAt(y: number): number {
    return indexAt(this.tops, y);
  }

  columnAt(x: number): number {
    return indexAt(this.lefts, x);
  }
}

function offsets(count: number, size: (index: number) => number): number[] {
  const sums = [0];
  for (let index = 0; index < count; index++) sums.push((sums[index] ?? 0) + size(index));
  return sums;
}

/** The last band that begins at or before the place. */
function indexAt(starts: readonly number[], place: number): number {
  let [low, high] = [0, starts.length - 2];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? Infinity) <= place) low = middle;
    else high = middle - 1;
  }
  return low;
}
