import type { FormDeclaration, ValuesOf } from '../layout/kinds';
import type { CellValue, Marked, Place } from '../workbook/cell';
import type { Room } from '../workbook/room';
import { displayText } from '../workbook/format/display-text';

/** How far a value got: `missing` where its label does not stand at all. */
export type FieldState = 'read' | 'blank' | 'unreadable' | 'missing';

/** A value of a form that remembers its cell. */
export interface Field<T> {
  /** The form's own word for it, as declared: `事業費`. */
  readonly label: string;
  /** Where the value stands. If it is blank: the cell it belongs in. If its label is missing: where that is expected. */
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
  /** What is struck out or raised in the cell; null where nothing is. */
  readonly marked: Marked | null;
  /** The room that a long text has on paper, where that is known and Excel does not fit the row by itself. */
  readonly room?: Room;
}

/** A form's values as fields, each with the type its declaration gives. */
export type FieldsOf<F extends FormDeclaration> = { readonly [K in keyof F]: Field<ValuesOf<F>[K]> };

/** The cell's text, as a person reads it: a number as its format shows it; `''` where it is empty. */
export function textOf(field: Field<unknown>): string {
  const { raw, format } = field;
  if (typeof raw === 'boolean') return storedText(field).toUpperCase();
  return typeof raw === 'number' && format !== '' ? displayText(raw, format) : storedText(field);
}

/** The stored value as text, whatever its format shows: by it one value is told from another. */
export function storedText({ raw }: Field<unknown>): string {
  if (raw === null) return '';
  return typeof raw === 'object' ? raw.error : String(raw);
}

/**
 * Whether some characters are struck out or raised and others not: nobody can tell which of a number's, code's or
 * choice's count.
 */
export const isPartlyMarked = (marked: Marked | null | undefined): boolean =>
  marked != null && (marked.struck === 'part' || marked.raised);

export function isField(at: object): at is Field<unknown> {
  return 'state' in at && 'place' in at;
}

/** Every field of a part of the model, however deep. */
export function fieldsIn(part: unknown): Field<unknown>[] {
  const found: Field<unknown>[] = [];
  collect(part, found);
  return found;
}

function collect(part: unknown, found: Field<unknown>[]): void {
  if (typeof part !== 'object' || part === null) return;
  if (isField(part)) found.push(part);
  else for (const inner of part instanceof Map ? part.values() : Object.values(part)) collect(inner, found);
}
