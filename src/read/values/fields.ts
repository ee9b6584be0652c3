import type { LabelDeclaration, ValueKind, ValueKinds } from '../../layout/kinds';
import { isPartlyMarked, type Field } from '../../model/field';
import { onceEach } from '../../model/once-each';
import type { Cell, Place } from '../../workbook/cell';
import type { Grid } from '../sheet/grid';
import { noContext, unreadable, type Context } from './reading';
import { isBlank } from '../sheet/shown';
import { readers } from './readers';

/** Where a value was looked for: the cell that was found, or the place where it belongs. */
export type Slot = Cell | { readonly row: number; readonly column: number };

/** What a label's declaration tells of its value. */
export type Declared<K extends ValueKind> = Pick<LabelDeclaration<K>, 'label' | 'kind' | 'required'>;

/** Reads the value at a slot of a sheet; an empty cell is `blank`, there. */
export function fieldAt<K extends ValueKind>(
  grid: Grid,
  slot: Slot,
  declared: Declared<K>,
  labelPlace: Place | null,
  context: Context = noContext,
): Field<ValueKinds[K]> {
  const cell = cellAt(grid, slot);
  if (cell === null) return field(declared, 'blank', grid.place(slot.row, slot.column), labelPlace, cell, null, false);
  const place = { sheet: grid.sheet.name, row: cell.row, column: cell.column };
  if (isBlank(cell.value)) return field(declared, 'blank', place, labelPlace, cell, null, false);
  const told = declared.kind === 'measureNumber' ? { ...context, measureWord: grid.measureWord } : context;
  const reading = isMixed(cell, declared.kind) ? unreadable : readers[declared.kind](cell, told);
  return reading.state === 'read'
    ? field(declared, 'read', place, labelPlace, cell, reading.value, reading.asText)
    : field(declared, reading.state, place, labelPlace, cell, null, false);
}

/** What stands in a slot; null where nothing does. */
export const cellAt = (grid: Grid, slot: Slot): Cell | null =>
  'value' in slot ? slot : grid.at(slot.row, slot.column);

/** A value that is not there, though its label is; `place` is where it belongs. */
export function blankField<K extends ValueKind>(
  declared: Declared<K>,
  place: Place,
  labelPlace: Place,
): Field<ValueKinds[K]> {
  return field(declared, 'blank', place, labelPlace, null, null, false);
}

/** A value whose label does not stand; `place` is where the label is expected. */
export function missingField<K extends ValueKind>(declared: Declared<K>, place: Place): Field<ValueKinds[K]> {
  return field(declared, 'missing', place, null, null, null, false);
}

function field<K extends ValueKind>(
  declared: Declared<K>,
  state: Field<unknown>['state'],
  place: Place,
  labelPlace: Place | null,
  cell: Cell | null,
  value: ValueKinds[K] | null,
  asText: boolean,
): Field<ValueKinds[K]> {
  return {
    label: printed(declared.label),
    place,
    labelPlace,
    state,
    value,
    raw: state === 'blank' ? null : (cell?.value ?? null),
    format: cell?.format ?? '',
    formula: cell?.formula ?? false,
    asText,
    required: declared.required,
    marked: cell?.marked ?? null,
    ...(cell?.room ? { room: cell.room } : {}),
  };
}

/** Kinds of value that are words: they can be read though some of their characters are struck out or raised. */
const worded: readonly ValueKind[] = ['text', 'longText', 'departments'];

const isMixed = ({ marked }: Cell, kind: ValueKind): boolean => isPartlyMarked(marked) && !worded.includes(kind);

/** A label as messages name it: without its explanation in parentheses. */
const printed = onceEach((label: string) => label.replace(/\([^()]*\)$/u, ''));
