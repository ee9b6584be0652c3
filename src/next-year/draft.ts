import type { Cell, CellValue, Place } from '../workbook/cell';
import type { Edit } from '../workbook/plan';
import { placeKey } from '../workbook/place-key';
import type { Snapshot } from '../workbook/snapshot';

/** What can be written into a cell; null empties it. */
export type Written = string | number | null;

/** The workbook while it is carried on: what its cells hold by now. Formulas, errors and truth values are left alone. */
export class Draft {
  private readonly cells = new Map<string, Cell>();
  private readonly written = new Map<string, { readonly place: Place; readonly value: Written }>();

  constructor({ sheets }: Snapshot) {
    for (const { name, cells } of sheets)
      for (const cell of cells) this.cells.set(placeKey({ sheet: name, row: cell.row, column: cell.column }), cell);
  }

  /** The cell as it stood at first. */
  first(place: Place): Cell | null {
    return this.cells.get(placeKey(place)) ?? null;
  }

  /** What a cell holds by now. */
  now(place: Place): CellValue {
    const written = this.written.get(placeKey(place));
    return written ? written.value : (this.first(place)?.value ?? null);
  }

  /** Whether a cell may be typed over. */
  isOpen(place: Place): boolean {
    const cell = this.first(place);
    return !cell || (!cell.formula && (typeof cell.value === 'string' || typeof cell.value === 'number'));
  }

  /** Writes into a cell that is open; tells whether it did. */
  put({ sheet, row, column }: Place, value: Written): boolean {
    const place = { sheet, row, column };
    if (!this.isOpen(place)) return false;
    this.written.set(placeKey(place), { place, value: value === '' ? null : value });
    return true;
  }

  /** The cells that differ from what they were, sheet by sheet and from top to bottom. */
  edits(sheets: readonly string[]): Edit[] {
    const order = new Map(sheets.map((name, index) => [name, index]));
    return [...this.written.values()]
      .flatMap(({ place, value }): Edit[] => {
        const before = this.first(place)?.value ?? null;
        const expected = typeof before === 'object' ? null : before;
        return expected === value || (expected === '' && value === null)
          ? []
          : [{ ...place, value: value ?? '', expected }];
      })
      .sort((a, b) => (order.get(a.sheet) ?? 0) - (order.get(b.sheet) ?? 0) || a.row - b.row || a.column - b.column);
  }
}
