import type { LaidOut } from '../../samples/lay-out';
import { placeOf } from '../../samples/lay-out';
import type { Cell, CellValue, Marked, Place } from '../../src/workbook/cell';
import type { Room } from '../../src/workbook/room';
import type { Snapshot } from '../../src/workbook/snapshot';

/** What a test types into a cell: a bare value keeps the cell's format and is no formula. */
export type Put =
  | CellValue
  | {
      readonly value: CellValue;
      readonly format?: string;
      readonly formula?: boolean;
      readonly marked?: Marked;
      readonly room?: Room;
    };

/** The workbook with cells typed over, by the items' keys (`card/1-3/cost/0`). */
export function putAll(laidOut: LaidOut, puts: Readonly<Record<string, Put>>): Snapshot {
  return Object.entries(puts).reduce(
    (snapshot, [key, content]) => putAt(snapshot, placeOf(laidOut, key), content),
    laidOut.snapshot,
  );
}

/** The workbook with one cell typed over; null empties it. */
export function putAt(snapshot: Snapshot, { sheet, row, column }: Place, content: Put): Snapshot {
  if (!snapshot.sheets.some(({ name }) => name === sheet)) throw new RangeError(`no sheet ${sheet}`);
  return {
    ...snapshot,
    sheets: snapshot.sheets.map((one) => {
      if (one.name !== sheet) return one;
      const before = one.cells.find((cell) => cell.row === row && cell.column === column);
      const others = one.cells.filter((cell) => cell !== before);
      const after = cellOf(row, column, content, before?.format ?? '');
      return { ...one, cells: after ? [...others, after].sort(inReadingOrder) : others };
    }),
  };
}

function cellOf(row: number, column: number, content: Put, format: string): Cell | null {
  const whole = typeof content === 'object' && content !== null && 'value' in content ? content : { value: content };
  if (whole.value === null) return null;
  return { row, column, format, formula: false, ...whole, value: whole.value };
}

const inReadingOrder = (a: Cell, b: Cell): number => a.row - b.row || a.column - b.column;
