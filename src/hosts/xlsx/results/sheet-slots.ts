import type { Area, CellValue } from '../../../workbook/cell';
import type { FormulaCell } from './formula-cell';
import type { Result } from './operations';

/** Whether a cell follows from what was changed, and what it shows then. */
export interface Outcome {
  readonly follows: boolean;
  readonly value: Result;
}

/** A cell that holds something, or did before it was changed. */
export interface Slot {
  /** As it stands: a formula's stored result. */
  value: CellValue;
  formula: FormulaCell | null;
  isChanged: boolean;
  outcome: Outcome | null;
}

/** The cells of a sheet, to be found by areas. */
export class SheetSlots {
  private readonly rows = new Map<number, Map<number, Slot>>();

  /** `xml`: its part as it stands. `isWritten`: all of it was changed. */
  constructor(
    readonly xml: string,
    readonly isWritten: boolean,
  ) {}

  /** The slot of a cell, made where there is none. */
  at({ row, column }: { readonly row: number; readonly column: number }): Slot {
    const cells = this.rows.get(row) ?? new Map<number, Slot>();
    this.rows.set(row, cells);
    const slot = cells.get(column) ?? { value: null, formula: null, isChanged: false, outcome: null };
    cells.set(column, slot);
    return slot;
  }

  *within({ top, left, bottom, right }: Area): Iterable<Slot> {
    for (const cells of entriesWithin(this.rows, top, bottom)) yield* entriesWithin(cells, left, right);
  }

  *all(): Iterable<Slot> {
    for (const cells of this.rows.values()) yield* cells.values();
  }
}

/** By whatever is fewer: the numbers asked for, or the entries. */
function* entriesWithin<Entry>(entries: ReadonlyMap<number, Entry>, from: number, to: number): Iterable<Entry> {
  if (to - from < entries.size) {
    for (let number = from; number <= to; number += 1) {
      const entry = entries.get(number);
      if (entry) yield entry;
    }
  } else for (const [number, entry] of entries) if (number >= from && number <= to) yield entry;
}
