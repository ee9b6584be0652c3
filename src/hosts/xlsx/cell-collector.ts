import { noStoredResult, type Area, type Cell } from '../../workbook/cell';
import { lastColumn, lastRow } from '../../workbook/excel-limits';
import { HostError } from '../../workbook/host';
import { isLong } from '../../workbook/room';
import { address } from '../../workbook/address';
import { fixedLimits, type Limits } from './limits';
import { cellValue } from './cell-value';
import { days1904 } from './date-serial';
import { isDateFormat } from './number-formats';
import { markedBy, noRuns } from './run-marks';
import { roomsOf, type LongText } from './rooms';
import { SheetSizes } from './sheet-sizes';
import type { SharedStrings } from './shared-strings';
import type { TextLooks } from './text-looks';

/** The tables that the sheets of a workbook share. */
export interface CellTables {
  readonly sharedString: (index: number) => string | undefined;
  /** Number format codes by cell style. */
  readonly formats: readonly string[];
  /** Whether each cell style strikes out; left out where none does. */
  readonly struck?: readonly boolean[];
  /** What the runs of a shared string look like (run-marks.ts); left out: there are none. */
  readonly sharedRuns?: SharedStrings['runs'];
  /** How cell styles set texts; left out where nobody asks what room they have. */
  readonly texts?: TextLooks | undefined;
  readonly date1904: boolean;
  readonly limits: Pick<Limits, 'cells' | 'characters' | 'merges'>;
  /** How much the sheets read so far hold together. */
  readonly held: { cells: number; characters: number; merges: number };
}

/** What a sheet part holds for the snapshot. */
export interface SheetContent {
  readonly cells: readonly Cell[];
  readonly merges: readonly Area[];
}

type OpenCell = { -readonly [Key in keyof Cell]: Cell[Key] };

/** Gathers a sheet's cells and merged areas, whichever way its part is read. */
export class CellCollector {
  private readonly cells: OpenCell[] = [];
  private readonly merges: Area[] = [];
  private characters = 0;
  private readonly longTexts: LongText<OpenCell>[] = [];
  /** Rows and columns; null where nobody asks. */
  readonly sizes: SheetSizes | null;
  private readonly arrays: Area[] = [];
  private readonly dates: readonly boolean[];
  private inOrder = true;

  constructor(
    private readonly tables: CellTables,
    private readonly sheet: string,
  ) {
    this.sizes = tables.texts ? new SheetSizes() : null;
    this.dates = tables.date1904 ? tables.formats.map(isDateFormat) : [];
  }

  /**
   * Takes a cell in. `runs`: what those of its inline text look like. False where its text is not of its type, or it stands
   * where no cell can. A formula without a result is kept as one: it is not an empty cell.
   */
  add(
    row: number,
    column: number,
    style: number,
    type: string,
    text: string,
    formula: boolean,
    runs: number = noRuns,
  ): boolean {
    if (row > lastRow || column > lastColumn || row < 0 || column < 0) return false;
    let value = cellValue(type, text, this.tables.sharedString);
    if (value === null && formula && type === 'n') value = noStoredResult;
    if (value === null) return true;
    if (value === undefined) return false;
    if (typeof value === 'string') this.weigh(value, row, column);
    if (typeof value === 'number' && type === 'n' && this.dates[style]) value += days1904;
    const last = this.cells.at(-1);
    if (last && (row < last.row || (row === last.row && column <= last.column))) this.inOrder = false;
    const cell: OpenCell = { row, column, value, format: this.tables.formats[style] ?? '', formula };
    const isStruck = this.tables.struck?.[style] ?? false;
    const shared = type === 's' ? this.tables.sharedRuns?.(Number(text), isStruck) : undefined;
    const marked = markedBy(shared ?? runs, isStruck);
    if (marked) cell.marked = marked;
    this.cells.push(cell);
    if (this.sizes && typeof value === 'string' && isLong(value)) this.longTexts.push({ cell, style });
    if (this.tables.held.cells + this.cells.length > this.tables.limits.cells) throw this.tooLarge();
    return true;
  }

  private weigh(text: string, row: number, column: number): void {
    if (text.length > fixedLimits.text) throw new HostError('too-large', `${this.sheet}!${address({ row, column })}`);
    this.characters += text.length;
    if (this.tables.held.characters + this.characters > this.tables.limits.characters) throw this.tooLarge();
  }

  private tooLarge(): HostError {
    return new HostError('too-large', this.sheet);
  }

  addMerge(area: Area): void {
    this.merges.push(area);
    if (this.tables.held.merges + this.merges.length > this.tables.limits.merges) throw this.tooLarge();
  }

  /** An array formula, or a what-if table, fills this area: its cells cannot be typed over one by one. */
  addArray(area: Area): void {
    this.arrays.push(area);
  }

  /** What was gathered, the cells in order. Throws a HostError where one stands twice. */
  finish(): SheetContent {
    if (!this.inOrder) this.sort();
    for (const area of this.arrays) this.markArray(area);
    this.giveRooms();
    const { held } = this.tables;
    held.cells += this.cells.length;
    held.characters += this.characters;
    held.merges += this.merges.length;
    return { cells: this.cells, merges: this.merges };
  }

  private giveRooms(): void {
    const { texts } = this.tables;
    if (!texts || !this.sizes || this.longTexts.length === 0) return;
    for (const [cell, room] of roomsOf(this.longTexts, this.merges, this.sizes, texts)) cell.room = room;
  }

  private sort(): void {
    this.cells.sort((a, b) => a.row - b.row || a.column - b.column);
    this.cells.forEach((cell, index) => {
      const before = this.cells[index - 1];
      if (before?.row === cell.row && before.column === cell.column) {
        throw new HostError('damaged', `${this.sheet}!${address(cell)}`);
      }
    });
  }

  private steps = 0;

  private markArray(area: Area): void {
    for (let index = this.firstOfRow(area.top); index < this.cells.length; index++) {
      const cell = this.cells[index];
      if (!cell || cell.row > area.bottom) return;
      if (cell.column >= area.left && cell.column <= area.right) cell.formula = true;
      // Areas of array formulas do not overlap, so this is only reached by a file made to take forever.
      if (++this.steps > 100 * this.tables.limits.cells) throw this.tooLarge();
    }
  }

  private firstOfRow(row: number): number {
    let low = 0;
    for (let high = this.cells.length; low < high;) {
      const middle = (low + high) >>> 1;
      if ((this.cells[middle]?.row ?? row) < row) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
