import type { OwnItem } from '../layout/own-item';
import type { Cell, Place } from '../workbook/cell';
import type { LabelledForm } from './form-words';

/** A label of a recognised form that does not stand. */
export interface MissingLabel {
  readonly form: 'header' | 'kpi' | 'assessment' | 'related' | 'list' | 'card';
  readonly label: string;
  /** Where that label stands in the other forms of its kind. */
  readonly place: Place;
  /** The form's first label. */
  readonly formPlace: Place;
}

/** A label that stands a second time on a card. */
export interface RepeatedLabel {
  /** As declared. */
  readonly label: string;
  /** As it is spelt here. */
  readonly text: string;
  readonly place: Place;
  /** Where it stands first. */
  readonly first: Place;
  /** The office's own item that it names; null: it is a built-in one. */
  readonly own: OwnItem | null;
}

/** A text that stands like a label, and is none of the layout's. */
export interface UnknownLabel {
  readonly form: LabelledForm;
  /** As it is printed. */
  readonly label: string;
  /** Where it stands, from the first on. */
  readonly places: readonly Place[];
  /** What stands beside the first, as shown. */
  readonly example: string;
  /** How many cards, KPIs, 施策 or rows it holds a value for. */
  readonly bearing: number;
  /** How many there are, whether they bear it or not. */
  readonly forms: number;
  /** The filled cells that belong to it, at each of its places: right of it, or below a heading. */
  readonly values: readonly (readonly Cell[])[];
}

/** A built-in label under another name. */
export interface RenamedLabel {
  readonly form: LabelledForm;
  /** As the layout spells it: 次年度方針. */
  readonly label: string;
  /** As it is printed: 今後の方向性. */
  readonly printed: string;
  readonly places: readonly Place[];
  readonly bearing: number;
  readonly forms: number;
}
