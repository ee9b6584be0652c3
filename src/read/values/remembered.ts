import type { Cell } from '../../workbook/cell';
import type { Reading } from './reading';

/** Texts are few, cells are many: from this many different texts on, none is remembered any more. */
const most = 5_000;

/** Reads a text once: thousands of cards name the same department, direction and year. */
export function remembered<T>(read: (cell: Cell) => Reading<T>): (cell: Cell) => Reading<T> {
  const known = new Map<string, Reading<T>>();
  return (cell) => {
    if (typeof cell.value !== 'string') return read(cell);
    const before = known.get(cell.value);
    if (before) return before;
    const reading = read(cell);
    if (known.size < most) known.set(cell.value, reading);
    return reading;
  };
}
