import type { Mark } from './mark';
import type { Place } from './cell';

/** What of a workbook its public copy is to hold. Whatever is not named here stays out. */
export interface Publication {
  /** In the order of the workbook. */
  readonly sheets: readonly PublicSheet[];
}

export interface PublicSheet {
  readonly name: string;
  /** Set where it is one of our tabs: the copy bears it too, so that nobody takes the tab for a form. */
  readonly mark: Mark | null;
  /** Cells whose content stays out. */
  readonly emptied: readonly Pick<Place, 'row' | 'column'>[];
}

/** Something that the public copy does without. */
export interface LeftOut {
  /** What it is, in Japanese: `非表示の行`. */
  readonly what: string;
  /** The sheet it stood on; null: the workbook's. */
  readonly sheet: string | null;
  /** Which ones, or how many, in Japanese; `''` where that says nothing more. */
  readonly where: string;
}

/** A public copy, made anew. */
export interface PublicCopy {
  readonly bytes: Uint8Array;
  readonly leftOut: readonly LeftOut[];
  /** What staff should look at: Japanese sentences. */
  readonly remarks: readonly string[];
}
