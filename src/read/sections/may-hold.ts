import type { ValueKind } from '../../layout/kinds';
import { directions, knownMarks } from '../../layout/vocabulary';
import type { Cell } from '../../workbook/cell';
import { shownText } from '../sheet/shown';
import { readers } from '../values/readers';
import { noContext } from '../values/reading';

/**
 * Whether values may belong to a label of some kind: nearly all can be read as that kind, and they are at least half as
 * many as there could be.
 */
export function mayHold(kind: ValueKind, values: readonly Cell[], forms: number): boolean {
  const fitting = values.filter((cell) => isOf(kind, cell)).length;
  return values.length > 0 && fitting * 10 >= values.length * 9 && fitting * 2 >= forms;
}

function isOf(kind: ValueKind, cell: Cell): boolean {
  const text = (shownText(cell) ?? '').trim();
  switch (kind) {
    case 'direction':
      return directions.some((word) => word === text);
    case 'departments':
      return /[部課室局所署校園館]/u.test(text);
    case 'mark':
      return knownMarks.includes(text);
    case 'text':
    case 'longText':
      return typeof cell.value === 'string';
    case 'figure':
      return typeof cell.value === 'number' || /\d/u.test(text);
    default:
      return readers[kind](cell, noContext).state === 'read';
  }
}
