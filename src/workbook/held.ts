import type { Place } from './cell';
import type { TabKind } from './mark';
import type { Snapshot } from './snapshot';

/** A workbook that a page holds, as it stands, and which tabs were written into it since it was opened. */
export interface Held {
  readonly bytes: Uint8Array;
  readonly written: readonly TabKind[];
}

/** The page that holds it. */
export interface Holder {
  /** Told what it was changed to; null where it is again as it was opened. */
  readonly changed: (held: Held | null) => void;
  /** Told what it was read to hold. */
  readonly seen: (snapshot: Snapshot) => void;
  /** Shows a cell of it. */
  readonly reveal: (place: Place) => void;
}
