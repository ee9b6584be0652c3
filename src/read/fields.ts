import type { LabelDeclaration, ValueKind, ValueKinds } from '../layout/kinds';
import type { Field } from '../model/field';
import type { Cell, Place } from '../workbook/cell';
import type { Grid } from './grid';
import { isBlank, noContext, type Context } from './values/reading';
import { readers } from './values/readers';

/** Where a value was looked for: the cell that was found, or the place where it belongs. */
export interface Slot {
  readonly row: number;
  readonly column: number;
}

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
  const cell = grid.at(slot.row, slot.column);
  const place = grid.place(slot.row, slot.column);
  if (cell === null || isBlank(cell.value)) return emptyField(declared, 'blank', place, labelPlace, cell);
  const reading = readers[declared.kind](cell, context);
  return {
    ...emptyField(declared, reading.state, place, labelPlace, cell),
    value: reading.state === 'read' ? reading.value : null,
    asText: reading.state === 'read' && reading.asText,
  };
}

/** A value whose label does not stand; `place` is where the label is expected. */
export function missingField<K extends ValueKind>(declared: Declared<K>, place: Place): Field<ValueKinds[K]> {
  return emptyField(declared, 'missing', place, null, null);
}

function emptyField<K extends ValueKind>(
  declared: Declared<K>,
  state: Field<unknown>['state'],
  place: Place,
  labelPlace: Place | null,
  cell: Cell | null,
): Field<ValueKinds[K]> {
  return {
    label: printed(declared.label),
    place,
    labelPlace,
    state,
    value: null,
    raw: state === 'blank' ? null : (cell?.value ?? null),
    format: cell?.format ?? '',
    formula: cell?.formula ?? false,
    asText: false,
    required: declared.required,
  };
}

/** A label as messages name it: without its explanation in parentheses. */
const printed = (label: string): string => label.replace(/\([^()]*\)$/u, '');
