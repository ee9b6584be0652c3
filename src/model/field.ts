import type { CellValue, Place } from '../workbook/cell';

/** How far a value got: `missing` where its label does not stand at all. */
export type FieldState = 'read' | 'blank' | 'unreadable' | 'missing';

/** A value of a form that remembers its cell. */
export interface Field<T> {
  /** The form's own word for it, as declared: `事業費`. */
  readonly label: string;
  /** Where the value stands; blank: where it belongs; missing: where the label is expected. */
  readonly place: Place;
  /** Where its label stands; null where it has none of its own. */
  readonly labelPlace: Place | null;
  readonly state: FieldState;
  /** What was read; null unless `state` is `read`. */
  readonly value: T | null;
  /** What the cell holds. */
  readonly raw: CellValue;
  readonly format: string;
  /** Whether the cell is a formula; such cells are never typed over. */
  readonly formula: boolean;
  /** Whether a number was read from text that looks like one (`2,500`). */
  readonly asText: boolean;
  /** Whether an empty cell is a mistake here, by the layout. */
  readonly required: boolean;
}

/** The cell's text, as a person reads it; `''` where it is empty. */
export function textOf(field: Field<unknown>): string {
  const { raw } = field;
  if (raw === null) return '';
  return typeof raw === 'object' ? raw.error : String(raw);
}

export function isField(at: object): at is Field<unknown> {
  return 'state' in at && 'place' in at;
}
