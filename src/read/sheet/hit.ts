import type { Area, Place } from '../../workbook/cell';

/** A cell that is spelt like a label of some form, or like a section's title. */
export interface Hit {
  readonly row: number;
  readonly column: number;
  readonly area: Area;
  readonly place: Place;
  readonly key: string;
  /** Whether it says つづき. */
  readonly isContinued: boolean;
}
