import type { Area, CellValue } from '../../src/workbook/cell';
import type { Run } from './runs';
import type { Style } from './style';
import { bounding } from './area';

export interface Link {
  /** An address out of the workbook. */
  readonly address?: string;
  /** A place within it: `'集計'!A1`. */
  readonly documentReference?: string;
  readonly screenTip?: string;
}

/** A cell's content. Never changed in place. */
export interface StoredCell {
  /** The value, or the formula's last result. */
  readonly value: CellValue;
  /** With the leading `=`; null where the cell holds a constant. */
  readonly formula: string | null;
  readonly style: Style | null;
  readonly link: Link | null;
  /** How parts of the text look, as long as it is the value; left out where all looks as the cell. */
  readonly runs?: readonly Run[] | undefined;
}

export const emptyCell: StoredCell = { value: null, formula: null, style: null, link: null };

const isEmpty = (cell: StoredCell) =>
  cell.value === null && cell.formula === null && cell.style === null && cell.link === null;

export interface PlacedCell {
  readonly row: number;
  readonly column: number;
  readonly cell: StoredCell;
}

/** The cells of a sheet that hold or look like something. */
export class Cells {
  #rows = new Map<number, Map<number, StoredCell>>();

  get(row: number, column: number): StoredCell {
    return this.#rows.get(row)?.get(column) ?? emptyCell;
  }

  set(row: number, column: number, cell: StoredCell): void {
    const cells = this.#rows.get(row);
    if (isEmpty(cell)) {
      cells?.delete(column);
      if (cells?.size === 0) this.#rows.delete(row);
    } else if (cells) cells.set(column, cell);
    else this.#rows.set(row, new Map([[column, cell]]));
  }

  /** Moves the rows from `at` on by `by`; going up, over the rows above them. */
  moveRows({ at, by }: { readonly at: number; readonly by: number }): void {
    const rows = [...this.#rows].filter(([row]) => row >= at || by > 0 || row < at + by);
    this.#rows = new Map(rows.map(([row, cells]) => [row >= at ? row + by : row, cells]));
  }

  /** The stored cells of an area, in no particular order. The sheet may be changed meanwhile. */
  within(area: Area): PlacedCell[] {
    const found: PlacedCell[] = [];
    const visit = (row: number, cells: Map<number, StoredCell>) => {
      for (const [column, cell] of cells) {
        if (column >= area.left && column <= area.right) found.push({ row, column, cell });
      }
    };
    if (area.bottom - area.top < this.#rows.size) {
      for (let row = area.top; row <= area.bottom; row++) {
        const cells = this.#rows.get(row);
        if (cells) visit(row, cells);
      }
    } else {
      for (const [row, cells] of this.#rows) if (row >= area.top && row <= area.bottom) visit(row, cells);
    }
    return found;
  }

  /** The smallest area around the cells of `area` that pass; null where none does. */
  bounds(area: Area, passes: (cell: StoredCell) => boolean): Area | null {
    let found: Area | null = null;
    for (const { row, column, cell } of this.within(area)) {
      if (!passes(cell)) continue;
      const here = { top: row, left: column, bottom: row, right: column };
      found = found ? bounding(found, here) : here;
    }
    return found;
  }
}
